import fc from "fast-check";
import type { z } from "zod";
import { type Design, designSchema } from "../../src/model/design.ts";
import { type Ids, valuesOf } from "./random-value.ts";

/* Ids of several scripts, words that are something else in YAML or JavaScript, and numbers; disjoint, so that every kind has its own. */
const words =
  "a-unit constructor toString null yes 2024 0x1F بازاریابی فروش é 日本 a.b -x _ ~b 1e3 true قیمت‌گذاری hasOwnProperty valuesOf x1 x2 x3"
    .split(" ")
    .filter((word) => /^[\p{L}\p{M}\p{N}\-_.\u200c]+$/u.test(word));
const kinds = [
  "unit",
  "role",
  "activity",
  "information",
  "decision",
  "knowledge",
  "process",
  "system",
  "meeting",
] as const;
const sections = [
  "units",
  "roles",
  "activities",
  "information",
  "decisions",
  "knowledge",
  "processes",
  "systems",
  "meetings",
] as const;

/** Random designs that the reader takes: generated from the schema itself, then rid of what no schema can say (cycles, equal ids). */
export const randomDesign: fc.Arbitrary<Design> = fc
  .shuffledSubarray(words, { minLength: kinds.length * 2 })
  .chain((shuffled) => {
    const share = (at: number) => shuffled.filter((_, index) => index % kinds.length === at);
    const own = Object.fromEntries(kinds.map((kind, at) => [kind, share(at)])) as Record<
      (typeof kinds)[number],
      string[]
    >;
    const ids: Ids = { ...own, party: [...own.unit, ...own.role] };
    const shape = (designSchema as z.ZodObject).shape;
    const {
      units,
      roles,
      activities,
      information,
      decisions,
      knowledge,
      processes,
      systems,
      meetings,
      ...others
    } = shape;
    const listed = {
      units,
      roles,
      activities,
      information,
      decisions,
      knowledge,
      processes,
      systems,
      meetings,
    };
    const elements = sections.map((section, at) =>
      sectionOf(listed[section] as z.core.$ZodType, own[kinds[at] as (typeof kinds)[number]], ids),
    );
    const rest = Object.entries(others).map(
      ([name, schema]) => [name, valuesOf(schema as z.core.$ZodType, ids)] as const,
    );
    return fc
      .tuple(fc.tuple(...elements), fc.record(Object.fromEntries(rest), { requiredKeys: ["orgproof"] }))
      .map(([filled, head]) =>
        sound({ ...head, ...Object.fromEntries(sections.map((section, at) => [section, filled[at]])) }),
      );
  });

/** A section that lists exactly these ids. */
function sectionOf(schema: z.core.$ZodType, keys: readonly string[], ids: Ids): fc.Arbitrary<object> {
  const element = elementOf(schema);
  return fc
    .tuple(...keys.map(() => valuesOf(element, ids)))
    .map((values) => Object.fromEntries(keys.map((key, at) => [key, values[at]])));
}

function elementOf(schema: z.core.$ZodType): z.core.$ZodType {
  const definition = (schema as z.core.$ZodTypes)._zod.def;
  if (definition.type === "optional") return elementOf(definition.innerType);
  if (definition.type === "union") return elementOf(definition.options[0] as z.core.$ZodType);
  if (definition.type !== "record") throw new TypeError("a section is a record");
  return definition.valueType;
}

interface Loose {
  [attribute: string]: unknown;
}

function sound(design: Loose): Design {
  for (const unit of Object.values(design.units as Record<string, Loose>)) delete unit.parent;
  for (const role of Object.values(design.roles as Record<string, Loose>)) {
    delete role.reportsTo;
    if (Array.isArray(role.unit)) role.unit = [...new Set(role.unit)];
  }
  delete design.scheme;
  for (const activity of Object.values(design.activities as Record<string, Loose>)) {
    if (typeof activity.raci !== "object") continue;
    const letters = Object.values(activity.raci as Loose);
    activity.raci = Object.fromEntries(letters.slice(0, 4).map((parties, at) => ["RACI"[at], parties]));
  }
  unique(design, "flows", ({ id, carries, from, to }) => String(id ?? `${carries}:${from}->${to}`));
  unique(design, "interfaces", ({ between }) => [...(between as string[])].sort().join(" "));
  if (Array.isArray(design.interfaces)) {
    design.interfaces = design.interfaces.filter(({ between: [a, b] }) => a !== b);
    for (const { between, perceived } of design.interfaces as { between: string[]; perceived: unknown }[])
      if (typeof perceived === "object") keepOnly(perceived as Loose, between);
  }
  if (Array.isArray(design.flows))
    for (const flow of design.flows) if (flow.every !== "none" && flow.on !== "none") delete flow.on;
  if (Array.isArray(design.constraints)) {
    for (const constraint of design.constraints) delete constraint.letters;
    design.constraints = design.constraints.filter(({ separate, bind }) => areDifferent(separate ?? bind));
  }
  if (typeof design.agreements === "object") {
    const agreements = Object.entries(design.agreements as Record<string, Loose>);
    design.agreements = Object.fromEntries(agreements.filter(([, { between }]) => areDifferent(between)));
  }
  return design as unknown as Design;
}

function areDifferent(ids: unknown): boolean {
  return Array.isArray(ids) && new Set(ids).size === ids.length;
}

function keepOnly(map: Loose, keys: readonly string[]): void {
  for (const key of Object.keys(map)) if (!keys.includes(key)) delete map[key];
}

function unique(design: Loose, section: string, key: (item: Loose) => string): void {
  const items = design[section];
  if (Array.isArray(items))
    design[section] = items.filter((item, at) => items.findIndex((other) => key(other) === key(item)) === at);
}
