import type { Activity, Decision, Element, Flow, Information, Need } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Answers } from "./answers.ts";
import type { News } from "./news.ts";

/** What is known after an edit when rules are asked again. */
export interface Round {
  readonly news: News;
  /** The organisation under a new identity, so that nothing is remembered of it. */
  readonly view: Organisation;
  /** The same without its activities: for those who only look for activities of which something is unknown, and there is none. */
  readonly quiet: Organisation;
  /** The same, with what lies between units; `undefined` where that is as it was. */
  readonly between: Organisation | undefined;
  /** As little of it as tells which units something joins; `undefined` where that is as it was. */
  readonly joining: Organisation | undefined;
  /** Flows on which something else may come back, and what the rule about that is prepared with. */
  readonly feedback: { readonly asked: ReadonlySet<Flow>; readonly prepared: { readonly is: unknown } };
  /** Roles that have as much to do as those that there are. */
  readonly workloads: Organisation;
  /** How many activities have letters. */
  readonly rows: number;
  /** Flows that have another index than before. */
  readonly shifted: (flow: Flow) => boolean;
}

/** Asks a rule again about what an edit may have changed. */
export type Again = (answers: Answers, round: Round) => void;

const flat = <T, U>(items: Iterable<T>, of: (item: T) => Iterable<U>): ReadonlySet<U> => {
  const all = new Set<U>();
  for (const item of items) for (const each of of(item)) all.add(each);
  return all;
};

/** Activities with other letters, attributes or owners. */
export function changedActivities({ activities, moved }: News): ReadonlySet<Activity> {
  return new Set([...activities, ...moved.keys()]);
}

/** Activities, and those from and to which something flows directly. */
export function withNeighbours(activities: Iterable<Activity>): ReadonlySet<Activity> {
  return flat(activities, (activity) => [
    activity,
    ...activity.inbound.map(({ from }) => from),
    ...activity.outbound.map(({ to }) => to),
  ]);
}

/** Information whose ways may be others: it flows otherwise, or others own what sends, receives, needs or makes it. */
export function rerouted({ information, moved }: News): ReadonlySet<Information> {
  return new Set([
    ...information,
    ...flat(moved.keys(), ({ inbound, outbound, needs, produces }) => [
      ...[...inbound, ...outbound].map((flow) => flow.information),
      ...(needs ?? []).map((need) => need.information),
      ...(produces ?? []),
    ]),
  ]);
}

/** Flows that are new or say something else, with others that are beside them. */
export function flowsAnd({ flows, goneFlows }: News, others: (flow: Flow) => Iterable<Flow>): Set<Flow> {
  const all = new Set([...flows, ...flat([...flows, ...goneFlows], others)]);
  for (const gone of goneFlows) all.delete(gone);
  return all;
}

/** Needs of an activity that something else may reach now, or that cross elsewhere. */
export function needsOtherwise({ needs, ends }: News): ReadonlySet<Need> {
  return new Set([...needs, ...flat(ends, (activity) => activity.needs ?? [])]);
}

/** Decisions that rest on what may stand otherwise to those who hold them. */
export function decisionsOtherwise({
  decisions,
  parties,
  moved,
  flows,
  goneFlows,
}: News): ReadonlySet<Decision> {
  const about = (flow: Flow) => [...flow.information.usedBy, ...flow.from.analyses];
  return new Set<Decision>([
    ...decisions,
    ...flat(parties, ({ holds }) => holds),
    ...flat([...flows, ...goneFlows], about),
    ...flat(moved.keys(), (activity) => [
      ...activity.analyses,
      ...activity.affectedBy,
      ...flat(activity.inbound, about),
      ...flat(activity.outbound, about),
      ...flat(activity.produces ?? [], ({ usedBy }) => usedBy),
    ]),
  ]);
}

/** Those of some kind among elements. */
export function ofKind<K extends Element["kind"]>(
  elements: Iterable<Element>,
  kind: K,
): readonly Extract<Element, { readonly kind: K }>[] {
  const isOf = (element: Element): element is Extract<Element, { readonly kind: K }> => element.kind === kind;
  return [...elements].filter(isOf);
}

export { flat };
