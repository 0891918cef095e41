import type { Activity, Element, Need } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { chainLinks, vagueIn } from "./chain-part.ts";
import { allFlows, anyAcross, flowsAcross } from "./places.ts";
import type { Probe } from "./probe.ts";
import type { Looks, Watched } from "./watched.ts";

/** What the answers of probes hang on. */
export interface Dependence {
  /** What has to be asked again when some attributes change: by the rank of the probe, of all its subjects or of those with some ranks. */
  readonly asksAgain: (changed: Iterable<number>) => ReadonlyMap<number, "all" | ReadonlySet<number>>;
}

/* Asking about one subject as if nobody had asked before looks at no more than this, or is not done for each. */
const little = 1000;
const samples = 8;

/**
 * Finds out by watching what each answer hangs on. As answers are made by pure functions, one that looked at nothing that changes is the same after
 * the change. Where it takes little, each subject is asked about as if nobody had asked before. Else all are asked about in turn, each twice: what is
 * looked at the first time only was looked at to remember something, for others as well, so that all answers of the probe hang on it.
 */
export function dependenceOf(probes: readonly Probe[], { fresh, during, placeIn }: Watched): Dependence {
  const vague = vagueIn(fresh());
  const ofAll = new Map<number, number[]>();
  const ofOne = new Map<number, number[]>();
  const firstReader: number[] = [];
  const always = new Set<number>();
  let readers = 0;
  for (const [rank, probe] of probes.entries()) {
    firstReader.push(readers);
    // whoever is asked about is found elsewhere, so that finding them is not taken for part of the answer
    const listed = probe.subjects(fresh());
    const own = new Set<number>();
    try {
      if (probe.chains && vague) linkEach(listed, vague);
      else if (takesLittle(probe, listed)) watchEach(probe, listed);
      else watch(probe, listed, fresh(), own);
    } catch {
      always.add(rank);
    }
    if (probe.flows && own.delete(allFlows) && probe.flows !== "none")
      own.add(probe.flows === "across" ? flowsAcross : anyAcross);
    for (const place of own) note(ofAll, place, rank);
    readers += listed.length;
  }
  return { asksAgain };

  function linkEach(needs: readonly Element[], vague: readonly Activity[]): void {
    for (const [at, need] of (needs as readonly Need[]).entries())
      for (const link of chainLinks(need, vague))
        note(ofOne, placeIn(link, link.kind === "information" ? "flows" : "owners"), readers + at);
  }

  function looksAt(probe: Probe, subject: Element): Looks {
    const organisation = fresh();
    return during(() => void probe.over(organisation)(subject));
  }

  function takesLittle(probe: Probe, subjects: readonly Element[]): boolean {
    const step = Math.max(1, Math.floor(subjects.length / samples));
    return subjects
      .filter((_, at) => at % step === 0)
      .every((subject) => looksAt(probe, subject).work <= little);
  }

  function watchEach(probe: Probe, subjects: readonly Element[]): void {
    for (const [at, subject] of subjects.entries())
      for (const place of new Set(looksAt(probe, subject).places)) note(ofOne, place, readers + at);
  }

  function watch(
    probe: Probe,
    subjects: readonly Element[],
    organisation: Organisation,
    own: Set<number>,
  ): void {
    let ask: (subject: Element) => unknown = () => undefined;
    const { places: prepared } = during(() => {
      ask = probe.over(organisation);
    });
    for (const place of prepared) own.add(place);
    for (const [at, subject] of subjects.entries()) {
      const { places: first } = during(() => void ask(subject));
      const { places: again } = during(() => void ask(subject));
      for (const place of moreOften(first, again)) own.add(place);
      for (const place of new Set(again)) note(ofOne, place, readers + at);
    }
  }

  function asksAgain(changed: Iterable<number>): ReadonlyMap<number, "all" | ReadonlySet<number>> {
    const again = new Map<number, "all" | Set<number>>();
    for (const rank of always) again.set(rank, "all");
    const places = [...changed];
    for (const place of places) for (const rank of ofAll.get(place) ?? []) again.set(rank, "all");
    for (const place of places) {
      for (const reader of ofOne.get(place) ?? []) {
        const rank = probeOf(reader);
        const known = again.get(rank) ?? new Set<number>();
        again.set(rank, known);
        if (known !== "all") known.add(reader - (firstReader[rank] as number));
      }
    }
    return again;
  }

  function probeOf(reader: number): number {
    let [low, high] = [0, firstReader.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((firstReader[middle] as number) <= reader) low = middle;
      else high = middle;
    }
    return low;
  }
}

function note(readers: Map<number, number[]>, place: number, reader: number): void {
  const known = readers.get(place);
  if (known) known.push(reader);
  else readers.set(place, [reader]);
}

/** What is in one list more often than in the other. */
function moreOften(list: readonly number[], other: readonly number[]): readonly number[] {
  const left = new Map<number, number>();
  for (const each of other) left.set(each, (left.get(each) ?? 0) + 1);
  return list.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
}
