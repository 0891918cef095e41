import type { Flow, Knowledge, Meeting, System } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Failure } from "../failure.ts";
import { cut, forgetUnused, takeOut } from "./cut.ts";
import { anyAcross, flowsAcross, returnsAt } from "./places.ts";
import type { Scratch } from "./scratch.ts";
import { type Mentions, mentionsIn, strikeRole } from "./strike-role.ts";

/** Tells how to find what can fail in an organisation, in little time. */
export interface Targets {
  readonly flows: ReadonlyMap<string, Flow>;
  /** The flows between the same owners as a flow, itself among them. */
  readonly alike: ReadonlyMap<Flow, readonly Flow[]>;
  readonly mentions: Mentions;
}

/** Finds what can fail. */
export function targetsIn(organisation: Organisation): Targets {
  const { flows } = organisation;
  const between = new Map<unknown, Map<unknown, Flow[]>>();
  const alike = new Map<Flow, readonly Flow[]>();
  for (const flow of flows) {
    const from = between.get(flow.from.owners) ?? new Map<unknown, Flow[]>();
    between.set(flow.from.owners, from);
    const list = from.get(flow.to.owners) ?? [];
    from.set(flow.to.owners, list);
    list.push(flow);
    alike.set(flow, list);
  }
  return { flows: new Map(flows.map((flow) => [flow.id, flow])), alike, mentions: mentionsIn(organisation) };
}

/** Takes away what failed, as `withFailure` does in the design; what is not there cannot fail. */
export function strike(scratch: Scratch, targets: Targets, { kind, id }: Failure): void {
  const { organisation } = scratch;
  switch (kind) {
    case "person": {
      const held = [...organisation.roles.values()].filter(({ heldBy }) => heldBy?.includes(id));
      for (const role of held) cut(scratch, role, "heldBy", id);
      for (const role of held) if (role.heldBy?.length === 0) strikeRole(scratch, targets.mentions, role);
      return;
    }
    case "role": {
      const role = organisation.roles.get(id);
      if (role) strikeRole(scratch, targets.mentions, role);
      return;
    }
    case "meeting": {
      const meeting = organisation.meetings.get(id);
      if (meeting) strikeMeeting(scratch, meeting);
      return;
    }
    case "system": {
      const system = organisation.systems.get(id);
      if (system) strikeSystem(scratch, system);
      return;
    }
    case "flow": {
      const flow = targets.flows.get(id);
      if (flow && !scratch.isGone(flow)) strikeFlow(scratch, targets, flow);
      return;
    }
    case "knowledge": {
      const knowledge = organisation.knowledge.get(id);
      if (knowledge) strikeKnowledge(scratch, knowledge);
      return;
    }
  }
}

function strikeFlow(scratch: Scratch, { alike }: Targets, flow: Flow): void {
  const { information, from, to, returns, via } = flow;
  cut(scratch, scratch.organisation, "flows", flow);
  if (!from.owners || from.owners !== to.owners) scratch.note(flowsAcross);
  if (returns !== null) for (const at of flow.crosses) scratch.note(returnsAt(at));
  cut(scratch, from, "outbound", flow);
  cut(scratch, to, "inbound", flow);
  cut(scratch, information, "flows", flow);
  if (returns) cut(scratch, returns, "returnedBy", flow);
  if (via && typeof via === "object") cut(scratch, via, "carries", flow);
  scratch.drop(flow);
  if (alike.get(flow)?.every(scratch.isGone)) scratch.note(anyAcross);
  forgetUnused(scratch, information);
  if (returns) forgetUnused(scratch, returns);
}

/** Takes a meeting away: it is not held any more. */
export function strikeMeeting(scratch: Scratch, meeting: Meeting): void {
  for (const party of meeting.participants) cut(scratch, party, "meetings", meeting);
  for (const decision of meeting.decides ?? []) cut(scratch, decision, "decidedIn", meeting);
  takeOut(scratch, "meetings", meeting.id);
  closeChannel(scratch, meeting);
  for (const information of [...(meeting.reports?.values() ?? [])].flat()) {
    cut(scratch, information, "reportedIn", meeting);
    forgetUnused(scratch, information);
  }
}

function strikeSystem(scratch: Scratch, system: System): void {
  for (const unit of system.usedBy ?? []) cut(scratch, unit, "uses", system);
  for (const information of system.keeps) scratch.set(information, "keptIn", null);
  takeOut(scratch, "systems", system.id);
  closeChannel(scratch, system);
}

/** The handoffs through it are still wanted, and have no channel. */
function closeChannel({ set }: Scratch, channel: System | Meeting): void {
  for (const flow of channel.carries) set(flow, "via", null);
}

function strikeKnowledge(scratch: Scratch, knowledge: Knowledge): void {
  for (const party of knowledge.heldBy ?? []) cut(scratch, party, "knows", knowledge);
  scratch.set(knowledge, "heldBy", []);
  scratch.set(knowledge, "transfers", []);
}
