import { type Design, designSchema } from "../model/design.ts";
import { isPlain } from "../model/is-plain.ts";
import { walkReferences } from "../model/walk-references.ts";
import { flowId, writtenFlows } from "../organisation/link-flows.ts";
import type { Failure } from "./failure.ts";
import { peopleIn } from "./failures-of.ts";

/**
 * The same design without what failed; everything else stays as it is written. What is gone is known to be gone, not unknown (docs/decisions/0080).
 * What is not in the design cannot fail: then it is the design itself.
 */
export function withFailure(design: Design, { kind, id }: Failure): Design {
  switch (kind) {
    case "person":
      return withoutPerson(design, id);
    case "role":
      if (!isListed(design.roles, id)) return design;
      return without(withoutReferences(design, ["role", "party"], id), "roles", id);
    case "meeting":
      if (!isListed(design.meetings, id)) return design;
      return without(withoutChannel(design, id), "meetings", id);
    case "system":
      if (!isListed(design.systems, id)) return design;
      return without(withoutChannel(withoutReferences(design, ["system"], id), id), "systems", id);
    case "flow": {
      const flows = writtenFlows(design);
      const left = flows.filter((flow) => flowId(flow) !== id);
      return left.length === flows.length ? design : { ...design, flows: left };
    }
    case "knowledge":
      return withoutKnowledge(design, id);
  }
}

/** Whether a section lists an id: the same id may be a unit, or any text in `via`. */
function isListed(section: object | "none" | undefined, id: string): boolean {
  return typeof section === "object" && Object.hasOwn(section, id);
}

function withoutPerson(design: Design, person: string): Design {
  const { roles } = design;
  if (typeof roles !== "object") return design;
  const held = Object.keys(roles).filter((role) => peopleIn(design, role).includes(person));
  const others = (role: string) => peopleIn(design, role).filter((each) => each !== person);
  const shared = held.filter((role) => others(role).length > 0);
  const changed = Object.fromEntries(
    Object.entries(roles).map(([role, attributes]) => [
      role,
      shared.includes(role) ? { ...attributes, heldBy: others(role) } : attributes,
    ]),
  );
  const left: Design = shared.length > 0 ? { ...design, roles: changed } : design;
  return held
    .filter((role) => !shared.includes(role))
    .reduce((sofar, role) => withFailure(sofar, { kind: "role", id: role }), left);
}

function withoutKnowledge(design: Design, id: string): Design {
  const { knowledge } = design;
  const known = typeof knowledge === "object" && Object.hasOwn(knowledge, id) ? knowledge[id] : undefined;
  if (typeof knowledge !== "object" || !known) return design;
  return { ...design, knowledge: { ...knowledge, [id]: { ...known, heldBy: [], transfers: [] } } };
}

function without(design: Design, section: "roles" | "meetings" | "systems", id: string): Design {
  const elements = design[section];
  if (typeof elements !== "object") return design;
  const left = Object.fromEntries(Object.entries(elements).filter(([key]) => key !== id));
  // elements of one section stay in it
  return { ...design, [section]: left } as Design;
}

/** Without flows through a system or a meeting; their `via` may also be any other text, so that it is no reference. */
function withoutChannel(design: Design, id: string): Design {
  const flows = writtenFlows(design);
  if (!flows.some(({ via }) => via === id)) return design;
  return { ...design, flows: flows.map((flow) => (flow.via === id ? { ...flow, via: "none" } : flow)) };
}

type Path = readonly (string | number)[];

/** Without what refers to an element, as one of some kinds. */
function withoutReferences(design: Design, kinds: readonly string[], id: string): Design {
  const paths = new Set<string>();
  walkReferences(designSchema, design, (to, named, path) => {
    if (named === id && kinds.includes(to)) paths.add(JSON.stringify(path));
  });
  if (paths.size === 0) return design;
  // nothing but references is taken out, each in a way that the schema takes
  return pruned(design, [], paths, id) as Design;
}

function pruned(value: unknown, path: Path, paths: ReadonlySet<string>, id: string): unknown {
  const isGone = (key: string | number) => paths.has(JSON.stringify([...path, key]));
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => (isGone(at) ? [] : [pruned(item, [...path, at], paths, id)]));
  }
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      if (!isGone(key)) return [[key, pruned(inner, [...path, key], paths, id)]];
      // the key itself names it (`effort: { seller: 4 }`), or its value does
      if (inner !== id) return [];
      return [[key, isInList(key, path) ? [] : "none"]];
    }),
  );
}

/* Where one item may stand in place of a list, and `none` may not. */
const lists: ReadonlySet<string> = new Set(["participants", "from", "to"]);

function isInList(key: string, path: Path): boolean {
  return lists.has(key) || path.at(-1) === "raci";
}
