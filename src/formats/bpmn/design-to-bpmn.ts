import type { Design } from "../../model/design.ts";
import { link } from "../../organisation/link.ts";

/**
 * A design as BPMN 2.0, with a drawing: units are pools, their units and roles lanes, activities tasks, flows sequence flows within a pool and message flows
 * between pools. `importBpmn` gives the same units, roles, activities, owners and flows back; what BPMN has no place for is not in it.
 * @throws {DesignError} when the design refers to something that it does not hold.
 */
export async function designToBpmn(design: Design): Promise<string> {
  const { drawBpmn } = await import("./draw-bpmn.ts");
  return drawBpmn(link(design));
}
