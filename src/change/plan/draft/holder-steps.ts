import type { Decision, Party } from "../../../organisation/elements.ts";
import type { Step } from "../step.ts";
import { unique } from "./candidates.ts";
import type { Clearing } from "./clearing.ts";
import { oneHolder, togetherBy } from "./decision-steps.ts";
import { saidAs, settling, speakerOf } from "./drafting.ts";

/* So many holders are proposed. */
const few = 3;

/** Somebody holds a decision that nobody does. */
export function holderSteps(decision: Decision, clearing: Clearing): readonly Step[] {
  return candidates(decision, clearing)
    .slice(0, few)
    .map((party) =>
      settling(
        { kind: "agree", says: saidAs("decide", { decision, party }), whom: [party] },
        ["decisions", decision.id, "heldBy"],
        party.id,
        clearing,
      ),
    );
}

/** The nearest first: who answers where it is taken, who takes part there and is bound by it, who has a say, whose work it is about. */
function candidates(decision: Decision, { organisation: { units } }: Clearing): readonly Party[] {
  const { decidedIn, affects, analysedIn, influence } = decision;
  const about = unique([...affects, ...analysedIn].flatMap(({ owners }) => owners?.units ?? []));
  const meeting = unique(decidedIn.flatMap((each) => (each.kind === "meeting" ? each.participants : [])));
  const isBound = (party: Party) => party.units.some((unit) => about.includes(unit));
  const say = [...(influence ?? [])].toSorted(([, x], [, y]) => y - x);
  return unique([
    ...decidedIn.flatMap((each) => (each.kind === "activity" ? each.answerers : [])),
    ...meeting.filter(isBound),
    ...say.filter(([, points]) => points > 0).map(([unit]) => speakerOf(unit)),
    ...meeting,
    ...about.map(speakerOf),
    ...[...units.values()].map(speakerOf),
  ]);
}

/** One of several holders decides alone, or they agree how they decide together. */
export function contestedSteps(decision: Decision, clearing: Clearing): readonly Step[] {
  return [
    ...(decision.heldBy ?? []).slice(0, few).map((party) => oneHolder(decision, party, clearing)),
    togetherBy(decision, saidAs("together", { decision }), clearing),
  ];
}
