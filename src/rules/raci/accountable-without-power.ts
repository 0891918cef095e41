import { pointer } from "../../findings/pointer.ts";
import type { Activity, Decision, Party } from "../../organisation/elements.ts";
import type { Scheme } from "../../organisation/letters.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { letOneHold } from "../letter-fixes.ts";
import { lettersAreStated } from "../lettered.ts";
import { standingFinder } from "../standing.ts";
import { type FixProposal, found, undetermined } from "../verdict.ts";

/* As many as a finding names. */
const most = 5;

/** Authority goes with accountability: whoever answers for what others decide can only take the blame. */
export const accountableWithoutPower = defineRule({
  id: "raci/accountable-without-power",
  subject: "activity",
  severity: "warn",
  summary: "an activity decides what neither the one that answers for it nor its unit holds",
  source: ["smith-erwin", "source-text"],
  messages: {
    found: "`{activity}` decides {decisions}, held by {holders}, not by {parties}, accountable for it",
    unknown: "not known whether what `{activity}` decides is held by {parties}, accountable for it",
    hold: "let `{party}`, accountable for `{activity}`, hold {decisions}",
    answer: "let `{party}`, who holds {decisions}, answer for `{activity}`",
  },
  isAsked: lettersAreStated,
  prepare: standingFinder,
  check(activity, { organisation: { scheme }, prepared: haveStanding }) {
    const { answerers, decides } = activity;
    if (answerers.length === 0 || decides?.length === 0) return "not-examined";
    const powerless: Decision[] = [];
    let isSure = decides !== undefined;
    for (const decision of decides ?? []) {
      const { heldBy } = decision;
      if (heldBy === undefined) isSure = false;
      // held by nobody: that is power/no-holder
      else if (heldBy.length > 0 && !haveStanding(answerers, heldBy)) powerless.push(decision);
    }
    const parties = few(answerers);
    if (powerless.length === 0)
      return isSure ? "clean" : undetermined({ activity, parties }, { at: ["decides"] });
    const holders = holdersOf(powerless);
    return found(
      { activity, decisions: few(powerless), holders: few(holders), parties },
      {
        at: ["decides"],
        related: [...powerless, ...answerers, ...holders],
        fixes: [
          ...letAnswererHold(activity, powerless),
          ...letHolderAnswer(activity, powerless, holders, scheme),
        ],
      },
    );
  },
});

/** Who holds the decisions; no more than a finding can name, and one. */
function holdersOf(decisions: readonly Decision[]): readonly Party[] {
  const holders = new Set<Party>();
  for (const { heldBy = [] } of decisions) {
    for (const party of heldBy) if (holders.add(party).size > most) return [...holders];
  }
  return [...holders];
}

function letAnswererHold(activity: Activity, decisions: readonly Decision[]): readonly FixProposal[] {
  const [party] = activity.answerers;
  if (!party || activity.answerers.length > 1) return [];
  const patch = decisions.map(({ id }) => ({
    op: "replace" as const,
    path: pointer(["decisions", id, "heldBy"]),
    value: party.id,
  }));
  return [
    { kind: "suggested", title: "hold", params: { activity, party, decisions: few(decisions) }, patch },
  ];
}

/** Where one party holds all that is decided, it may answer as well. */
function letHolderAnswer(
  activity: Activity,
  decisions: readonly Decision[],
  holders: readonly Party[],
  scheme: Scheme,
): readonly FixProposal[] {
  const holdsAll = holders.length === 1 && decisions.length === activity.decides?.length;
  if (!holdsAll || activity.answerers.length > 1) return [];
  return letOneHold(activity, holders, "answers", scheme).map((fix) => ({
    ...fix,
    title: "answer",
    params: { ...fix.params, decisions: few(decisions) },
  }));
}
