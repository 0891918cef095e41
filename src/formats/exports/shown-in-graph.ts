import { sectionKinds } from "../../findings/section-kinds.ts";
import type { ViewGraph } from "../../graph/view-graph.ts";
import type { Design } from "../../model/design.ts";
import type { SectionName } from "../../model/section.ts";

/** Whether an element of a design is in a graph of it; flows are told by their index. */
export function shownInGraph(
  design: Design,
  graph: ViewGraph,
): (section: SectionName, id: string) => boolean {
  const { view, units } = graph.getAttributes();
  const framed = new Set(units.map((unit) => unit.id));
  const has = (kind: string, id: string) => graph.hasNode(`${kind}:${id}`);
  return (section, id) => {
    if (section === "units") return framed.has(id);
    if (section !== "flows") return has(sectionKinds[section], id);
    const flow = Array.isArray(design.flows) ? design.flows[Number(id)] : undefined;
    return view !== "power" && has("activity", flow?.from) && has("activity", flow?.to);
  };
}
