const model = "http://www.omg.org/spec/BPMN/20100524/MODEL";

/** A BPMN file that holds some elements. */
export function bpmn(...elements: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="${model}" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d">
${elements.join("\n")}
</definitions>
`;
}

/** Two pools side by side, each with a process of its own. */
export function collaboration(a: string, b: string, ...messageFlows: readonly string[]): string {
  return bpmn(
    `<collaboration id="c"><participant id="pa" name="Shop" processRef="pra"/><participant id="pb" name="Bank" processRef="prb"/>`,
    ...messageFlows,
    `</collaboration><process id="pra">${a}</process><process id="prb">${b}</process>`,
  );
}

/** A pool with lanes, written `name: node node`. */
export function pool(lanes: readonly string[], ...elements: readonly string[]): string {
  const inner = lanes.map((lane, at) => {
    const [name = "", nodes = ""] = lane.split(":");
    const references = nodes.split(" ").filter(Boolean);
    return `<lane id="l${at}" name="${name}">${references.map((id) => `<flowNodeRef>${id}</flowNodeRef>`).join("")}</lane>`;
  });
  return bpmn(
    `<collaboration id="c"><participant id="pool" name="Shop" processRef="pra"/></collaboration>`,
    `<process id="pra"><laneSet id="ls">${inner.join("")}</laneSet>`,
    ...elements,
    "</process>",
  );
}

/** Tasks of these ids and names, and sequence flows from each to the next. */
export const task = (id: string, inner = "", attributes = "") =>
  `<task id="${id}" name="${id.toUpperCase()}" ${attributes}>${inner}</task>`;
export const flow = (from: string, to: string, attributes = "") =>
  `<sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}" ${attributes}/>`;
export const message = (from: string, to: string, attributes = "") =>
  `<messageFlow id="m-${from}-${to}" sourceRef="${from}" targetRef="${to}" ${attributes}/>`;
