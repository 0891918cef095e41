import type { Role } from "../organisation/elements.ts";
import { type Again, changedActivities, decisionsOtherwise, flat, ofKind, type Round } from "./round.ts";
import { stayWithin } from "./within-budget.ts";

function roles({ news }: Round): ReadonlySet<Role> {
  const performing = flat(news.activities, ({ performers }) => ofKind(performers, "role"));
  return new Set([...ofKind(news.parties, "role"), ...performing]);
}

const never: Again = () => {};

const byRows: Again = ({ askUnlessSame }, round) => {
  const { view, rows } = round;
  if (round.news.activities.size === 0) return;
  const complete = view.coverage.activities === "complete";
  askUnlessSame(view, roles(round), { is: { count: rows, complete } });
};

const byWork: Again = ({ askUnlessSame }, round) => {
  if (round.news.activities.size > 0) askUnlessSame(round.workloads, roles(round));
};

const ofRoles: Again = ({ askUnlessSame }, round) => askUnlessSame(round.view, roles(round));
const ofRolesAlone: Again = ({ ask }, round) => ask(round.view, roles(round));

const byConstraints: Again = ({ ask }, { news, view }) =>
  ask(
    view,
    flat(news.activities, ({ constraints }) => constraints),
  );

const ofDecisions: Again = ({ ask }, { news, quiet }) => ask(quiet, news.decisions);

const byAnswerers: Again = ({ ask }, { news, quiet }) =>
  ask(quiet, new Set([...news.decisions, ...flat(news.activities, ({ decides }) => decides ?? [])]));

const byInfluence: Again = ({ ask }, { news, view }) => {
  if (news.decisions.size > 0) ask(view);
};

const byKnowledge: Again = ({ ask }, { news, view }) => {
  const touched = decisionsOtherwise(news);
  if (touched.size === 0) return;
  if (stayWithin.letters(view)) ask({ ...view, activities: new Map() }, touched);
  else ask(view);
};

const bySettlement: Again = ({ ask }, { news, quiet }) => {
  if (news.decisions.size > 0) ask(quiet, stayWithin.settlements(quiet) ? news.decisions : undefined);
};

/** Decisions overlap where they bind one activity. */
const byOverlap: Again = ({ ask }, { news, view }) => {
  if (news.decisions.size === 0) return;
  if (!stayWithin.overlaps(view)) return ask(view);
  const bound = flat(news.decisions, ({ affects }) => affects);
  const touched = new Set([...news.decisions, ...flat(bound, ({ affectedBy }) => affectedBy)]);
  const around = [...flat(touched, ({ affects }) => affects)].sort((a, b) => a.order - b.order);
  ask({ ...view, activities: new Map(around.map((activity) => [activity.id, activity])) }, touched);
};

const byOwners: Again = ({ ask }, { news, quiet }) =>
  ask(
    quiet,
    flat(news.moved.keys(), ({ produces }) => produces ?? []),
  );

const byPassing: Again = ({ askUnlessSame }, { news, quiet }) => {
  if (news.information.size + news.flows.size + news.goneFlows.size > 0)
    askUnlessSame({ ...quiet, activities: new Map() }, news.information);
};

const ofRequired: Again = ({ ask }, { news, view }) =>
  ask(
    view,
    flat(news.moved.keys(), ({ knows }) => knows ?? []),
  );

const between: Again = ({ ask }, round) => {
  if (round.between) ask(round.between);
};

/** Levels of declared interfaces hang on all that lies between two units. */
const byLevel: Again = ({ ask }, { news, view }) => {
  const { flows, goneFlows, decisions } = news;
  const isTouched = changedActivities(news).size + flows.size + goneFlows.size + decisions.size > 0;
  if (view.declaredInterfaces.length > 0 && isTouched) ask(view);
};

const joining: Again = ({ ask }, round) => {
  if (round.joining) ask(round.joining);
};

/** How all other rules are asked again, by their ids. */
export const againOthers: Readonly<Record<string, Again>> = {
  "raci/accountable-bottleneck": byRows,
  "raci/everywhere": byRows,
  "raci/overloaded-role": byWork,
  "raci/idle-role": ofRoles,
  "raci/over-capacity": ofRolesAlone,
  "raci/separation-of-duties": byConstraints,
  "power/no-holder": byAnswerers,
  "power/contested": ofDecisions,
  "power/outside-domain": ofDecisions,
  "power/unexercised": never,
  "power/no-escalation": bySettlement,
  "power/overlapping": byOverlap,
  "power/uninformed-holder": byKnowledge,
  "power/concentrated": byInfluence,
  "knowledge/nobody-knows": never,
  "knowledge/single-holder": ofRequired,
  "knowledge/weak-transfer": never,
  "ownership/duplicated-work": byOwners,
  "handoff/no-producer": never,
  "handoff/unused-output": byPassing,
  "meeting/ad-hoc": never,
  "meeting/conflict-only": never,
  "meeting/one-sided": never,
  "meeting/too-rare": never,
  "meeting/undocumented": never,
  "meeting/missing": between,
  "meeting/without-dependency": between,
  "structure/no-common-superior": between,
  "interface/one-person": between,
  "structure/isolated-unit": joining,
  "interface/below-target": byLevel,
  "interface/above-advised": byLevel,
  "interface/perception-gap": byLevel,
};
