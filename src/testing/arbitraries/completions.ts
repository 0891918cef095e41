import fc, { type Arbitrary } from "fast-check";
import { parseDesign, safeParseDesign } from "../../formats/parse-design.ts";
import type { Design } from "../../model/design.ts";
import { basedOn } from "../based-on.ts";
import { possibleValues, type UnitPair } from "./possible-values.ts";

type Sections = Readonly<Record<string, unknown>>;

/** An attribute that is not stated, and what it may turn out to say. */
interface Gap {
  readonly section: string;
  readonly key: string;
  readonly name: string;
  readonly values: readonly unknown[];
}

/* Where they are left out, nothing else of a valid design names what they would list. */
const emptied = ["decisions", "meetings", "knowledge", "processes", "systems", "metrics", "agreements"];

/**
 * The same design with what it does not say filled in, in one of the ways in which it may turn out. Each unknown attribute of `possibleValues`
 * takes one of a few values; sections that are left out or open turn out to list no more than they do. What stays unknown where it
 * was: letters, efforts, capacities, domains, the quality of flows, the conditions of interfaces, and roles and information that are left out.
 * It shrinks towards what is least: none, nobody, never.
 */
export function completions(design: Design): Arbitrary<Design> {
  const gaps = gapsIn(design);
  const choices = fc.tuple(...gaps.map(({ values }) => fc.constantFrom(...values)));
  return basedOn(
    choices.map((chosen) => completed(design, gaps, chosen)),
    design,
  );
}

function gapsIn(design: Design): readonly Gap[] {
  const pairs = pairsOf(Object.keys(design.units));
  return Object.entries(possibleValues).flatMap(([attribute, valuesFor]) => {
    const [section = "", name = ""] = attribute.split("/");
    const every = pairs.flatMap((pair) => valuesFor(pair, design)).filter((value) => isKnown(design, value));
    const values = [...new Map(every.map((value) => [JSON.stringify(value), value])).values()];
    return elementsOf(design, section)
      .filter(([, element]) => isGap(element, section, name))
      .map(([key]) => ({ section, key, name, values }));
  });
}

/* What is sent on an event is not sent every so often. */
function isGap(element: object, section: string, name: string): boolean {
  if (Reflect.get(element, name) !== undefined) return false;
  const on: unknown = section === "flows" && name === "every" ? Reflect.get(element, "on") : undefined;
  return on === undefined || on === "none";
}

/** A report is of an information that is listed, where any is. */
function isKnown({ information }: Design, value: unknown): boolean {
  const lists = typeof information === "object" || information === "none";
  return !lists || !JSON.stringify(value).includes('"news"');
}

/** Units next to each other; a design of one unit has only itself. */
function pairsOf(units: readonly string[]): readonly UnitPair[] {
  const [first = ""] = units;
  const pairs = units.slice(1).map((unit, at) => [units[at] ?? first, unit] as const);
  return pairs.length > 0 ? pairs : [[first, first]];
}

function completed(design: Design, gaps: readonly Gap[], chosen: readonly unknown[]): Design {
  const sections: Record<string, unknown> = { ...design };
  delete sections.open;
  for (const section of emptied) sections[section] ??= {};
  sections.flows ??= [];
  const filled = filledIn(sections, gaps, chosen);
  const read = safeParseDesign(filled);
  if (read.success) return read.data;
  // somebody would be above himself
  const nobody = chosen.map((value, at) => (gaps[at]?.name === "reportsTo" ? "none" : value));
  return parseDesign(filledIn(sections, gaps, nobody));
}

function filledIn(sections: Sections, gaps: readonly Gap[], chosen: readonly unknown[]): object {
  const said = new Map<string, Map<string, Record<string, unknown>>>();
  for (const [at, { section, key, name }] of gaps.entries()) {
    const elements = said.get(section) ?? new Map<string, Record<string, unknown>>();
    said.set(section, elements);
    elements.set(key, { ...elements.get(key), [name]: chosen[at] });
  }
  const filled = Object.entries(sections).map(([section, elements]) => {
    const added = said.get(section);
    if (!added || typeof elements !== "object" || elements === null) return [section, elements] as const;
    const entries = Object.entries(elements).map(
      ([key, element]: [string, object]) => [key, { ...element, ...added.get(key) }] as const,
    );
    const whole = Array.isArray(elements) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
    return [section, whole] as const;
  });
  return Object.fromEntries(filled);
}

function elementsOf(design: Sections | Design, section: string): readonly (readonly [string, object])[] {
  const elements: unknown = Reflect.get(design, section);
  return typeof elements === "object" && elements !== null ? Object.entries(elements) : [];
}
