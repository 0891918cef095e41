import type { Meeting, Unit } from "../organisation/elements.ts";
import { isWithin } from "../organisation/owner-set.ts";
import type { Answer } from "../organisation/three-values.ts";
import { fact, type Proof } from "./proof.ts";

/** Whether a unit, or one below it, reports something in a meeting. */
export function reportsIn({ reports }: Meeting, side: Unit): Answer {
  if (!reports) return "unknown";
  for (const [unit, information] of reports) if (information.length > 0 && isWithin(unit, side)) return "yes";
  return "no";
}

/** That all of the sides, or some of them, report in a meeting. */
export function reporting(meeting: Meeting, sides: readonly Unit[], how: "all" | "some"): Proof {
  const answers = sides.map((side) => reportsIn(meeting, side));
  if (answers.includes("unknown"))
    return fact("unknown", meeting, "reports", "reports", { meeting, units: sides });
  const silent = sides.filter((_, at) => answers[at] === "no");
  const enough = how === "all" ? silent.length === 0 : silent.length < sides.length;
  return fact(enough ? "yes" : "no", meeting, "reports", "reports", { meeting, units: silent });
}
