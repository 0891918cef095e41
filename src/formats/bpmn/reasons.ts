import type { BpmnElement } from "./bpmn-tree.ts";
import { isA } from "./metamodel.ts";

/** Type -> why elements of it are not in a design; the first that fits counts. Parts of a thing go with the thing. */
const reasons: readonly (readonly [type: string, reason: string])[] = [
  ["bpmn:ExtensionElements", "what another tool keeps here"],
  ["bpmn:Event", "an event is no work"],
  ["bpmn:EventDefinition", "what an event waits for or raises"],
  ["bpmn:Gateway", "it only parts or joins the order of work"],
  ["bpmn:SequenceFlow", "the order of work of one party is no handoff"],
  ["bpmn:MessageFlow", "no work at its ends"],
  ["bpmn:LoopCharacteristics", "how often work is repeated in one case"],
  ["bpmn:TextAnnotation", "a remark on the drawing"],
  ["bpmn:Association", "it links a remark, or nothing that a design knows"],
  ["bpmn:Group", "a frame in the drawing"],
  ["bpmn:Artifact", "it belongs to the drawing"],
  ["bpmn:Category", "a label of frames in the drawing"],
  ["bpmn:CategoryValue", "a label of frames in the drawing"],
  ["bpmn:Documentation", "a text on something that is not in the design"],
  ["bpmn:Expression", "what a machine works out when the process runs"],
  ["bpmn:Assignment", "what a machine works out when the process runs"],
  ["bpmn:Operation", "how machines call each other"],
  ["bpmn:Interface", "how machines call each other"],
  ["bpmn:EndPoint", "how machines call each other"],
  ["bpmn:CorrelationKey", "how machines tell messages apart"],
  ["bpmn:CorrelationSubscription", "how machines tell messages apart"],
  ["bpmn:CorrelationProperty", "how machines tell messages apart"],
  ["bpmn:ItemDefinition", "the data type of something"],
  ["bpmn:Property", "a variable of a machine"],
  ["bpmn:DataState", "the state of an information is no part of a design"],
  ["bpmn:DataAssociation", "its ends are no work and no named information"],
  ["bpmn:InputOutputSpecification", "it only holds inputs and outputs"],
  ["bpmn:InputSet", "which inputs go together"],
  ["bpmn:OutputSet", "which outputs go together"],
  ["bpmn:DataInput", "no name, or of something that is not in the design"],
  ["bpmn:DataOutput", "no name, or of something that is not in the design"],
  ["bpmn:ResourceRole", "it names no party"],
  ["bpmn:Resource", "no work names it"],
  ["bpmn:ParticipantMultiplicity", "how many parties of a kind there are"],
  ["bpmn:Message", "it has no name"],
  ["bpmn:Collaboration", "it shows no pool"],
  ["bpmn:RootElement", "a declaration that no work in the design uses"],
];

/** Why an element is not in the design, as far as its type says. */
export function reasonOf({ type, name }: BpmnElement): string {
  if (!type.startsWith("bpmn:"))
    return /^(bpmndi|di|dc|bioc|color):/.test(type)
      ? "a drawing: a design has no layout"
      : "what another tool keeps here";
  const reason = reasons.find(([general]) => isA(type, general))?.[1] ?? "a design has nothing like it";
  return isA(type, "bpmn:Gateway") && name !== ""
    ? "it only joins the order of work, or parts it without a choice"
    : reason;
}
