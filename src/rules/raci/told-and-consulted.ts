import type { Activity, Party } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { takeLetters } from "../letter-fixes.ts";
import { hasLetters, lettersAreStated } from "../lettered.ts";
import { type FixProposal, found } from "../verdict.ts";

/* So few pairs are compared one by one. */
const fewPairs = 64;

/** Asked before or told after: who is down for both does not know which, and the one that asks does not either. */
export const toldAndConsulted = defineRule({
  id: "raci/told-and-consulted",
  subject: "activity",
  severity: "warn",
  summary: "one party is both consulted on an activity and informed of it",
  source: ["chartersim", "smith-erwin"],
  messages: {
    found: "`{activity}` both consults and informs {parties}",
    unknown: "not known whether `{activity}` both consults and informs a party",
    consult: "only consult {parties} on `{activity}`",
    inform: "only inform {parties} of `{activity}`",
  },
  isAsked: lettersAreStated,
  check(activity, { organisation }) {
    if (!hasLetters(activity)) return "not-examined";
    if (activity.advisers.length === 0 || activity.told.length === 0) return "clean";
    const parties = inBoth(activity);
    if (parties.length === 0) return "clean";
    const fixes = fixesOf(activity, parties, organisation);
    return found({ activity, parties: few(parties) }, { at: ["raci"], related: parties, fixes });
  },
});

/** Those who are consulted by one letter and told by another; one letter that means both is what the scheme wants. */
function inBoth({ advisers, told, assignments = [] }: Activity): readonly Party[] {
  const candidates = common(advisers, told);
  if (candidates.length === 0) return candidates;
  const letters = new Map<Party, number>();
  for (const { party, letter } of assignments) {
    if (!letter.meanings.includes("advises") && !letter.meanings.includes("told")) continue;
    letters.set(party, (letters.get(party) ?? 0) + 1);
  }
  return candidates.filter((party) => (letters.get(party) ?? 0) > 1);
}

function common(some: readonly Party[], others: readonly Party[]): readonly Party[] {
  const known = some.length * others.length <= fewPairs ? undefined : new Set(some);
  const parties: Party[] = [];
  for (const party of others) if (known ? known.has(party) : some.includes(party)) parties.push(party);
  return parties;
}

function fixesOf(
  activity: Activity,
  parties: readonly Party[],
  organisation: Organisation,
): readonly FixProposal[] {
  const params = { activity, parties: few(parties) };
  const drop = (title: string, meaning: "advises" | "told"): FixProposal => ({
    kind: "suggested",
    title,
    params,
    patch: takeLetters(activity, parties, meaning, organisation),
  });
  const mixed = [...organisation.scheme.letters.values()].some(
    ({ meanings }) => meanings.includes("advises") && meanings.includes("told"),
  );
  return mixed ? [] : [drop("consult", "told"), drop("inform", "advises")];
}
