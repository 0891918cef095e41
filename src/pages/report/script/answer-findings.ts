import { foundIn } from "./found-in.ts";
import { sayCount } from "./say-count.ts";

interface Card {
  readonly card: HTMLElement;
  readonly severity: string;
  readonly units: readonly string[];
  readonly text: string;
}

/** Searches, filters and groups findings. */
export function answerFindings(): void {
  const part = document.getElementById("findings");
  const list = part?.querySelector<HTMLElement>(".finding-groups");
  const search = part?.querySelector<HTMLInputElement>("[data-find]");
  const grouping = part?.querySelector<HTMLSelectElement>("[data-group]");
  const shown = part?.querySelector<HTMLElement>("[data-shown]");
  const nothing = part?.querySelector<HTMLElement>("[data-nothing]");
  if (!part || !list || !search || !grouping || !shown || !nothing) return;
  const boxes = [...part.querySelectorAll<HTMLInputElement>("input[data-severity]")];
  const byRule = [...list.querySelectorAll<HTMLDetailsElement>(".finding-group")];
  const cardsOf = new Map(
    byRule.map((group) => [group, [...group.querySelectorAll<HTMLElement>(".finding")]]),
  );
  const cards = [...cardsOf.values()].flat().map(
    (card): Card => ({
      card,
      severity: card.dataset.severity ?? "",
      units: JSON.parse(card.dataset.units ?? "[]"),
      text: `${card.textContent} ${card.dataset.rule}`,
    }),
  );
  const severityName = (severity: string) =>
    boxes.find((box) => box.dataset.severity === severity)?.parentElement?.textContent ?? severity;

  const group = () => {
    const by = grouping.value;
    for (const [rule, own] of cardsOf) rule.querySelector(".findings")?.replaceChildren(...own);
    if (by === "rule") {
      list.replaceChildren(...byRule);
    } else {
      const groups = new Map<string, HTMLElement[]>();
      for (const { card, severity, units } of cards) {
        const keys =
          by === "severity"
            ? [severityName(severity)]
            : units.length > 0
              ? units
              : [grouping.dataset.noUnit ?? ""];
        for (const [at, key] of keys.entries()) {
          const own = at === 0 ? card : copyOf(card);
          groups.set(key, [...(groups.get(key) ?? []), own]);
        }
      }
      list.replaceChildren(...[...groups].map(([title, own]) => groupOf(title, own)));
    }
    filter();
  };

  const filter = () => {
    const severities = new Set(boxes.filter(({ checked }) => checked).map((box) => box.dataset.severity));
    const visible = cards.filter(
      ({ severity, text }) => severities.has(severity) && foundIn(text, search.value.trim()),
    );
    const anchors = new Set(visible.map(({ card }) => card.dataset.anchor ?? card.id));
    for (const details of list.querySelectorAll<HTMLElement>(".finding-group")) {
      let count = 0;
      for (const card of details.querySelectorAll<HTMLElement>(".finding")) {
        card.hidden = !anchors.has(card.dataset.anchor ?? card.id);
        if (!card.hidden) count += 1;
      }
      details.hidden = count === 0;
      const said = details.querySelector("summary .count");
      if (said) said.textContent = sayCount("#", count);
    }
    shown.textContent =
      visible.length === cards.length ? "" : sayCount(shown.dataset.shown ?? "#", visible.length);
    nothing.hidden = visible.length > 0;
  };

  search.addEventListener("input", filter);
  for (const box of boxes) box.addEventListener("change", filter);
  grouping.addEventListener("change", group);
}

/** The same finding in a second place, where links do not lead. */
function copyOf(card: HTMLElement): HTMLElement {
  const copy = card.cloneNode(true) as HTMLElement;
  copy.dataset.anchor = card.id;
  copy.removeAttribute("id");
  return copy;
}

function groupOf(title: string, cards: readonly HTMLElement[]): HTMLElement {
  const details = document.createElement("details");
  details.className = "finding-group";
  details.open = true;
  const summary = document.createElement("summary");
  const heading = document.createElement("h3");
  const name = document.createElement("bdi");
  name.textContent = title;
  heading.append(name);
  const count = document.createElement("span");
  count.className = "count";
  summary.append(heading, count);
  const list = document.createElement("ul");
  list.className = "findings";
  list.append(...cards);
  details.append(summary, list);
  return details;
}
