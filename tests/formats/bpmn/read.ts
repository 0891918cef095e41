import { readBpmn } from "../../../src/formats/bpmn/read-bpmn.ts";
import type { BpmnReport } from "../../../src/formats/bpmn/report.ts";
import { designSchema } from "../../../src/model/design.ts";

type Reading = Partial<Parameters<typeof readBpmn>[1]>;

/** Reads a text that makes a design; a valid one, or the test ends here. */
export function read(text: string, options: Reading = {}) {
  const result = readBpmn(text, { file: "shop.bpmn", lanes: "roles", units: {}, ...options });
  if (!result.success) throw new Error(result.error.text);
  designSchema.parse(result.design);
  return result;
}

/** Why an element is not in the design. */
export function whyLost({ lost }: BpmnReport, id: string): string | undefined {
  return lost.find((each) => each.id === id)?.reason;
}

/** Where an element is in the design. */
export function whereTaken({ taken }: BpmnReport, id: string): readonly string[] | undefined {
  return taken.find((each) => each.id === id)?.as;
}
