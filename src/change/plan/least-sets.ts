import { cheapest, type KnownCosts } from "./cheapest.ts";
import { type Doable, mustDo, type StepDemand, shortest } from "./demand.ts";

/** What is looked for: sets of steps, and what is still missing once some are done. */
export interface SetProblem<S extends Doable> {
  /**
   * What is still to be done after some steps: nothing when the target is reached (`"reached"`), a demand that every set which reaches it
   * meets, or `undefined` where these steps cannot be done together.
   */
  readonly look: (done: readonly S[]) => StepDemand<S> | "reached" | undefined;
  /** Whether a step is none of those to choose from; none is when left out. */
  readonly isBarred?: (step: S) => boolean;
  /** Costs that were found in another search with the same steps. */
  readonly costs?: KnownCosts;
  /** Whether a set is known to be minimal when it is the cheapest; each is tried without each of its steps when left out. */
  readonly isTrusted?: boolean;
  /** Whether a set that reaches the target is one to show; all are when left out. */
  readonly accepts?: (done: readonly S[]) => boolean;
}

/** The sets that were found, the cheapest first, and whether the search came to its end. */
export interface LeastSets<S extends Doable> {
  readonly sets: readonly (readonly S[])[];
  /** Whether it is proved that none is cheaper than the first, and that none that is left out is cheaper than the last. */
  readonly proved: boolean;
}

interface Node<S extends Doable> {
  readonly done: readonly S[];
  /** Those that are not done in this part of the search: sets with them are looked for elsewhere. */
  readonly without: ReadonlySet<string>;
  readonly least: number;
  /** How many were made before it. */
  readonly rank: number;
  readonly looked?: { readonly lists: readonly (readonly S[])[] } | "reached";
}

/**
 * The cheapest sets of steps that reach a target: best first, by what is paid and what at least is still to be paid. A set that reaches it has to
 * do one of the steps of each list that a demand asks for; the search parts by which of them is the first that it does, so that no set comes twice.
 * Only minimal sets are given: those that miss the target when any step is left out.
 * @param count So many sets.
 * @param tries So many times is looked at most; past it the best that is at hand is completed, and not proved to be the least.
 */
export function leastSets<S extends Doable>(
  problem: SetProblem<S>,
  count: number,
  tries: number,
): LeastSets<S> {
  const known = new Map<string, ReturnType<SetProblem<S>["look"]>>();
  let left = tries;
  const look = (done: readonly S[]) => {
    const key = [...done.map(({ id }) => id)].sort().join("\n");
    if (known.has(key)) return known.get(key);
    left -= 1;
    const found = problem.look(done);
    known.set(key, found);
    return found;
  };
  const looking: Looking<S> = {
    look,
    costs: problem.costs ?? new Map(),
    isBarred: problem.isBarred ?? (() => false),
  };
  const sets: (readonly S[])[] = [];
  const queue: Node<S>[] = [{ done: [], without: new Set(), least: 0, rank: 0 }];
  let made = 1;
  const isMinimal = (done: readonly S[]) =>
    // a cheapest set of steps that all cost something has none to spare
    (problem.isTrusted && done.every(({ cost }) => cost > 0)) ||
    done.every((step) => look(done.filter((each) => each !== step)) !== "reached");
  while (queue.length > 0 && sets.length < count) {
    if (left <= 0) return { sets: hurried(sets, queue, looking, problem, count), proved: false };
    const node = take(queue);
    if (node.looked === "reached") {
      if (isMinimal(node.done) && problem.accepts?.(node.done) !== false) sets.push(node.done);
      continue;
    }
    if (node.looked) {
      for (const child of parted(node, firstOf(node.looked.lists))) put(queue, { ...child, rank: made++ });
      continue;
    }
    const looked = lookedAt(node, looking);
    if (looked) put(queue, looked);
  }
  return { sets, proved: true };
}

interface Looking<S extends Doable> {
  readonly look: SetProblem<S>["look"];
  readonly costs: KnownCosts;
  readonly isBarred: (step: S) => boolean;
}

/** A node with what is missing there and what that costs at least; what has to be done in any case is done. */
function lookedAt<S extends Doable>(
  node: Node<S>,
  { look, costs, isBarred }: Looking<S>,
  isHurried = false,
): Node<S> | undefined {
  let { done } = node;
  for (;;) {
    const demand = look(done);
    if (demand === undefined) return undefined;
    if (demand === "reached")
      return { ...node, done, least: Math.max(node.least, costOf(done)), looked: "reached" };
    const mayBe = openIn(done, node.without);
    const isOpen = (step: S) => mayBe(step) && !isBarred(step);
    const lists = mustDo(demand, isOpen);
    // a demand that asks for nothing has no way to be met
    if (lists.length === 0 || lists.some(({ length }) => length === 0)) return undefined;
    const forced = forcedIn(lists);
    if (forced === undefined) return undefined;
    if (forced.length === 0) {
      if (isHurried) return { ...node, done, looked: { lists } };
      const least = Math.max(node.least, costOf(done) + cheapest(demand, isOpen, costs));
      return Number.isFinite(least) ? { ...node, done, least, looked: { lists } } : undefined;
    }
    done = [...done, ...forced];
  }
}

/** Whether a step may still be done. */
function openIn<S extends Doable>(done: readonly S[], without: ReadonlySet<string>): (step: S) => boolean {
  const ids = new Set(done.map(({ id }) => id));
  const slots = new Set(done.flatMap(({ slot }) => slot ?? []));
  return ({ id, slot }) => !ids.has(id) && !without.has(id) && (slot === undefined || !slots.has(slot));
}

/** The steps that stand alone in a list; `undefined` where two of them cannot both be done. */
function forcedIn<S extends Doable>(lists: readonly (readonly S[])[]): readonly S[] | undefined {
  const forced = new Map<string, S>();
  const slots = new Map<string, string>();
  for (const [first, ...others] of lists) {
    if (!first || others.length > 0) continue;
    forced.set(first.id, first);
    if (first.slot === undefined) continue;
    if ((slots.get(first.slot) ?? first.id) !== first.id) return undefined;
    slots.set(first.slot, first.id);
  }
  return [...forced.values()];
}

/** The list by which the search parts: one with a step that may bring up more first, so that what follows is known to be all. */
function firstOf<S extends Doable>(lists: readonly (readonly S[])[]): readonly S[] {
  const stirring = lists.filter((list) => list.some(({ stirs }) => stirs));
  return shortest(stirring.length > 0 ? stirring : lists);
}

/** One part for each step of a list: those before it are not done there. */
function parted<S extends Doable>(node: Node<S>, list: readonly S[]): readonly Omit<Node<S>, "rank">[] {
  const ordered = list.toSorted((x, y) => x.cost - y.cost);
  return ordered.map((step, at) => ({
    done: [...node.done, step],
    without: new Set([...node.without, ...ordered.slice(0, at).map(({ id }) => id)]),
    least: Math.max(node.least, costOf(node.done) + step.cost),
  }));
}

/** Completes what was begun, the cheapest step first, without a proof that it is the least. */
function hurried<S extends Doable>(
  sets: readonly (readonly S[])[],
  queue: readonly Node<S>[],
  looking: Looking<S>,
  problem: SetProblem<S>,
  count: number,
): readonly (readonly S[])[] {
  const found = [...sets];
  for (const start of queue.toSorted(before).slice(0, few)) {
    if (found.length >= count) break;
    let node: Node<S> | undefined = start;
    while (node && node.looked !== "reached") node = further(node, looking);
    if (!node) continue;
    const pruned = withoutSpare(node.done, looking);
    const isNew = !found.some((set) => sameSet(set, pruned));
    if (isNew && problem.accepts?.(pruned) !== false) found.push(pruned);
  }
  return found.toSorted((x, y) => costOf(x) - costOf(y));
}

/** A node looked at, or, where it is, with one step done of each list: what of that is spared is left out in the end. */
function further<S extends Doable>(node: Node<S>, looking: Looking<S>): Node<S> | undefined {
  if (typeof node.looked !== "object") return lookedAt(node, looking, true);
  const chosen: S[] = [];
  const ids = new Set<string>();
  const slots = new Set<string>();
  for (const list of node.looked.lists) {
    if (list.some(({ id }) => ids.has(id))) continue;
    const step = list
      .toSorted((x, y) => x.cost - y.cost)
      .find(({ slot }) => slot === undefined || !slots.has(slot));
    if (!step) continue;
    chosen.push(step);
    ids.add(step.id);
    if (step.slot !== undefined) slots.add(step.slot);
  }
  return chosen.length === 0
    ? undefined
    : { done: [...node.done, ...chosen], without: node.without, least: node.least, rank: 0 };
}

/* So many beginnings are completed. */
const few = 8;

/** The dearest steps first, what the target does not need is left out; what stands alone in a list from the first is needed. */
function withoutSpare<S extends Doable>(done: readonly S[], { look, isBarred }: Looking<S>): readonly S[] {
  const first = look([]);
  const lists = typeof first === "object" ? mustDo(first, (step) => !isBarred(step)) : [];
  const needed = new Set(lists.flatMap((list) => (list.length === 1 ? list.map(({ id }) => id) : [])));
  let kept = done;
  for (const step of done.toSorted((x, y) => y.cost - x.cost)) {
    if (needed.has(step.id)) continue;
    const others = kept.filter((each) => each !== step);
    if (look(others) === "reached") kept = others;
  }
  return kept;
}

function sameSet<S extends Doable>(one: readonly S[], other: readonly S[]): boolean {
  const ids = new Set(one.map(({ id }) => id));
  return one.length === other.length && other.every(({ id }) => ids.has(id));
}

/** What some steps cost together. */
export function costOf(steps: readonly Doable[]): number {
  return steps.reduce((sum, { cost }) => sum + cost, 0);
}

function before<S extends Doable>(x: Node<S>, y: Node<S>): number {
  // of equals, the one that has done more is nearer to the end
  return x.least - y.least || y.done.length - x.done.length || x.rank - y.rank;
}

function take<S extends Doable>(queue: Node<S>[]): Node<S> {
  return queue.shift() as Node<S>;
}

/** Puts a node where it belongs; of equals, those that came first stay first. */
function put<S extends Doable>(queue: Node<S>[], node: Node<S>): void {
  let [from, to] = [0, queue.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (before(queue[middle] as Node<S>, node) <= 0) from = middle + 1;
    else to = middle;
  }
  queue.splice(from, 0, node);
}
