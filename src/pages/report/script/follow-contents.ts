/** Marks in the contents which part is being read. */
export function followContents(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>(".contents a")].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  const parts = [...document.querySelectorAll<HTMLElement>("[data-part]")];
  let current: HTMLElement | undefined;
  const mark = () => {
    const line = window.innerHeight * 0.3;
    const isAtEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 4;
    const reached = parts.filter((part) => part.getBoundingClientRect().top <= line);
    const part = (isAtEnd && window.scrollY > 0 ? parts.at(-1) : reached.at(-1)) ?? parts[0];
    if (part === current) return;
    if (current) links.get(current.id)?.removeAttribute("aria-current");
    current = part;
    const link = part && links.get(part.id);
    link?.setAttribute("aria-current", "true");
    // in a row of links, the one that counts is to be seen
    const row = link?.closest<HTMLElement>(".contents");
    if (link && row && row.scrollWidth > row.clientWidth) {
      const [at, frame] = [link.getBoundingClientRect(), row.getBoundingClientRect()];
      row.scrollLeft += at.left + at.width / 2 - frame.left - frame.width / 2;
    }
  };
  window.addEventListener("scroll", mark, { passive: true });
  mark();
}
