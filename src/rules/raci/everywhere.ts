import type { Role } from "../../organisation/elements.ts";
import { defineRule } from "../define-rule.ts";
import { lettersAreStated } from "../lettered.ts";
import { fewestRows, matrixRows } from "../matrix-rows.ts";
import { found, undetermined } from "../verdict.ts";

/** A role without an empty cell is part of everything: it keeps the gate, or it is kept busy with what it could leave to others. */
export const everywhere = defineRule({
  id: "raci/everywhere",
  subject: "role",
  severity: "info",
  summary: "a role has a letter in every activity",
  source: ["smith-erwin"],
  messages: {
    found: "`{role}` has a letter in every one of {total} activities",
    unknown: "not known whether `{role}` has a letter in every activity: not all are listed",
  },
  isAsked: lettersAreStated,
  prepare: matrixRows,
  check(role, { prepared: { count: total, complete } }) {
    if (total < fewestRows) return complete ? "not-examined" : undetermined({ role });
    if (role.assignments.length < total || rowsOf(role) < total) return "clean";
    return complete ? found({ role, total }) : undetermined({ role });
  },
});

/** In how many activities a role has a letter; its letters of one activity follow each other. */
function rowsOf({ assignments }: Role): number {
  let rows = 0;
  for (const [at, { activity }] of assignments.entries())
    if (assignments[at - 1]?.activity !== activity) rows += 1;
  return rows;
}
