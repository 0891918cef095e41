import { bestFirst } from "./best-first.ts";
import { type CostedPart, type KnownParts, partsLeft, partsOfDemand } from "./costed-parts.ts";
import { costOf, type Doable, placeOf, type StepDemand, shortest } from "./demand.ts";

/** How a search looks for sets. */
export interface Looking<S extends Doable> {
  /**
   * What is still to be done after some steps: nothing when the target is reached (`"reached"`), a demand that every set which reaches it
   * meets, or `undefined` where these steps cannot be done together.
   */
  readonly look: (done: readonly S[]) => StepDemand<S> | "reached" | undefined;
  /** What was found out in another search with the same steps. */
  readonly known: KnownParts<S>;
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

/** A part of the search. */
interface Node<S extends Doable> {
  readonly done: readonly S[];
  /** Those that are not done in this part of the search: sets with them are looked for elsewhere. */
  readonly without: ReadonlySet<string>;
  readonly least: number;
  /** What was missing when some of these were done, and what meets the rest of it. */
  readonly next?: Next<S> | "reached" | undefined;
}

interface Next<S extends Doable> {
  readonly parts: readonly CostedPart<S>[];
  readonly steps: readonly S[];
}

/** A part of the search that nobody has gone into: of the steps of another part, those before one are done, and it is not. Most stay so. */
interface Unopened<S extends Doable> {
  readonly of: Node<S>;
  readonly next: Next<S>;
  readonly since: readonly S[];
  readonly not: S;
  readonly least: number;
}

type Waiting<S extends Doable> = Node<S> | Unopened<S>;

/**
 * Best first, by what is paid and what at least is still to be paid. Where something is missing, the cheapest steps that meet it are all done at once,
 * and what they bring up is asked for next; beside that, the search parts by which of them is the first that is not done, so that no set comes
 * twice, and looks there only when what is missing has no cheaper way.
 */
export function setSearch<S extends Doable>(looking: Looking<S>): SetSearch<S> {
  const queue = bestFirst<Waiting<S>>((node) =>
    "of" in node ? node.of.done.length + node.since.length : node.done.length,
  );
  queue.put({ done: [], without: new Set(), least: 0 });
  return {
    least: () => queue.all()[0]?.least,
    advance() {
      const node = queue.take();
      if (!node) return undefined;
      if (!("of" in node) && node.next === "reached") return node.done;
      for (const child of followed(node, looking)) queue.put(child);
      return undefined;
    },
    putBack: (set) => queue.put({ done: set, without: new Set(), least: costOf(set), next: "reached" }),
    *complete(count) {
      for (const start of queue.all().slice(0, count)) {
        let node: Waiting<S> | undefined = start;
        while (node && ("of" in node || node.next !== "reached")) node = hurried(node, looking);
        if (node) yield node.done;
      }
    },
  };
}

/** What a part of the search becomes when it is gone into. */
function followed<S extends Doable>(node: Waiting<S>, looking: Looking<S>): readonly Waiting<S>[] {
  if ("of" in node) return opened(node, looking);
  return typeof node.next === "object" ? parted(node, node.next, looking) : looked(node, looking);
}

/** Where a part of the search leads when all that was found is done at once. */
function hurried<S extends Doable>(node: Waiting<S>, looking: Looking<S>): Waiting<S> | undefined {
  if (!("of" in node) && typeof node.next === "object") return allDone(node, node.next.steps);
  return followed(node, looking)[0];
}

/** A node with what is missing there. */
function looked<S extends Doable>(node: Node<S>, looking: Looking<S>): readonly Node<S>[] {
  const demand = looking.look(node.done);
  if (demand === undefined) return [];
  if (demand === "reached")
    return [{ ...node, least: Math.max(node.least, costOf(node.done)), next: demand }];
  const parts = partsOfDemand(demand, looking.known);
  return parts ? asked(node, parts, [], looking) : [];
}

function opened<S extends Doable>(
  { of, next, since, not, least }: Unopened<S>,
  looking: Looking<S>,
): readonly Node<S>[] {
  const node = { done: [...of.done, ...since], without: new Set([...of.without, not.id]), least };
  return asked(node, next.parts, since, looking);
}

/**
 * A node with what is missing there, and what meets that.
 * @param since What was done since it was looked at what is missing: of what was missing before them, these meet their part.
 */
function asked<S extends Doable>(
  node: Node<S>,
  before: readonly CostedPart<S>[],
  since: readonly S[],
  { known, isBarred }: Looking<S>,
): readonly Node<S>[] {
  const mayBe = openIn(node.done, node.without);
  const newly = new Set(since.map(({ id }) => id));
  const isOpen = (step: S) => mayBe(step) && !isBarred(step);
  const parts = partsLeft(before, isOpen, ({ id }) => newly.has(id), known);
  if (!parts) return [];
  // what asks for nothing has no way to be met, unless it was met since
  if (parts.length === 0) return since.length > 0 ? [{ ...node, next: undefined }] : [];
  const least = parts.reduce((sum, part) => sum + part.least, 0);
  if (!Number.isFinite(least)) return [];
  const steps = parts.flatMap((part) => part.steps);
  // where no way was found in a hurry, there may be one from any of these
  const all = steps.length > 0 ? steps : shortest(parts.flatMap((part) => part.mustDo)).slice(0, 1);
  if (all.length === 0) return [];
  const next = { parts, steps: firstIn(parts, all) };
  return [{ ...node, least: Math.max(node.least, costOf(node.done) + least), next }];
}

/** Of steps that meet a demand, those that may bring up more, as long as there are any: what follows is then known when it is chosen among the others. */
function firstIn<S extends Doable>(parts: readonly CostedPart<S>[], steps: readonly S[]): readonly S[] {
  const forced = forcedIn(parts);
  const first = steps.filter(({ id, stirs }) => stirs || forced.has(id));
  return first.length > 0 ? first : steps;
}

/** Those that stand alone in a list. */
function forcedIn<S extends Doable>(parts: readonly CostedPart<S>[]): ReadonlySet<string> {
  const forced = new Set<string>();
  for (const { mustDo } of parts)
    for (const list of mustDo) if (list.length === 1) for (const { id } of list) forced.add(id);
  return forced;
}

/** Whether a step may still be done. */
function openIn<S extends Doable>(done: readonly S[], without: ReadonlySet<string>): (step: S) => boolean {
  const ids = new Set(done.map(({ id }) => id));
  const slots = new Set(done.flatMap(({ slot }) => slot ?? []));
  return ({ id, slot }) => !ids.has(id) && !without.has(id) && (slot === undefined || !slots.has(slot));
}

/** A part in which all that was found is done, and for each step of it one in which those before it are done, and it is not. */
function parted<S extends Doable>(
  node: Node<S>,
  next: Next<S>,
  { known }: Looking<S>,
): readonly Waiting<S>[] {
  const forced = forcedIn(next.parts);
  // what stands alone in a list is done in every part
  const steps = [
    ...next.steps.filter(({ id }) => forced.has(id)),
    ...next.steps.filter(({ id }) => !forced.has(id)),
  ];
  const paid = costOf(node.done);
  const all = next.parts.reduce((sum, part) => sum + part.least, 0);
  const others = steps.flatMap((not, at) => {
    if (forced.has(not.id)) return [];
    const since = steps.slice(0, at);
    const part = next.parts.find(({ places }) => places.has(placeOf(not)));
    const around = part ? all - part.least + leastWithout(part, not, since, known) : all;
    const least = Math.max(node.least, paid + around);
    return Number.isFinite(least) ? [{ of: node, next, since, not, least }] : [];
  });
  return [allDone(node, steps), ...others];
}

/** What a part costs at least when a step is not chosen, with those that are done already. */
function leastWithout<S extends Doable>(
  part: CostedPart<S>,
  { id: not }: S,
  since: readonly S[],
  known: KnownParts<S>,
): number {
  const done = since.filter((step) => part.places.has(placeOf(step)));
  const ids = new Set(done.map(({ id }) => id));
  const mayBe = openIn(done, new Set([not]));
  const left = partsLeft([part], mayBe, ({ id }) => ids.has(id), known);
  return left ? left.reduce((sum, { least }) => sum + least, costOf(done)) : Number.POSITIVE_INFINITY;
}

function allDone<S extends Doable>({ done, without, least }: Node<S>, steps: readonly S[]): Node<S> {
  const all = [...done, ...steps];
  return { done: all, without, least: Math.max(least, costOf(all)) };
}
