import type { Activity, Flow, Party, Role, Unit } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";

/** A lane that is to be drawn; one without a party has no name, and holds the work of what is around it. */
export interface PlannedLane {
  readonly party: Party | undefined;
  readonly lanes: readonly PlannedLane[];
  /** Those of this lane and not of one inside. */
  readonly activities: readonly Activity[];
}

/** A pool that is to be drawn; the one without a unit holds the work that nobody does or owns. */
export interface PlannedPool {
  readonly unit: Unit | undefined;
  readonly lanes: readonly PlannedLane[];
  /** Those in no lane. */
  readonly activities: readonly Activity[];
}

export interface DrawingPlan {
  readonly pools: readonly PlannedPool[];
  /** Flows whose ends are in one pool, and the others. */
  readonly inside: readonly Flow[];
  readonly between: readonly Flow[];
}

/** Where everything of an organisation goes in a drawing: units without a parent are pools, the others and the roles lanes, work lies with who does it. */
export function drawingPlan({ units, activities, flows }: Organisation): DrawingPlan {
  const placed = new Map<Party | undefined, Activity[]>();
  const poolOf = new Map<Activity, Unit | undefined>();
  for (const activity of activities.values()) {
    const party = activity.performers[0] ?? activity.answerers[0] ?? activity.owners?.units[0];
    const there = placed.get(party);
    if (there) there.push(activity);
    else placed.set(party, [activity]);
    poolOf.set(activity, party && rootOf(party));
  }
  const of = (party: Party | undefined) => placed.get(party) ?? [];
  const lanesIn = (unit: Unit): readonly PlannedLane[] => {
    const roles = unit.roles.filter((role) => homeOf(role) === unit);
    const inner = [
      ...roles.map((role): PlannedLane => ({ party: role, lanes: [], activities: of(role) })),
      ...unit.children.map((child): PlannedLane => {
        const lanes = lanesIn(child);
        return { party: child, lanes, activities: lanes.length > 0 ? [] : of(child) };
      }),
    ];
    return inner.length > 0 && of(unit).length > 0
      ? [...inner, { party: undefined, lanes: [], activities: of(unit) }]
      : inner;
  };
  const pools = [...units.values()]
    .filter(({ parent }) => parent === null)
    .map((unit): PlannedPool => {
      const lanes = lanesIn(unit);
      return { unit, lanes, activities: lanes.length > 0 ? [] : of(unit) };
    });
  const unowned = of(undefined);
  const isInside = ({ from, to }: Flow) => poolOf.get(from) === poolOf.get(to);
  return {
    pools: unowned.length > 0 ? [...pools, { unit: undefined, lanes: [], activities: unowned }] : pools,
    inside: flows.filter(isInside),
    between: flows.filter((flow) => !isInside(flow)),
  };
}

/** The unit that a role is drawn in: the first of two. */
function homeOf({ units: [unit] }: Role): Unit | undefined {
  return unit;
}

function rootOf(party: Party): Unit | undefined {
  let unit = party.kind === "unit" ? party : homeOf(party);
  while (unit?.parent) unit = unit.parent;
  return unit;
}
