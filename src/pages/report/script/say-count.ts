/** A text with a number in place of `#`, in the digits that the page has. */
export function sayCount(template: string, count: number): string {
  const text = String(count);
  const isPersian = document.documentElement.dataset.digits === "persian";
  return template.replace(
    "#",
    isPersian ? text.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit))) : text,
  );
}
