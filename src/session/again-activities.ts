import type { Activity } from "../organisation/elements.ts";
import { type Again, changedActivities, flat, ofKind, withNeighbours } from "./round.ts";

/** A rule that looks at an activity alone, and at who its parties and units are. */
const itself: Again = ({ ask }, { news, quiet }) => ask(quiet, changedActivities(news));

const byDecisions: Again = ({ ask }, { news, quiet }) =>
  ask(
    quiet,
    new Set([...news.activities, ...flat(news.decisions, ({ decidedIn }) => ofKind(decidedIn, "activity"))]),
  );

/** A rule that looks at the next activities, too. */
const andNeighbours: Again = ({ ask }, { news, view }) =>
  ask(view, new Set<Activity>([...withNeighbours(changedActivities(news)), ...news.ends]));

const byHolders: Again = ({ askUnlessSame }, { news, view }) => askUnlessSame(view, news.activities);

const never: Again = () => {};

/** A rule about all flows between all activities; while these are too many to be counted, it says of each what it said. */
const whole: Again = ({ askUnlessSame }, { news, view }) => {
  if (news.moved.size + news.newFlows.size + news.goneFlows.size > 0) askUnlessSame(view, []);
};

/** How rules about activities are asked again, by their ids. */
export const againActivities: Readonly<Record<string, Again>> = {
  "raci/unassigned": itself,
  "raci/no-accountable": itself,
  "raci/no-responsible": itself,
  "raci/multiple-accountable": itself,
  "raci/cardinality": itself,
  "raci/many-responsible": itself,
  "raci/no-backup": itself,
  "raci/nobody-consulted-or-informed": itself,
  "raci/told-and-consulted": itself,
  "raci/many-consulted": byHolders,
  "raci/many-informed": byHolders,
  "raci/accountable-without-power": byDecisions,
  "raci/consulted-in-name-only": andNeighbours,
  "raci/informed-in-name-only": andNeighbours,
  "ownership/conflict": itself,
  "ownership/outside-performer": itself,
  "ownership/shared-in-name-only": itself,
  "ownership/undeclared-sharing": itself,
  "ownership/unowned": itself,
  "knowledge/gap": itself,
  "handoff/deadlock": never,
  "structure/broker": whole,
};
