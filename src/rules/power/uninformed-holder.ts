import type { OwnerSet, Party } from "../../organisation/elements.ts";
import { isOneLine } from "../../organisation/one-line.ts";
import { type Answer, either } from "../../organisation/three-values.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { type Basis, holderKnows } from "../holder-knows.ts";
import { found, undetermined } from "../verdict.ts";

/* As many as a finding names, and one that says that there are more. */
const most = 6;

/** Power and analysis may lie in different units; then the analysis has to arrive where the power is. */
export const uninformedHolder = defineRule({
  id: "power/uninformed-holder",
  subject: "decision",
  severity: "warn",
  summary: "what a decision rests on is made in other units, and does not reach a holder",
  source: ["source-text", "homburg-2008"],
  messages: {
    found: {
      plural: "count",
      one: "{holders} holds `{decision}` and learns nothing of {missing}",
      other: "{holders} hold `{decision}`, and not all of them learn of {missing}",
    },
    unknown: "not known whether what `{decision}` rests on reaches those who hold it",
  },
  prepare: (organisation) => ({ ...holderKnows(organisation), oneLine: isOneLine(organisation) }),
  check(decision, { prepared }) {
    const { heldBy, uses, analysedIn } = decision;
    if (prepared.oneLine || heldBy?.length === 0) return "not-examined";
    const bases: readonly Basis[] = [...(uses ?? []), ...analysedIn];
    if (uses !== undefined && !bases.some(prepared.mayBeForeign)) return "not-examined";
    if (heldBy === undefined) return undetermined({ decision }, { at: ["heldBy"] });
    const { holders, missing, ...answer } = lookAtHolders(heldBy, bases, prepared);
    if (missing.size === 0) {
      if (uses === undefined || answer.unknown) return undetermined({ decision });
      return answer.foreign === "yes"
        ? "clean"
        : answer.foreign === "no"
          ? "not-examined"
          : undetermined({ decision });
    }
    const lacking = [...missing];
    const at = lacking[0]?.kind === "information" ? "uses" : "analysedIn";
    const related = [...holders.slice(0, 5), ...lacking.slice(0, 5)];
    return found(
      { decision, holders: few(holders), count: holders.length, missing: few(lacking) },
      { at: [at], related },
    );
  },
});

/** Whom something foreign does not reach, and what; holders of the same units differ in their letters only. */
function lookAtHolders(
  heldBy: readonly Party[],
  bases: readonly Basis[],
  { unitsOf, standing, hasLetter, isSpent }: ReturnType<typeof holderKnows>,
) {
  const holders: Party[] = [];
  const missing = new Set<Basis>();
  const open = new Map<OwnerSet, readonly Basis[]>();
  let foreign: Answer = "no";
  let unknown = false;
  for (const holder of heldBy) {
    const units = unitsOf(holder);
    let unsettled = open.get(units);
    if (!unsettled) {
      const standings = bases.map((basis) => standing(units, basis));
      for (const each of standings) foreign = either(foreign, each.foreign);
      unsettled = bases.filter(
        (_, at) => standings[at]?.foreign !== "no" && standings[at]?.reached !== "yes",
      );
      open.set(units, unsettled);
    }
    if (unsettled.length > 0 && isSpent()) {
      unknown = true;
      break;
    }
    let lacks = false;
    for (const basis of unsettled) {
      const letter = hasLetter(holder, basis);
      if (letter === "yes") continue;
      const { foreign: isForeign, reached } = standing(units, basis);
      if (isForeign === "unknown" || reached === "unknown" || letter === "unknown") unknown = true;
      else {
        lacks = true;
        missing.add(basis);
      }
    }
    if (lacks) holders.push(holder);
    if (holders.length >= most) break;
  }
  return { holders, missing, foreign, unknown };
}
