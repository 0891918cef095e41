import { bestFirst } from "./best-first.ts";
import { cheapest, type KnownCosts } from "./cheapest.ts";
import { type Doable, mustDo, type StepDemand, shortest } from "./demand.ts";
import { restOf } from "./rest-of.ts";

/** How a search looks for sets. */
export interface Looking<S extends Doable> {
  /**
   * What is still to be done after some steps: nothing when the target is reached (`"reached"`), a demand that every set which reaches it
   * meets, or `undefined` where these steps cannot be done together.
   */
  readonly look: (done: readonly S[]) => StepDemand<S> | "reached" | undefined;
  /** Costs that were found in another search with the same steps. */
  readonly costs: KnownCosts<S>;
  /** Whether a step is none of those to choose from. */
  readonly isBarred: (step: S) => boolean;
}

/** A search for sets of steps that reach a target, the cheapest first, which goes on for as long as somebody wants it to. */
export interface SetSearch<S extends Doable> {
  /** What the sets that were not found yet cost at least; `undefined` when there are none. */
  readonly least: () => number | undefined;
  /** Goes on by one step of the search, which may find a set. */
  readonly advance: () => readonly S[] | undefined;
  /** A set to be found again, as it costs less than it was found for. */
  readonly putBack: (set: readonly S[]) => void;
  /** Completes the best beginnings in a hurry, at most so many: sets that reach the target, and may cost more than others. */
  readonly complete: (count: number) => Iterable<readonly S[]>;
}

interface Node<S extends Doable> {
  readonly done: readonly S[];
  /** Those that are not done in this part of the search: sets with them are looked for elsewhere. */
  readonly without: ReadonlySet<string>;
  readonly least: number;
  /** What was missing when some of these were done, and what meets the rest of it. */
  readonly next?: { readonly demand: StepDemand<S>; readonly steps: readonly S[] } | "reached" | undefined;
}

/**
 * Best first, by what is paid and what at least is still to be paid. Where something is missing, the cheapest steps that meet it are all done at once,
 * and what they bring up is asked for next; beside that, the search parts by which of them is the first that is not done, so that no set comes
 * twice, and looks there only when what is missing has no cheaper way.
 */
export function setSearch<S extends Doable>(looking: Looking<S>): SetSearch<S> {
  const queue = bestFirst<Node<S>>();
  queue.put({ done: [], without: new Set(), least: 0 });
  return {
    least: () => queue.all()[0]?.least,
    advance() {
      const node = queue.take();
      if (!node) return undefined;
      if (node.next === "reached") return node.done;
      for (const child of node.next ? parted(node, looking) : looked(node, looking)) queue.put(child);
      return undefined;
    },
    putBack: (set) => queue.put({ done: set, without: new Set(), least: costOf(set), next: "reached" }),
    *complete(count) {
      for (const start of queue.all().slice(0, count)) {
        let node: Node<S> | undefined = start;
        while (node && node.next !== "reached")
          node = node.next ? allDone(node, node.next.steps) : looked(node, looking)[0];
        if (node) yield node.done;
      }
    },
  };
}

/** A node with what is missing there. */
function looked<S extends Doable>(node: Node<S>, looking: Looking<S>): readonly Node<S>[] {
  const demand = looking.look(node.done);
  if (demand === undefined) return [];
  if (demand === "reached")
    return [{ ...node, least: Math.max(node.least, costOf(node.done)), next: demand }];
  return asked(node, demand, [], looking);
}

/**
 * A node with what is missing there, and what meets that.
 * @param since What was done since it was looked at what is missing: of a demand that was made before them, these meet their part.
 */
function asked<S extends Doable>(
  node: Node<S>,
  demand: StepDemand<S>,
  since: readonly S[],
  { costs, isBarred }: Looking<S>,
): readonly Node<S>[] {
  const mayBe = openIn(node.done, node.without);
  const isOpen = (step: S) => mayBe(step) && !isBarred(step);
  const newly = new Set(since.map(({ id }) => id));
  const rest = restOf(demand, isOpen, ({ id }) => newly.has(id));
  if (rest === "impossible") return [];
  // a demand that asks for nothing has no way to be met, unless it was made before
  if (rest === "met") return since.length > 0 ? [{ ...node, next: undefined }] : [];
  const { least, steps } = cheapest(rest, () => true, costs);
  if (!Number.isFinite(least)) return [];
  // where no way was found in a hurry, there may be one from any of these
  const all = steps.length > 0 ? steps : shortest(mustDo(rest, () => true)).slice(0, 1);
  if (all.length === 0) return [];
  const next = { demand: rest, steps: firstIn(rest, all) };
  return [{ ...node, least: Math.max(node.least, costOf(node.done) + least), next }];
}

/** Of steps that meet a demand, those that may bring up more, as long as there are any: what follows is then known when it is chosen among the others. */
function firstIn<S extends Doable>(demand: StepDemand<S>, steps: readonly S[]): readonly S[] {
  const forced = forcedIn(demand);
  const first = steps.filter(({ id, stirs }) => stirs || forced.has(id));
  return first.length > 0 ? first : steps;
}

/** Those that stand alone in a list. */
function forcedIn<S extends Doable>(demand: StepDemand<S>): ReadonlySet<string> {
  const lists = mustDo(demand, () => true);
  return new Set(lists.flatMap((list) => (list.length === 1 ? list.map(({ id }) => id) : [])));
}

/** Whether a step may still be done. */
function openIn<S extends Doable>(done: readonly S[], without: ReadonlySet<string>): (step: S) => boolean {
  const ids = new Set(done.map(({ id }) => id));
  const slots = new Set(done.flatMap(({ slot }) => slot ?? []));
  return ({ id, slot }) => !ids.has(id) && !without.has(id) && (slot === undefined || !slots.has(slot));
}

/** A part in which all that was found is done, and for each step of it one in which those before it are done, and it is not. */
function parted<S extends Doable>(node: Node<S>, looking: Looking<S>): readonly Node<S>[] {
  const { next, done, without, least } = node;
  if (typeof next !== "object") return [];
  const forced = forcedIn(next.demand);
  // what stands alone in a list is done in every part
  const steps = [
    ...next.steps.filter(({ id }) => forced.has(id)),
    ...next.steps.filter(({ id }) => !forced.has(id)),
  ];
  const parts = steps.flatMap((step, at) => {
    if (forced.has(step.id)) return [];
    const since = steps.slice(0, at);
    const part = { done: [...done, ...since], without: new Set([...without, step.id]), least };
    return asked(part, next.demand, since, looking);
  });
  return [allDone(node, steps), ...parts];
}

function allDone<S extends Doable>({ done, without, least }: Node<S>, steps: readonly S[]): Node<S> {
  const all = [...done, ...steps];
  return { done: all, without, least: Math.max(least, costOf(all)) };
}

/** What some steps cost together. */
export function costOf(steps: readonly Doable[]): number {
  return steps.reduce((sum, { cost }) => sum + cost, 0);
}
