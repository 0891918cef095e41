import type { Design } from "../model/design.ts";
import { add, type Draft, empty, flagOf, stated } from "./draft.ts";
import type { Activity, Flow, Information, Interface, Meeting, OwnerSet, Party, System } from "./elements.ts";
import type { InformationAt } from "./link-activities.ts";
import { days, ownText, partyAt } from "./link-parties.ts";
import { LinkedFlow } from "./linked-flow.ts";

/** The written flows; none where the section is left out. */
export function writtenFlows(design: Design): Extract<Design["flows"], readonly unknown[]> {
  return design.flows === undefined || design.flows === "none" ? [] : design.flows;
}

/** The id of a flow as written: its own, or `carries:from->to`. */
export function flowId(flow: {
  readonly id?: string | undefined;
  readonly carries: string;
  readonly from: string;
  readonly to: string;
}): string {
  return flow.id ?? `${flow.carries}:${flow.from}->${flow.to}`;
}

/** What linking flows needs to know. */
export interface FlowContext {
  readonly activities: ReadonlyMap<string, Draft<Activity>>;
  readonly systems: ReadonlyMap<string, Draft<System>>;
  readonly meetings: ReadonlyMap<string, Draft<Meeting>>;
  readonly partyOf: (id: string) => Party;
  readonly informationAt: InformationAt;
  readonly crossings: (x: OwnerSet, y: OwnerSet) => readonly Interface[];
  /** Whether there are units that are not in line, so that something can cross at all. */
  readonly canCross: boolean;
}

/** Links flows with the activities that they join. */
export function linkFlows(design: Design, firstOrder: number, context: FlowContext): Draft<Flow>[] {
  return writtenFlows(design).map((written, index) => {
    const flow = newFlow(written, index, firstOrder, context);
    const [from, to] = [flow.from, flow.to] as readonly [Draft<Activity>, Draft<Activity>];
    const information = flow.information as Draft<Information>;
    const fedBack = flow.returns as Draft<Information> | null | undefined;
    // one list for all of which it is the only flow so far
    const alone: readonly Flow[] = [flow];
    from.outbound = from.outbound.length === 0 ? alone : add(from.outbound, flow);
    to.inbound = to.inbound.length === 0 ? alone : add(to.inbound, flow);
    information.flows = information.flows.length === 0 ? alone : add(information.flows, flow);
    if (fedBack) fedBack.returnedBy = add(fedBack.returnedBy, flow);
    if (flow.via && typeof flow.via === "object")
      (flow.via as Draft<System>).carries = add(flow.via.carries, flow);
    return flow;
  });
}

/** A flow with what it names, which does not know of it yet. */
export function newFlow(
  written: ReturnType<typeof writtenFlows>[number],
  index: number,
  firstOrder: number,
  context: FlowContext,
): Draft<Flow> {
  const from = context.activities.get(written.from) as Draft<Activity>;
  const to = context.activities.get(written.to) as Draft<Activity>;
  const information = context.informationAt(written.carries, "flows", index, "carries");
  const { returns } = written;
  const crosses = whereCrosses(from, to, context);
  const fedBack =
    returns === false || returns === "none"
      ? null
      : returns === undefined
        ? undefined
        : context.informationAt(returns, "flows", index, "returns");
  const every = days(written.every);
  const on = stated(written.on);
  return new LinkedFlow({
    givenId: written.id,
    text: ownText(written.name),
    order: firstOrder + index,
    index,
    information,
    from,
    to,
    owner: partyAt(written.owner, context.partyOf),
    via: channelOf(written.via, context),
    every: every === undefined && on ? null : every,
    on: on === undefined && typeof every === "number" ? null : on,
    within: days(written.within),
    accepts: stated(written.accepts),
    returns: fedBack,
    escalatesTo: partyAt(written.escalatesTo, context.partyOf),
    complete: flagOf(written.complete),
    correct: flagOf(written.correct),
    ...crosses,
  });
}

function channelOf(written: string | undefined, { systems, meetings }: FlowContext): Flow["via"] {
  if (written === undefined) return undefined;
  return written === "none" ? null : (systems.get(written) ?? meetings.get(written) ?? written);
}

/** Whether a flow crosses, and where it surely does; unknown when its ends' owners are not known. */
export function whereCrosses(
  from: Activity,
  to: Activity,
  { crossings, canCross }: Pick<FlowContext, "crossings" | "canCross">,
): Pick<Flow, "crossing" | "crosses"> {
  if (!from.owners || !to.owners) return canCross ? perhaps : surelyNot;
  if (from.owners === to.owners) return surelyNot;
  const crosses = crossings(from.owners, to.owners);
  return crosses.length > 0 ? { crossing: "yes", crosses } : surelyNot;
}

const perhaps = { crossing: "unknown", crosses: empty } as const;
const surelyNot = { crossing: "no", crosses: empty } as const;
