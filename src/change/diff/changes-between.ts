import { pointer } from "../../findings/pointer.ts";
import { sectionKinds } from "../../findings/section-kinds.ts";
import type { Design } from "../../model/design.ts";
import { textIn } from "../../model/text.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { activityChanges } from "./activity-changes.ts";
import type { Both } from "./both.ts";
import type { Change } from "./change.ts";
import { decisionChanges } from "./decision-changes.ts";
import {
  canonical,
  elementsOf,
  type ListedSection,
  listedSections,
  type WrittenElement,
  withElement,
} from "./design-parts.ts";
import { flowChange, losersOf } from "./flow-changes.ts";
import { shown } from "./shown.ts";

/** What is different in the second of two organisations, section by section, in the order of the second; what is gone comes last in its section. */
export function changesBetween(old: Organisation, now: Organisation): readonly Change[] {
  const both = { old, now };
  return [
    ...documentChanges(both),
    ...listedSections.flatMap((section) => [
      ...sectionChanges(section, both),
      ...elementChanges(section, both),
    ]),
  ];
}

/* What a document says of itself, and not of an organisation, is not compared. */
const asides = new Set<string>(["$schema", "orgproof", "description", "date"]);

function documentChanges({ old, now }: Both): readonly Change[] {
  const names = new Set([...Object.keys(old.design), ...Object.keys(now.design)]);
  return [...names].flatMap((name): Change[] => {
    if (asides.has(name) || Object.hasOwn(sectionKinds, name)) return [];
    const [before, after] = [valueIn(old.design, name), valueIn(now.design, name)];
    if (canonical(before) === canonical(after)) return [];
    return [
      {
        subject: { kind: "design", id: "design" },
        says: "document",
        values: { attribute: name, before: shown(before), after: shown(after) },
        path: pointer([name]),
        breaks: [],
        undo: (design) => stating(design, name, before),
      },
    ];
  });
}

function valueIn(element: object, name: string): unknown {
  return new Map<string, unknown>(Object.entries(element)).get(name);
}

/** A design or an element with an attribute as it is given; `undefined`: it is not stated. */
function stating<T extends object>(element: T, name: string, value: unknown): T {
  const { [name as keyof T]: _, ...others } = element;
  return (value === undefined ? others : { ...others, [name]: value }) as T;
}

/** That a section is listed, or is not any more: what it does not list is known not to be there, or not known. */
function sectionChanges(section: ListedSection, { old, now }: Both): readonly Change[] {
  const [before, after] = [valueIn(old.design, section), valueIn(now.design, section)];
  if ((before === undefined) === (after === undefined)) return [];
  const says = before === undefined ? "section" : "section/gone";
  return [
    {
      subject: { kind: "design", id: "design" },
      says,
      values: { section },
      path: pointer([section]),
      breaks: [],
      undo: (design) => stating(design, section, before),
    },
  ];
}

function elementChanges(section: ListedSection, both: Both): readonly Change[] {
  const before = elementsOf(both.old.design, section);
  const after = elementsOf(both.now.design, section);
  const come = [...after].flatMap(([key, element]) => {
    const was = before.get(key);
    if (!was) return [comeOrGone("added", section, key, element, both)];
    return canonical(was) === canonical(element) ? [] : changesIn(section, key, was, element, both);
  });
  const gone = [...before]
    .filter(([key]) => !after.has(key))
    .map(([key, element]) => comeOrGone("removed", section, key, element, both));
  return [...come, ...gone];
}

function comeOrGone(
  says: "added" | "removed",
  section: ListedSection,
  key: string,
  element: WrittenElement,
  both: Both,
): Change {
  const design = says === "added" ? both.now.design : both.old.design;
  const kind = sectionKinds[section];
  const change: Change = {
    subject: { kind, id: key },
    says,
    values: { kind: { word: kind }, name: nameOf(key, element) },
    path: pathIn(design, section, key),
    breaks: [],
    undo: (changed) => withElement(changed, section, key, says === "added" ? undefined : element),
  };
  return section === "flows" ? flowChange(change, key, both) : change;
}

/** What is different in an element: first what has words of its own, then every other attribute. */
function changesIn(
  section: ListedSection,
  key: string,
  was: WrittenElement,
  is: WrittenElement,
  both: Both,
): readonly Change[] {
  const path = pathIn(both.now.design, section, key);
  const own =
    section === "activities"
      ? activityChanges(key, was, is, path, both)
      : section === "decisions"
        ? decisionChanges(key, was, is, path, both)
        : { changes: [], told: [] };
  const told = new Set(own.told);
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const kind = sectionKinds[section];
  const others = names.flatMap((name): Change[] => {
    const [before, after] = [was[name], is[name]];
    if (told.has(name) || canonical(before) === canonical(after)) return [];
    const says =
      before === undefined ? "attribute/stated" : after === undefined ? "attribute/unstated" : "attribute";
    return [
      {
        subject: { kind, id: key },
        says,
        values: {
          kind: { word: kind },
          name: nameOf(key, is),
          attribute: name,
          ...(before === undefined ? {} : { before: shown(before) }),
          ...(after === undefined ? {} : { after: shown(after) }),
        },
        path: `${path}${pointer([name])}`,
        breaks: section === "flows" ? losersOf(key, name, both) : [],
        undo: (design) => {
          const element = elementsOf(design, section).get(key);
          return element ? withElement(design, section, key, stating(element, name, before)) : design;
        },
      },
    ];
  });
  return [...own.changes, ...others];
}

function nameOf(key: string, { name, carries, from, to }: WrittenElement): string {
  if (typeof carries === "string") return `${carries}: ${String(from)} → ${String(to)}`;
  if (typeof name === "string") return name;
  return typeof name === "object" && name !== null
    ? textIn(name as Readonly<Record<string, string>>, "en")
    : key;
}

function pathIn(design: Design, section: ListedSection, key: string): string {
  if (section !== "flows" && !Array.isArray(design[section])) return pointer([section, key]);
  return pointer([section, [...elementsOf(design, section).keys()].indexOf(key)]);
}
