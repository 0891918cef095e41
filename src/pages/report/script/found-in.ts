/** Whether every word that somebody looks for is in a text, whatever case or digits they are written in. */
export function foundIn(text: string, wanted: string): boolean {
  const folded = fold(text);
  return fold(wanted)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** Letters that are written in two ways on Persian and Arabic keyboards, and digits, are one. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/ي/g, "ی")
    .replace(/ك/g, "ک")
    .replace(/\u200c/g, " ")
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
