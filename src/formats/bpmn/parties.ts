import type { Account } from "./account.ts";
import { around, type BpmnElement, type BpmnTree, childrenOf } from "./bpmn-tree.ts";
import { descriptionOf } from "./description.ts";
import { lanesOf } from "./lanes.ts";
import { isA } from "./metamodel.ts";
import { type NameIds, named, nameIds, nameKey } from "./name-ids.ts";
import { markOf, wordsOf } from "./own-marks.ts";
import type { BpmnReport } from "./report.ts";

/** Who does work: a unit, or a role in one. */
export interface Party {
  readonly kind: "unit" | "role";
  readonly id: string;
  readonly name: string;
  /** The unit that it is drawn in: itself, if it is one. */
  readonly home: string;
}

export interface PartyOptions {
  /** What an innermost lane is. */
  readonly lanes: "roles" | "units";
  /** Role, by name or id -> name of its unit. */
  readonly units: ReadonlyMap<string, string>;
  /** What a process is called that has no name. */
  readonly processName: string;
}

/** The parties of a file, and whose work its nodes are. */
export interface Parties {
  readonly units: Readonly<
    Record<string, { readonly name?: string; readonly description?: string; readonly parent?: string }>
  >;
  readonly roles: Readonly<
    Record<
      string,
      { readonly name?: string; readonly description?: string; readonly unit: string | string[] }
    >
  >;
  /** Whose work a node is. */
  readonly partyOf: (node: BpmnElement) => Party | undefined;
  /** What a pool, a process or a lane is in the design. */
  readonly of: (element: BpmnElement) => Party | undefined;
  readonly has: (id: string) => boolean;
  /** A role by its name, in the unit of another party; new where there is none yet. */
  readonly role: (name: string, beside: Party) => Party;
}

type Notes = BpmnReport["notes"][number][];

export function readParties(tree: BpmnTree, account: Account, options: PartyOptions, notes: Notes): Parties {
  const giveId: NameIds = nameIds();
  const units: Record<string, { name?: string; description?: string; parent?: string }> = {};
  const roles: Record<string, { name?: string; description?: string; unit: string | string[] }> = {};
  const byKey = new Map<string, Party>();
  const parties = new Map<BpmnElement, Party>();
  const ofNobody = new Set<BpmnElement>();

  /** A party by its name among those of its kind in one place: of one name there is one. */
  const party = (
    kind: Party["kind"],
    name: string,
    fallback: string,
    inside: Party | undefined,
    own?: string,
  ): Party => {
    const key = JSON.stringify(own === undefined ? [kind, inside?.home, nameKey(name)] : [own]);
    const known = name === "" && own === undefined ? undefined : byKey.get(key);
    if (known) return known;
    const id = giveId(name, inside?.name ?? "", fallback, own);
    if (kind === "unit") units[id] = { ...named(id, name), ...(inside ? { parent: inside.home } : {}) };
    else roles[id] = { ...named(id, name), unit: unitOfRole(name, id) ?? inside?.home ?? "" };
    const made: Party = { kind, id, name: name || id, home: kind === "unit" ? id : (inside?.home ?? id) };
    byKey.set(key, made);
    return made;
  };
  const unitOfRole = (name: string, id: string): string | undefined => {
    const wanted = options.units.get(name) ?? options.units.get(id);
    return wanted === undefined ? undefined : party("unit", wanted, "unit", undefined).id;
  };
  const take = (element: BpmnElement, made: Party) => {
    const pointer = `/${made.kind}s/${made.id}`;
    parties.set(element, made);
    account.take(element, pointer);
    const entry = made.kind === "unit" ? units[made.id] : roles[made.id];
    const description =
      entry && entry.description === undefined ? descriptionOf(element, pointer, account) : undefined;
    if (entry && description !== undefined) entry.description = description;
  };

  const processes = tree.elements.filter(({ type }) => isA(type, "bpmn:Process"));
  for (const pool of tree.elements.filter(({ type }) => type === "bpmn:Participant")) {
    const process = tree.find(pool.xml.attributes.get("processRef"));
    const isOwn = process !== undefined && isA(process.type, "bpmn:Process");
    if (markOf(pool.xml, "is") === "nobody") {
      account.say(pool, "it holds the work that nobody does or owns");
      if (process) ofNobody.add(process);
      continue;
    }
    const name = pool.name || (isOwn ? process.name : "");
    const made = party("unit", name, "pool", undefined, markOf(pool.xml, "id"));
    take(pool, made);
    if (pool.name === "") account.say(pool, "it has no name");
    if (isOwn && !parties.has(process)) parties.set(process, made);
    else if (isOwn) account.say(pool, "its process is drawn in another pool, whose work it is");
  }
  for (const process of processes) {
    if (
      parties.has(process) ||
      ofNobody.has(process) ||
      (childrenOf(process, "bpmn:FlowNode").length === 0 && childrenOf(process, "bpmn:LaneSet").length === 0)
    )
      continue;
    // BPMN lets one pool of a drawing go without its frame
    take(process, party("unit", process.name || options.processName, "process", undefined));
    account.say(process, "no pool is drawn around it: it stands for one");
  }
  for (const lane of tree.elements.filter(({ type }) => type === "bpmn:Lane")) {
    const inside = partyAround(lane, parties);
    if (!inside) continue;
    if (lane.name === "") {
      parties.set(lane, inside);
      account.say(lane, `it has no name: its work is that of \`${inside.name}\``);
      continue;
    }
    // a lane right inside of one that is a role stands in the unit around both
    const outer = partyAround(lane, parties, "unit");
    const is = markOf(lane.xml, "is");
    const isUnit = is === undefined ? hasNamedLanes(lane) || options.lanes === "units" : is === "unit";
    const kind = isUnit ? "unit" : "role";
    const made = party(kind, lane.name, kind, outer, markOf(lane.xml, "id"));
    take(lane, made);
  }
  // a role may sit in a unit of another pool, too
  for (const [lane, { kind, id }] of parties) {
    const said = wordsOf(lane.xml, "unit")?.filter((unit) => Object.hasOwn(units, unit)) ?? [];
    const role = kind === "role" ? roles[id] : undefined;
    if (role && said.length > 1) role.unit = said.slice(0, 2);
  }
  const laneOf = lanesOf(tree, (lane, node) =>
    notes.push({
      place: lane.xml.place,
      text: `lane \`${lane.name || lane.id}\` lists \`${node.name || node.id}\`, which another lane lists before it`,
    }),
  );
  return {
    units,
    roles,
    of: (element) => parties.get(element),
    has: (id) => Object.hasOwn(units, id) || Object.hasOwn(roles, id),
    partyOf: (node) => {
      const lane = laneOf(node);
      const process = around(node, ({ type }) => isA(type, "bpmn:Process"));
      return (lane && parties.get(lane)) ?? (process && parties.get(process));
    },
    role: (name, beside) =>
      nameKey(beside.name) === nameKey(name)
        ? beside
        : party("role", name, "role", {
            kind: "unit",
            id: beside.home,
            name: beside.name,
            home: beside.home,
          }),
  };
}

function partyAround(
  lane: BpmnElement,
  parties: ReadonlyMap<BpmnElement, Party>,
  kind?: Party["kind"],
): Party | undefined {
  const outer = around(lane, (each) => parties.has(each) && (!kind || parties.get(each)?.kind === kind));
  return outer && parties.get(outer);
}

function hasNamedLanes(lane: BpmnElement): boolean {
  return childrenOf(lane, "bpmn:LaneSet")
    .flatMap((set) => childrenOf(set, "bpmn:Lane"))
    .some((inner) => inner.name !== "" || hasNamedLanes(inner));
}
