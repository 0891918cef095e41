import { moveTo } from "./answer-picture.ts";

/** Shows what a link leads to, wherever it is folded away or filtered out. */
export function openTargets(): void {
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let at: Element | null = target; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
      if (at instanceof HTMLElement && at.hidden) at.hidden = false;
    }
    const canvas = target.closest<HTMLElement>(".canvas");
    if (canvas) {
      moveTo(canvas, target);
      canvas.closest(".picture")?.scrollIntoView({ block: "start" });
    } else target.scrollIntoView({ block: target.matches(".finding,.line") ? "center" : "start" });
  };
  window.addEventListener("hashchange", open);
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    // a second click on the same link is no change
    if (link && link.hash === location.hash) open();
  });
  if (location.hash !== "") open();
}
