import { sourcesAt } from "../graph/lineage-sources.ts";
import type {
  Activity,
  Decision,
  Flow,
  Information,
  Meeting,
  Party,
  Unit,
} from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Answer } from "../organisation/three-values.ts";
import { type Actors, rolesAsActors, unitsAsActors } from "./actors.ts";
import { congruenceOf, coordinationRequirements } from "./coordination-requirements.ts";
import { type StructureFigures, structureFigures } from "./structure-figures.ts";
import { type Task, type TaskDependency, taskDependencies } from "./task-dependencies.ts";
import { type Unstated, unstatedNeeds } from "./unstated-needs.ts";

/** Why two have to coordinate: one needs what the other produces, both work on one activity, or both have to do with a decision. */
export type CoordinationReason =
  | {
      readonly kind: "information";
      readonly information: Information;
      readonly from: Activity;
      readonly to: Activity;
    }
  | { readonly kind: "shared-work"; readonly activity: Activity }
  | { readonly kind: "decision"; readonly decision: Decision };

/** What there is for two to coordinate by. */
export type Channel = Flow | Meeting;

export interface CoordinationPair<P extends Party = Party> {
  /** In the design's order. */
  readonly between: readonly [P, P];
  /** The cell of the coordination requirements: in how many pairs of tasks that depend on each other one does the one and one the other. */
  readonly strength: number;
  readonly reasons: readonly CoordinationReason[];
  readonly provided: Answer;
  readonly channels: readonly Channel[];
}

/** What is needed held against what is provided, between parties of one kind. */
export interface Congruence<P extends Party = Party> {
  /** Pairs that have to coordinate, those that have to most first. */
  readonly needed: readonly CoordinationPair<P>[];
  /** Pairs with flows or meetings and without a known need, in the design's order. */
  readonly surplus: readonly CoordinationPair<P>[];
  /** The share of the needed pairs that are provided for, from 0 to 1: at least and at most; `undefined`: no pair is known to need it. */
  readonly congruence: { readonly atLeast: number; readonly atMost: number } | undefined;
}

export interface Coordination {
  /** Pairs of units that have an interface. */
  readonly units: Congruence<Unit>;
  /** Pairs of roles, or of units that answer, perform or decide as such, without a unit in common. */
  readonly roles: Congruence;
  /** What the design does not state and further needs could come from; where there is any, what is called surplus may be needed. */
  readonly unstated: Unstated;
  readonly figures: StructureFigures;
}

/**
 * Who has to coordinate with whom (through information, shared work and decisions), held against what there is for it (flows and meetings).
 * The share that is provided for is the socio-technical congruence of Cataldo, Herbsleb and Carley.
 */
export function coordination(org: Organisation): Coordination {
  const dependencies = taskDependencies(org);
  return {
    units: congruence(unitsAsActors(org), dependencies, org),
    roles: congruence(rolesAsActors(org), dependencies, org),
    unstated: unstatedNeeds(org),
    figures: structureFigures(org),
  };
}

interface Cell {
  strength: number;
  readonly reasons: Map<string, CoordinationReason>;
  readonly channels: Set<Channel>;
  perhaps: boolean;
}

function congruence<P extends Party>(
  { actors, workOn, meet, perhapsMeet, mayPair, meetForThemselves }: Actors<P>,
  dependencies: readonly TaskDependency[],
  org: Organisation,
): Congruence<P> {
  const number = new Map(actors.map((actor, at) => [actor, at]));
  const numbers = (found: readonly P[]) => found.map((actor) => number.get(actor) as number);
  const tasks: readonly Task[] = [...org.activities.values(), ...org.decisions.values()];
  const taskNumber = new Map(tasks.map((task, at) => [task, at]));
  const assigned = tasks.map((task) => numbers(workOn(task)));
  const cells = new Map<number, Cell>();
  const cellOf = (a: number, b: number): Cell | undefined => {
    const [first, second] = a < b ? [a, b] : [b, a];
    if (first === second || !mayPair(actors[first] as P, actors[second] as P)) return undefined;
    const key = first * actors.length + second;
    const cell = cells.get(key) ?? { strength: 0, reasons: new Map(), channels: new Set(), perhaps: false };
    cells.set(key, cell);
    return cell;
  };
  const connect = (
    some: readonly number[],
    others: readonly number[],
    see: (cell: Cell, a: number, b: number) => void,
  ): void => {
    for (const a of some)
      for (const b of others) {
        const cell = cellOf(a, b);
        if (cell) see(cell, a, b);
      }
  };

  const { pairs, why } = pairsOf(dependencies, taskNumber);
  coordinationRequirements(assigned, pairs, ([a, b], task, other) => {
    const cell = cellOf(a, b);
    if (!cell) return;
    cell.strength += 1;
    const reasons =
      task === other ? [sharedWork(tasks[task] as Task)] : (why.get(task * tasks.length + other) ?? []);
    for (const reason of reasons) cell.reasons.set(keyOf(reason), reason);
  });
  const assignedTo = (task: Task) => assigned[taskNumber.get(task) as number] ?? [];
  for (const flow of org.flows)
    connect(assignedTo(flow.from), assignedTo(flow.to), ({ channels }) => channels.add(flow));
  for (const { from, to, chain } of relayed(dependencies, org))
    connect(assignedTo(from), assignedTo(to), ({ channels }) => {
      for (const flow of chain) channels.add(flow);
    });
  for (const meeting of org.meetings.values()) {
    const sure = numbers(meet(meeting));
    connect(sure, sure, ({ channels, strength }, a, b) => {
      if (strength > 0 || meetForThemselves(actors[a] as P, actors[b] as P)) channels.add(meeting);
    });
    const perhaps = numbers(perhapsMeet(meeting));
    connect(perhaps, [...sure, ...perhaps], (cell) => {
      cell.perhaps = true;
    });
  }
  return held(cells, actors, org);
}

function held<P extends Party>(
  cells: ReadonlyMap<number, Cell>,
  actors: readonly P[],
  { coverage }: Organisation,
): Congruence<P> {
  const complete = coverage.flows === "complete" && coverage.meetings === "complete";
  const pairs = [...cells]
    .sort(([a], [b]) => a - b)
    .map(([key, { strength, reasons, channels, perhaps }]): CoordinationPair<P> => {
      const [a, b] = [Math.floor(key / actors.length), key % actors.length];
      return {
        between: [actors[a] as P, actors[b] as P],
        strength,
        reasons: [...reasons.values()],
        provided: channels.size > 0 ? "yes" : perhaps || !complete ? "unknown" : "no",
        channels: [...channels],
      };
    });
  const needed = pairs.filter(({ strength }) => strength > 0).sort((x, y) => y.strength - x.strength);
  const count = (answers: readonly Answer[]) =>
    needed.filter(({ provided }) => answers.includes(provided)).length;
  const atLeast = congruenceOf(needed.length, count(["yes"]));
  const atMost = congruenceOf(needed.length, count(["yes", "unknown"]));
  return {
    needed,
    surplus: pairs.filter(({ strength, channels }) => strength === 0 && channels.length > 0),
    congruence: atLeast === undefined || atMost === undefined ? undefined : { atLeast, atMost },
  };
}

/** Pairs of tasks, each once, and why they depend on each other. */
function pairsOf(
  dependencies: readonly TaskDependency[],
  number: ReadonlyMap<Task, number>,
): {
  readonly pairs: readonly (readonly [number, number])[];
  readonly why: ReadonlyMap<number, readonly CoordinationReason[]>;
} {
  const pairs = new Map<number, readonly [number, number]>();
  const why = new Map<number, CoordinationReason[]>();
  for (const dependency of dependencies) {
    const [from, to] = [number.get(dependency.from) as number, number.get(dependency.to) as number];
    const pair = from < to ? ([from, to] as const) : ([to, from] as const);
    const key = pair[0] * number.size + pair[1];
    pairs.set(key, pair);
    why.set(key, [...(why.get(key) ?? []), reasonOf(dependency)]);
  }
  return { pairs: [...pairs.values()], why };
}

function sharedWork(task: Task): CoordinationReason {
  return task.kind === "activity"
    ? { kind: "shared-work", activity: task }
    : { kind: "decision", decision: task };
}

function reasonOf({ from, to, information }: TaskDependency): CoordinationReason {
  if (from.kind === "decision") return { kind: "decision", decision: from };
  if (to.kind === "decision") return { kind: "decision", decision: to };
  return { kind: "information", information: information as Information, from, to };
}

function keyOf(reason: CoordinationReason): string {
  switch (reason.kind) {
    case "information":
      return `i ${reason.information.order} ${reason.from.order} ${reason.to.order}`;
    case "shared-work":
      return `w ${reason.activity.order}`;
    case "decision":
      return `d ${reason.decision.order}`;
  }
}

/** The chains of flows by which what one activity produces gets to another that needs it. */
function* relayed(
  dependencies: readonly TaskDependency[],
  org: Organisation,
): Iterable<{ readonly from: Activity; readonly to: Activity; readonly chain: readonly Flow[] }> {
  for (const { from, to, information } of dependencies) {
    if (!information || from.kind === "decision" || to.kind === "decision") continue;
    if (information.flows.length === 0) continue;
    const source = sourcesAt(to, information, org).find(({ producer }) => producer === from);
    const chain = source?.leastChain() ?? [];
    if (chain.length > 1) yield { from, to, chain };
  }
}
