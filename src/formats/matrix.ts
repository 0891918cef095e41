import type { Finding } from "../findings/finding.ts";
import { textIn } from "../model/text.ts";
import type { Activity, Assignment, Party, Unit } from "../organisation/elements.ts";
import type { Scheme } from "../organisation/letters.ts";
import type { Organisation } from "../organisation/organisation.ts";

/** Who is shown in the columns: each party, or each unit with the letters of all its roles. */
export type MatrixSide = "role" | "unit";

export interface MatrixOptions {
  /** `role` when left out. */
  readonly by?: MatrixSide;
  /** Language of the names: `en` when left out. */
  readonly locale?: string;
  /** What a check found: what it says of the letters and the owner of an activity is marked. */
  readonly findings?: readonly Finding[];
}

export interface MatrixColumn {
  readonly id: string;
  readonly name: string;
  /** The unit that it belongs to, by name; columns of one unit stand together. */
  readonly group: string;
}

export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  /** The letters of each column, as `A/R`; empty where there is none. */
  readonly cells: readonly string[];
  /** What is wrong with its letters or its owner, by index in `defects`. */
  readonly defects: readonly number[];
}

/** A responsibility matrix: activities by parties. */
export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly defects: readonly Finding[];
}

/** The responsibility matrix of an organisation: the parties that hold letters, by unit in the design's order; the activities as listed. */
export function matrixOf(
  organisation: Organisation,
  { by = "role", locale = "en", findings = [] }: MatrixOptions = {},
): Matrix {
  const activities = [...organisation.activities.values()];
  const name = ({ text, id }: Party | Activity) => (text === undefined ? id : textIn(text, locale) || id);
  const holders = new Set(
    activities.flatMap(({ assignments = [] }) => assignments.map(({ party }) => party)),
  );
  const parties = by === "unit" ? unitsOf(organisation, holders) : partiesByUnit(organisation, holders);
  const stands = new Map(parties.map((party, at) => [party, at]));
  const columns = parties.map((party) => {
    const [unit] = party.units;
    return { id: party.id, name: name(party), group: unit && by === "role" ? name(unit) : "" };
  });

  const defects = findings.filter(
    ({ rule, subject }) => /^(raci|ownership)\//.test(rule) && subject.kind === "activity",
  );
  const defectsOf = new Map<string, number[]>();
  for (const [at, { subject }] of defects.entries())
    defectsOf.set(subject.id, [...(defectsOf.get(subject.id) ?? []), at]);
  const rows = activities.map((activity) => {
    const cells = columns.map(() => [] as Assignment[]);
    for (const assignment of activity.assignments ?? []) {
      const shown = by === "unit" ? assignment.party.units : [assignment.party];
      for (const party of shown) cells[stands.get(party) ?? -1]?.push(assignment);
    }
    return {
      id: activity.id,
      name: name(activity),
      cells: cells.map((cell) => lettersOf(cell, organisation.scheme)),
      defects: defectsOf.get(activity.id) ?? [],
    };
  });
  return { columns, rows, defects };
}

function unitsOf({ units }: Organisation, holders: ReadonlySet<Party>): readonly Unit[] {
  const held = new Set([...holders].flatMap((party) => party.units));
  return [...units.values()].filter((unit) => held.has(unit));
}

/** Each unit that holds letters itself, then its roles that do; a role in two units stands with the first. */
function partiesByUnit({ units }: Organisation, holders: ReadonlySet<Party>): readonly Party[] {
  return [...units.values()].flatMap((unit) =>
    [unit, ...unit.roles.filter((role) => role.units[0] === unit)].filter((party) => holders.has(party)),
  );
}

/** Letters in the order of the scheme, those that answer in front, as everybody writes them. */
function lettersOf(assignments: readonly Assignment[], { letters }: Scheme): string {
  const held = new Set(assignments.map(({ letter }) => letter));
  const order = [...letters.values()];
  const answering = order.filter(({ meanings }) => meanings.includes("answers"));
  return [...new Set([...answering, ...order])]
    .filter((letter) => held.has(letter))
    .map(({ letter }) => letter)
    .join("/");
}
