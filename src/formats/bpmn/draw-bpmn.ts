/// <reference path="./packages.ts" />
import { BpmnModdle, type ModdleElement } from "bpmn-moddle";
import type { Activity, Flow, Party } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { type DrawnBox, drawingLayout } from "./drawing-layout.ts";
import { drawingPlan, type PlannedLane, type PlannedPool } from "./drawing-plan.ts";
import { type ownMarks, ownNamespace } from "./own-marks.ts";

/* moddle writes attributes of a namespace that it knows of. */
const own = { orgproof: { name: "orgproof", prefix: "orgproof", uri: ownNamespace, types: [] } };
const marks = (given: Partial<Record<(typeof ownMarks)[number], string | undefined>>) =>
  Object.fromEntries(
    Object.entries(given).flatMap(([mark, value]) =>
      value === undefined ? [] : [[`orgproof:${mark}`, value]],
    ),
  );

/** The BPMN of an organisation, as XML with a drawing. */
export async function drawBpmn(organisation: Organisation): Promise<string> {
  const moddle = new BpmnModdle(own);
  const plan = drawingPlan(organisation);
  const layout = drawingLayout(plan);
  const counts = new Map<string, number>();
  /** Ids that XML allows, whatever those of the design are. */
  const giveId = (kind: string) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return `${kind}_${count}`;
  };
  const shapes: ModdleElement[] = [];
  const shape = (element: ModdleElement, box: DrawnBox | undefined, attributes = {}) => {
    const bounds = moddle.create("dc:Bounds", { ...box });
    shapes.push(
      moddle.create("bpmndi:BPMNShape", { id: giveId("Shape"), bpmnElement: element, bounds, ...attributes }),
    );
  };
  const lines: { readonly element: ModdleElement; readonly flow: Flow }[] = [];
  const tasks = new Map<Activity, ModdleElement>();
  const taskOf = (activity: Activity) => {
    const task = moddle.create("bpmn:Task", {
      id: giveId("Task"),
      name: written(activity.name),
      ...marks({
        id: activity.id,
        letters: lettersOf(activity),
        ownership: activity.ownership?.units.map(({ id }) => id).join(" "),
      }),
    });
    tasks.set(activity, task);
    return task;
  };
  const partyMarks = (party: Party) =>
    marks({
      id: party.id,
      is: party.kind,
      unit: party.kind === "role" ? party.units.map(({ id }) => id).join(" ") : undefined,
    });
  const laneOf = (lane: PlannedLane): ModdleElement => {
    const made = lane.party ? { name: written(lane.party.name), ...partyMarks(lane.party) } : {};
    const element = moddle.create("bpmn:Lane", {
      id: giveId("Lane"),
      ...made,
      flowNodeRef: allIn(lane).flatMap((activity) => tasks.get(activity) ?? []),
      ...(lane.lanes.length > 0 ? { childLaneSet: laneSetOf(lane.lanes) } : {}),
    });
    shape(element, layout.boxes.get(lane), { isHorizontal: true });
    return element;
  };
  const laneSetOf = (lanes: readonly PlannedLane[]) =>
    moddle.create("bpmn:LaneSet", { id: giveId("LaneSet"), lanes: lanes.map(laneOf) });

  const processes: ModdleElement[] = [];
  const participants = plan.pools.map((pool) => {
    const work = allIn(pool);
    const nodes = work.map(taskOf);
    const here = new Set(work);
    const flows = plan.inside
      .filter(({ from }) => here.has(from))
      .map((flow) => flowOf("bpmn:SequenceFlow", flow));
    const process =
      work.length === 0 && pool.lanes.length === 0
        ? undefined
        : moddle.create("bpmn:Process", {
            id: giveId("Process"),
            isExecutable: false,
            flowElements: [...nodes, ...flows],
          });
    const participant = moddle.create("bpmn:Participant", {
      id: giveId("Pool"),
      ...(pool.unit ? { name: written(pool.unit.name), ...partyMarks(pool.unit) } : marks({ is: "nobody" })),
      ...(process ? { processRef: process } : {}),
    });
    shape(participant, layout.boxes.get(pool), { isHorizontal: true });
    if (process) {
      processes.push(process);
      if (pool.lanes.length > 0) Object.assign(process, { laneSets: [laneSetOf(pool.lanes)] });
    }
    for (const activity of work) {
      const task = tasks.get(activity);
      if (task) shape(task, layout.boxes.get(activity));
    }
    return participant;
  });
  function flowOf(type: "bpmn:SequenceFlow" | "bpmn:MessageFlow", flow: Flow): ModdleElement {
    const element = moddle.create(type, {
      id: giveId(type === "bpmn:SequenceFlow" ? "Flow" : "Message"),
      name: written(flow.information.name),
      sourceRef: tasks.get(flow.from),
      targetRef: tasks.get(flow.to),
      ...marks({ carries: flow.information.id }),
    });
    lines.push({ element, flow });
    return element;
  }
  const messageFlows = plan.between.map((flow) => flowOf("bpmn:MessageFlow", flow));
  const edges = lines.map(({ element, flow }) => {
    const line = layout.lines.get(flow);
    const waypoint = line?.points.map((point) => moddle.create("dc:Point", { ...point })) ?? [];
    const bounds = moddle.create("dc:Bounds", { ...line?.label });
    const label = moddle.create("bpmndi:BPMNLabel", { bounds });
    return moddle.create("bpmndi:BPMNEdge", { id: giveId("Edge"), bpmnElement: element, waypoint, label });
  });
  const collaboration = moddle.create("bpmn:Collaboration", {
    id: "Collaboration_1",
    participants,
    messageFlows,
  });
  const plane = moddle.create("bpmndi:BPMNPlane", {
    id: "Plane_1",
    bpmnElement: collaboration,
    planeElement: [...shapes, ...edges],
  });
  const { name } = organisation.design;
  const definitions = moddle.create("bpmn:Definitions", {
    id: "Definitions_1",
    ...(typeof name === "string" ? { name: written(name) } : {}),
    targetNamespace: ownNamespace,
    exporter: "orgproof",
    rootElements: [collaboration, ...processes],
    diagrams: [moddle.create("bpmndi:BPMNDiagram", { id: "Diagram_1", plane })],
  });
  const { xml } = await moddle.toXML(definitions, { format: true });
  return xml;
}

function allIn({ lanes, activities }: PlannedPool | PlannedLane): readonly Activity[] {
  return [...activities, ...lanes.flatMap(allIn)];
}

/** `R:seller A:head`: who performs, answers, advises and is told, whatever the letters of the scheme are. */
function lettersOf({ performers, answerers, advisers, told }: Activity): string {
  const all = { R: performers, A: answerers, C: advisers, I: told };
  return Object.entries(all)
    .flatMap(([letter, parties]) => parties.map(({ id }) => `${letter}:${id}`))
    .join(" ");
}

/** The text without characters that XML cannot hold. */
function written(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (sign) => (/[\t\n\r]/.test(sign) ? sign : "\ufffd"));
}
