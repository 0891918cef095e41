import { nameIn } from "../../check/wording.ts";
import type { Language } from "../../findings/words.ts";
import type { Element, Flow } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Failure } from "../failure.ts";

/** What is gone, as people call it. */
export interface NamedFailure extends Failure {
  /** The name; of a flow, that of what it carries. */
  readonly name: string;
  /** The activities, by their names, between which a flow is gone. */
  readonly between?: readonly [from: string, to: string];
}

/** Names what is gone of an organisation in which it still is; what is not in it is called by its id. */
export function namerOf(
  { roles, meetings, systems, knowledge, flows }: Organisation,
  language: Language,
): (failure: Failure) => NamedFailure {
  const sections = { role: roles, meeting: meetings, system: systems, knowledge };
  const named = (element: Element) => nameIn(element, language);
  let byId: ReadonlyMap<string, Flow> | undefined;
  return ({ kind, id }) => {
    if (kind === "person") return { kind, id, name: id };
    if (kind === "flow") {
      byId ??= new Map(flows.map((flow) => [flow.id, flow]));
      const flow = byId.get(id);
      if (!flow) return { kind, id, name: id };
      return { kind, id, name: named(flow.information), between: [named(flow.from), named(flow.to)] };
    }
    const element = sections[kind].get(id);
    return { kind, id, name: element ? named(element) : id };
  };
}
