import fc from "fast-check";
import { safeParseDesign } from "../../formats/parse-design.ts";
import type { Design } from "../../model/design.ts";
import { basedOn } from "../based-on.ts";

type Loose = Record<string, unknown>;

/** A fact that a design states and may be forgotten: an attribute of an element, a section as a whole, that a section is complete, or all letters. */
export type Forgettable = {
  readonly path: readonly string[];
  readonly does: "attribute" | "section" | "open" | "letters";
};

const attributes: { readonly [section: string]: readonly string[] } = {
  units: ["head"],
  roles: ["reportsTo", "heldBy"],
  information: ["definition", "agreed"],
  flows: ["owner", "via", "every", "within", "returns"],
  decisions: ["heldBy", "jointly", "influence", "every", "escalatesTo"],
  meetings: ["every", "documented", "purpose", "reports"],
  knowledge: ["heldBy"],
  processes: ["owner"],
  systems: ["usedBy"],
  metrics: ["ownedBy", "rewards"],
  agreements: ["settles"],
};

/* What names the elements of a section, and is unknown with it where it says nothing. */
const naming: { readonly [section: string]: readonly string[] } = {
  information: ["needs", "produces", "uses"],
  decisions: ["decides"],
  knowledge: ["knows"],
  processes: ["process"],
};

/* Sections that may be left out, and that may be open. */
const sections = [
  "flows",
  "decisions",
  "meetings",
  "knowledge",
  "processes",
  "systems",
  "metrics",
  "agreements",
];

/** Everything of a design that may be forgotten, in its order. */
export function forgettable(design: Design): readonly Forgettable[] {
  const found: Forgettable[] = [];
  for (const [section, names] of Object.entries(attributes)) {
    const elements = (design as Loose)[section] as Loose | undefined;
    for (const key of Object.keys(elements ?? {}))
      for (const name of names) found.push({ path: [section, key, name], does: "attribute" });
  }
  for (const section of [...sections, "information"]) found.push({ path: [section], does: "section" });
  for (const section of [...sections, "activities"]) found.push({ path: [section], does: "open" });
  found.push({ path: ["activities"], does: "letters" });
  return found;
}

/** The design without the facts. */
export function forget(design: Design, facts: readonly Forgettable[]): Design {
  const part = structuredClone(design) as Loose;
  for (const { path, does } of facts) {
    const [section = "", key = "", name = ""] = path;
    if (does === "attribute")
      delete ((part[section] as Loose | undefined)?.[key] as Loose | undefined)?.[name];
    else if (does === "section") leaveOut(part, section);
    else if (does === "letters") {
      for (const activity of Object.values((part.activities ?? {}) as Record<string, Loose>))
        delete activity.raci;
    } else if (part[section] !== undefined)
      part.open = [...new Set([...((part.open as string[] | undefined) ?? []), section])];
  }
  return part as unknown as Design;
}

function leaveOut(part: Loose, section: string): void {
  // an information that declares itself by being used is known to come from inside
  const isExternal = (element: unknown) => (element as Loose).external === true;
  if (section === "information" && Object.values((part.information ?? {}) as Loose).some(isExternal)) return;
  delete part[section];
  if (Array.isArray(part.open)) part.open = part.open.filter((name) => name !== section);
  for (const holder of ["activities", "decisions", "meetings"]) {
    for (const element of Object.values((part[holder] ?? {}) as Record<string, Loose>)) {
      for (const name of naming[section] ?? []) {
        const said = element[name];
        const saysNothing = said === "none" || (Array.isArray(said) && said.length === 0);
        if (section !== "information" || saysNothing) delete element[name];
      }
    }
  }
}

/** Some facts of a design to forget. */
export function someForgotten(design: Design, most = 8): fc.Arbitrary<readonly Forgettable[]> {
  const all = forgettable(design);
  return fc.oneof(fc.uniqueArray(fc.constantFrom(...all), { maxLength: most }), fc.subarray([...all]));
}

/** The same design with some of its facts unknown: none at the least, all that may be forgotten at the most. It shrinks towards forgetting nothing. */
export function forgetting(design: Design): fc.Arbitrary<Design> {
  return basedOn(
    someForgotten(design).map((facts) => facts.reduce(forgetIfValid, design)),
    design,
  );
}

/* What is named elsewhere cannot always be left out. */
function forgetIfValid(design: Design, fact: Forgettable): Design {
  const part = forget(design, [fact]);
  return safeParseDesign(part).success ? part : design;
}
