/** On paper nothing can be opened: what belongs there is open before, and as it was afterwards. */
export function unfoldOnPaper(): void {
  let opened: HTMLElement[] = [];
  window.addEventListener("beforeprint", () => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>("details[data-print]:not([open])")];
    for (const details of folded) details.open = true;
    const rows = [...document.querySelectorAll<HTMLElement>(".matrix tr[hidden]")];
    for (const row of rows) row.hidden = false;
    opened = [...folded, ...rows];
  });
  window.addEventListener("afterprint", () => {
    for (const each of opened) {
      if (each instanceof HTMLDetailsElement) each.open = false;
      else each.hidden = true;
    }
    opened = [];
  });
}
