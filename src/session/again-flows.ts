import { inPart } from "../change/faults/chain-part.ts";
import type { Flow, Need } from "../organisation/elements.ts";
import { type Again, flat, flowsAnd, needsOtherwise, rerouted } from "./round.ts";

const none = () => [];

/** A rule that looks at a crossing flow alone. */
const itself: Again = ({ ask }, { news, quiet }) => ask(quiet, flowsAnd(news, none));

const bySender: Again = ({ ask, found }, { news, quiet, shifted }) =>
  ask(
    quiet,
    new Set([
      ...flowsAnd(news, none),
      ...flat(news.activities, ({ outbound }) => outbound),
      ...shiftedIn(found.keys(), shifted),
    ]),
  );

/* What is proposed names the place of the flow. */
function shiftedIn(subjects: Iterable<unknown>, shifted: (flow: Flow) => boolean): readonly Flow[] {
  return ([...subjects] as readonly Flow[]).filter(shifted);
}

const byUse: Again = ({ ask, found }, { news, view, shifted }) =>
  ask(
    view,
    new Set([
      ...flowsAnd(news, ({ from, information }) =>
        from.inbound.filter((flow) => flow.information === information),
      ),
      ...shiftedIn(found.keys(), shifted),
    ]),
  );

const bySource: Again = ({ ask, found }, { news, quiet, shifted }) =>
  ask(
    quiet,
    new Set([
      // what is sent on, and what could be sent from elsewhere unless there is such a flow
      ...flowsAnd(news, ({ to, information }) =>
        [...to.outbound, ...to.inbound].filter((flow) => flow.information === information),
      ),
      ...flat(news.moved.keys(), ({ outbound, produces }) => [
        ...outbound,
        ...(produces ?? []).flatMap(({ flows }) => flows),
      ]),
      ...shiftedIn(found.keys(), shifted),
    ]),
  );

const byFeedback: Again = ({ ask }, { feedback, view }) => ask(view, feedback.asked, feedback.prepared);

/** Chains of different information never meet. */
const byChain: Again = ({ ask }, { news, view }) => {
  for (const information of rerouted(news))
    inPart(view, information, [], (part) => ask(part, information.needs));
};

const byArrival: Again = ({ ask }, { news, quiet }) =>
  ask(
    quiet,
    new Set<Need>([...needsOtherwise(news), ...flat(news.moved.keys(), ({ needs }) => needs ?? [])]),
  );

/** How rules about flows, and about needs, are asked again, by their ids. */
export const againFlows: Readonly<Record<string, Again>> = {
  "handoff/no-channel": itself,
  "handoff/no-common-language": itself,
  "handoff/no-timing": itself,
  "handoff/poor-quality": itself,
  "handoff/unowned": bySender,
  "handoff/no-feedback": byFeedback,
  "handoff/unneeded": byUse,
  "handoff/wrong-source": bySource,
  "handoff/undefined": byArrival,
  "handoff/late": byChain,
  "handoff/single-path": byChain,
};
