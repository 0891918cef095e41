import type { Design } from "../model/design.ts";
import { linkCrossingNeeds } from "../organisation/crossing-needs.ts";
import { type Draft, empty, flagOf, itemsOf } from "../organisation/draft.ts";
import type {
  Activity,
  Assignment,
  Flow,
  Interface,
  Need,
  OwnerSet,
  Party,
  Unit,
} from "../organisation/elements.ts";
import type { LinkedDraft } from "../organisation/link.ts";
import { effortOf, linkLetters, linkOwners } from "../organisation/link-activities.ts";
import { whereCrosses } from "../organisation/link-flows.ts";
import { days } from "../organisation/link-parties.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { News } from "./news.ts";

type Written = Design["activities"][string];

/** The party of an id that is known to name one. */
export function partyIn({ units, roles }: Organisation): (id: string) => Draft<Party> {
  return (id) => (units.get(id) ?? roles.get(id)) as Draft<Party>;
}

/** Links an activity anew with the parties that hold letters in it and the units that own it; what it needs, makes and decides stays. */
export function relinkActivity(linked: LinkedDraft, activity: Activity, news: News): void {
  const { organisation, ownersOf } = linked;
  const { scheme, lettersStated, units, design } = organisation;
  const draft = activity as Draft<Activity>;
  const written = design.activities[activity.id] as Written;
  const partyOf = partyIn(organisation);
  const context = { scheme, lettersStated, units, ownersOf, partyOf };
  const before = activity.owners;
  const parties = new Set<Party>([
    ...(activity.assignments ?? []).map(({ party }) => party),
    ...(typeof written.raci === "object" ? Object.values(written.raci) : []).flatMap((ids) =>
      (itemsOf<string>(ids) ?? empty).map(partyOf),
    ),
  ]);
  const owning = new Set<Unit>([
    ...(before?.units ?? []),
    ...[...parties].flatMap((party) => party.units),
    ...(itemsOf<string>(written.ownership) ?? empty).map((id) => units.get(id) as Unit),
  ]);
  // what links it adds it to the end of lists: so they end here, and go on afterwards
  const goOn = [
    ...[...parties].flatMap((party: Draft<Party>) => [
      cutAt(
        party.assignments,
        activity,
        ofAssignment,
        (list) => (party.assignments = list),
        () => party.assignments,
      ),
      cutAt(
        party.answersFor,
        activity,
        ofActivity,
        (list) => (party.answersFor = list),
        () => party.answersFor,
      ),
      cutAt(
        party.performs,
        activity,
        ofActivity,
        (list) => (party.performs = list),
        () => party.performs,
      ),
    ]),
    ...[...owning].map((unit: Draft<Unit>) =>
      cutAt(
        unit.owns,
        activity,
        ofActivity,
        (list) => (unit.owns = list),
        () => unit.owns,
      ),
    ),
  ];
  Object.assign(draft, { ownership: null, effectiveOwners: undefined, assignments: undefined });
  draft.answerers = draft.performers = draft.advisers = draft.told = draft.backups = empty;
  linkLetters(draft, written, context);
  linkOwners(draft, written, context);
  for (const each of goOn) each();
  draft.effort = effortOf(draft, written, context);
  draft.every = days(written.every);
  draft.planning = flagOf(written.planning) ?? false;
  draft.tags = itemsOf(written.tags) ?? empty;
  news.activities.add(activity);
  for (const party of parties) news.parties.add(party);
  if (activity.owners !== before && !news.moved.has(activity)) news.moved.set(activity, before);
}

const ofActivity = ({ order }: Activity) => order;
const ofAssignment = ({ activity }: Assignment) => activity.order;

/** Cuts a list in order before what comes at or after an activity; what it gives puts what comes after back. */
function cutAt<T>(
  list: readonly T[],
  { order }: Activity,
  orderOf: (item: T) => number,
  set: (list: readonly T[]) => void,
  get: () => readonly T[],
): () => void {
  let start = 0;
  let high = list.length;
  while (start < high) {
    const middle = (start + high) >> 1;
    if (orderOf(list[middle] as T) < order) start = middle + 1;
    else high = middle;
  }
  let end = start;
  while (end < list.length && orderOf(list[end] as T) === order) end += 1;
  set(list.slice(0, start));
  return () => {
    if (end < list.length) set(get().concat(list.slice(end)));
  };
}

/** Decides anew what crosses, after activities came to other owners; all owners, needs and outputs are known. */
export function recross(linked: LinkedDraft, news: News): void {
  const moved = [...news.moved.keys()];
  if (moved.length === 0) return;
  for (const flow of new Set(moved.flatMap(({ inbound, outbound }) => [...inbound, ...outbound])))
    if (note(flow as Draft<Flow>, whereCrosses(flow.from, flow.to, linked), news)) news.flows.add(flow);
  const needs = new Set(
    moved.flatMap((activity) => [
      ...(activity.needs ?? []),
      ...(activity.produces ?? []).flatMap((information) => information.needs),
    ]),
  );
  const found = [...needs].map(
    (need): Draft<Need> =>
      Object.assign(Object.create(need), { crossing: need.crossing, crosses: need.crosses }),
  );
  linkCrossingNeeds(found, { owners: new Set<OwnerSet | undefined>(), more: false }, linked.crossings);
  let at = 0;
  for (const need of needs) if (note(need as Draft<Need>, found[at++] as Need, news)) news.needs.add(need);
}

function note(
  holder: Draft<Flow> | Draft<Need>,
  { crossing, crosses }: Pick<Need, "crossing" | "crosses">,
  { crossed }: News,
): boolean {
  const before: readonly Interface[] = holder.crosses;
  const isSame =
    holder.crossing === crossing &&
    before.length === crosses.length &&
    before.every((each, at) => each === crosses[at]);
  // one list stands for all that cross alike
  holder.crosses = crosses;
  if (isSame) return false;
  for (const each of [...before, ...crosses]) crossed.add(each);
  holder.crossing = crossing;
  return true;
}
