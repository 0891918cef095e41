import type { Activity, Element, Information, Need } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";

/* Past so many activities that may produce anything, a part is no smaller than the whole. */
const mostVague = 50;

/** Activities that may produce anything, in the design's order; `undefined` where there are so many that parts are of no use. */
export function vagueIn({ activities }: Organisation): readonly Activity[] | undefined {
  const vague = [...activities.values()].filter(({ produces }) => produces === undefined);
  return vague.length > mostVague ? undefined : vague;
}

/**
 * What whether and when a need is served hangs on, of what failures change: chains of different information never meet, so it is the flows of its
 * information, and who owns the activities that send, receive, need or produce it, or may.
 */
export function chainLinks(need: Need, vague: readonly Activity[]): readonly Element[] {
  return [need.information, ...activitiesAround(need.information, vague)];
}

function activitiesAround(
  { flows, needs, producers }: Information,
  vague: readonly Activity[],
): ReadonlySet<Activity> {
  return new Set([
    ...flows.flatMap(({ from, to }) => [from, to]),
    ...needs.map(({ activity }) => activity),
    ...producers,
    ...vague,
  ]);
}

/** Shows somebody the part of an organisation in which one information flows; what it lists of its activities is put back afterwards. */
export function inPart<T>(
  organisation: Organisation,
  information: Information,
  vague: readonly Activity[],
  action: (part: Organisation) => T,
): T {
  const { flows } = information;
  const activities = [...activitiesAround(information, vague)].sort((a, b) => a.order - b.order);
  const undo: (() => void)[] = [];
  const set = <E extends object, K extends keyof E>(holder: E, attribute: K, value: E[K]) => {
    const before = holder[attribute];
    undo.push(() => {
      holder[attribute] = before;
    });
    holder[attribute] = value;
  };
  for (const activity of activities as Writable<Activity>[]) {
    set(activity, "inbound", ofInformation(activity.inbound, information));
    set(activity, "outbound", ofInformation(activity.outbound, information));
  }
  for (const [index, flow] of (flows as Writable<(typeof flows)[number]>[]).entries())
    set(flow, "index", index);
  try {
    return action({
      ...organisation,
      information: new Map([[information.id, information]]),
      activities: new Map(activities.map((activity) => [activity.id, activity])),
      flows,
    });
  } finally {
    for (const each of undo) each();
  }
}

type Writable<T> = { -readonly [name in keyof T]: T[name] };

function ofInformation(flows: Activity["inbound"], information: Information): Activity["inbound"] {
  return flows.filter((flow) => flow.information === information);
}
