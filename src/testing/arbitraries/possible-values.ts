import type { Design } from "../../model/design.ts";

/** Two units that values are about. */
export type UnitPair = readonly [string, string];

/**
 * What an attribute that is not stated may turn out to say, by `section/attribute`: for each reading that it can be given between two units, one
 * value or two.
 */
export const possibleValues: {
  readonly [attribute: string]: (pair: UnitPair, design: Design) => readonly unknown[];
} = {
  "units/head": (_, { roles }) => ["none", ...idsOf(roles)],
  "roles/reportsTo": (_, { roles }) => ["none", ...idsOf(roles)],
  "roles/heldBy": () => [[], ["ali"], ["sara"]],
  "information/definition": () => ["none", "what was ordered"],
  "information/agreed": ([a, b]) => [false, true, [a], [a, b]],
  "flows/owner": ([a]) => ["none", a],
  "flows/via": (_, { systems }) => ["none", "by hand", ...idsOf(systems)],
  "flows/every": () => ["none", "weekly", "yearly"],
  "flows/within": () => ["none", "P1D", "yearly"],
  "flows/returns": (_, { information }) => [false, ...idsOf(information)],
  "decisions/heldBy": ([a, b]) => [[], [a], [b], [a, b]],
  "decisions/jointly": () => ["none", "by vote"],
  "decisions/influence": ([a, b]) => ["none", { [a]: 1 }, { [b]: 1 }, { [a]: 1, [b]: 1 }],
  "decisions/every": () => ["none", "daily", "yearly"],
  "decisions/escalatesTo": ([a]) => ["none", a],
  "meetings/every": () => ["ad-hoc", "weekly", "yearly"],
  "meetings/documented": () => [false, true],
  "meetings/purpose": () => [[], ["planning"], ["review"], ["conflict"]],
  "meetings/reports": ([a, b]) => [{}, { [a]: "news" }, { [b]: "news" }, { [a]: "news", [b]: "news" }],
  "knowledge/heldBy": ([a, b]) => [[], [a], [b], [a, b]],
  "processes/owner": ([a, b]) => [[], [a], [b], [a, b]],
  "systems/usedBy": ([a, b]) => [[], [a], [b], [a, b]],
  "metrics/ownedBy": ([a, b]) => [[], [a], [b], [a, b]],
  "metrics/rewards": ([a, b]) => [[], [a], [b], [a, b]],
  "agreements/settles": () => [[], ["conflict"]],
};

function idsOf(section: object | "none" | undefined): readonly string[] {
  return typeof section === "object" ? Object.keys(section) : [];
}
