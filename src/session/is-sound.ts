import { accepts } from "../model/accepts.ts";
import { activitySchema } from "../model/activity.ts";
import { decisionSchema } from "../model/decision.ts";
import type { Design } from "../model/design.ts";
import { flowSchema } from "../model/flow.ts";
import type { ReferenceKind } from "../model/id.ts";
import { walkReferences } from "../model/walk-references.ts";
import type { Flow } from "../organisation/elements.ts";
import { flowId } from "../organisation/link-flows.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { namedSchemas, writtenIn } from "./named-sections.ts";
import type { ElementPlace, Targets } from "./targets.ts";

type Schema = Parameters<typeof accepts>[0];

/**
 * Whether what was touched is right by itself and beside the rest, in normal form. Where it is not, or that is not told quickly, the whole is read.
 */
export function isSound(
  design: Design,
  { activities, decisions, information, texts, flows, moved }: Targets,
  organisation: Organisation,
): boolean {
  const listed = typeof design.decisions === "object" ? design.decisions : {};
  const written = Array.isArray(design.flows) ? design.flows : [];
  const indices = moved?.kind === "add" ? [moved.index] : [...flows];
  return (
    [...activities].every((id) => {
      const activity = design.activities[id];
      return isRight(activitySchema, activity, organisation) && hasOwnLetters(activity, organisation);
    }) &&
    [...decisions].every((id) => isRight(decisionSchema, listed[id], organisation)) &&
    [...information].every((id) => isElementRight({ section: "information", id }, design, organisation)) &&
    texts.every((place) => isElementRight(place, design, organisation)) &&
    indices.every((index) => {
      const flow = written[index];
      if (!isRight(flowSchema, flow, organisation) || (isGiven(flow?.every) && isGiven(flow?.on)))
        return false;
      const isNew = moved !== undefined || !isNamedAs(organisation.flows[index], flow);
      return !isNew || (indices.length === 1 && isFree(written, index, organisation));
    })
  );
}

function isElementRight({ section, id }: ElementPlace, design: Design, organisation: Organisation): boolean {
  return isRight(namedSchemas[section], writtenIn(design, section, id), organisation);
}

function isRight(schema: Schema, value: unknown, organisation: Organisation): boolean {
  if (!accepts(schema)(value)) return false;
  let areKnown = true;
  walkReferences(schema, value, (to, id) => {
    areKnown &&= isKnown(to, id, organisation);
  });
  return areKnown;
}

function isKnown(to: ReferenceKind, id: string, organisation: Organisation): boolean {
  switch (to) {
    case "unit":
      return organisation.units.has(id);
    case "role":
      return organisation.roles.has(id);
    case "party":
      return organisation.units.has(id) || organisation.roles.has(id);
    case "activity":
      return organisation.activities.has(id);
    case "information":
      return organisation.information.has(id);
    case "decision":
      return organisation.decisions.has(id);
    case "knowledge":
      return organisation.knowledge.has(id);
    case "process":
      return organisation.processes.has(id);
    case "system":
      return organisation.systems.has(id);
  }
}

function hasOwnLetters(
  activity: Design["activities"][string] | undefined,
  { scheme }: Organisation,
): boolean {
  const raci = activity?.raci;
  return typeof raci !== "object" || Object.keys(raci).every((letter) => scheme.letters.has(letter));
}

type Written = Extract<Design["flows"], readonly unknown[]>;

/** Whether a flow is still called what it was. */
function isNamedAs(before: Flow | undefined, flow: Written[number] | undefined): boolean {
  return before !== undefined && flow !== undefined && before.id === flowId(flow);
}

/** Whether no other flow has the id of one. */
function isFree(written: Written, index: number, { information }: Organisation): boolean {
  const flow = written[index] as Written[number];
  if (flow.id !== undefined) return written.every(({ id }, at) => at === index || id !== flow.id);
  const made = flowId(flow);
  // it is not called so yet
  return information.get(flow.carries)?.flows.every(({ id }) => id !== made) ?? false;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== "none";
}
