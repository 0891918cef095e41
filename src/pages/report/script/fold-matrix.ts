/* From so many rows on, a matrix begins with what it is made of. */
const many = 45;

/** Makes the groups of a matrix fold; all are folded where there are many rows. */
export function foldMatrix(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>(".matrix")) {
    const groups = [...table.tBodies].filter(({ dataset }) => dataset.fold !== undefined);
    const isLarge = groups.reduce((sum, { rows }) => sum + rows.length, 0) > many;
    for (const group of groups) {
      const title = group.querySelector<HTMLElement>(".fold");
      if (!title) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "fold";
      button.append(...title.childNodes);
      title.replaceWith(button);
      const fold = (isOpen: boolean) => {
        button.ariaExpanded = String(isOpen);
        for (const row of group.querySelectorAll<HTMLElement>("tr:not(.group)")) row.hidden = !isOpen;
      };
      button.addEventListener("click", () => fold(button.ariaExpanded !== "true"));
      fold(!isLarge);
    }
  }
}
