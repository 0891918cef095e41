import type { Activity, Element, Flow, Need } from "../../organisation/elements.ts";
import { remembered } from "../../organisation/remembered.ts";
import { isFlat } from "../flat-value.ts";
import { chainLinks, vagueIn } from "./chain-part.ts";
import { isFeedbackLocal } from "./feedback-part.ts";
import { allFlows, anyAcross, flowsAcross, returnsAt } from "./places.ts";
import type { Probe } from "./probe.ts";
import type { Looks, Watched } from "./watched.ts";

/** What the answers of probes hang on. */
export interface Dependence {
  /** What has to be asked again when some attributes change, by the rank of the probe. */
  readonly asksAgain: (changed: Iterable<number>) => ReadonlyMap<number, AskedAgain>;
}

/** What of a probe has to be asked again. */
export interface AskedAgain {
  /** All its subjects, or those with some ranks. */
  readonly subjects: "all" | ReadonlySet<number>;
  /** Whether it may be prepared with something else: if it is, all its subjects are to be asked about. */
  readonly isPreparedAgain: boolean;
}

/* Asking about one subject as if nobody had asked before looks at no more than this, or is not done for each. */
const little = 1000;
const samples = 8;

/**
 * Finds out by watching what each answer hangs on. As answers are made by pure functions, one that looked at nothing that changes is the same after
 * the change. Where it takes little, each subject is asked about as if nobody had asked before. Else all are asked about in turn, each twice: what is
 * looked at the first time only was looked at to remember something, for others as well, so that all answers of the probe hang on it. What was
 * looked at to prepare it counts only as far as it is prepared otherwise then, if that can be told.
 */
export function dependenceOf(probes: readonly Probe[], { fresh, during, placeIn }: Watched): Dependence {
  const vague = vagueIn(fresh());
  const ofAll = new Map<number, number[]>();
  const ofPrepared = new Map<number, number[]>();
  const ofOne = new Map<number, number[]>();
  const firstReader: number[] = [];
  const always = new Set<number>();
  let readers = 0;
  for (const [rank, probe] of probes.entries()) {
    firstReader.push(readers);
    // whoever is asked about is found elsewhere, so that finding them is not taken for part of the answer
    const listed = probe.subjects(fresh());
    const own = new Set<number>();
    const prepared = new Set<number>();
    try {
      if (probe.parts === "chains" && vague) linkEach(listed, (need) => chainPlaces(need as Need, vague));
      else if (probe.parts === "feedback" && isFeedbackLocal(fresh()))
        linkEach(listed, (flow) => feedbackPlaces(flow as Flow));
      else if (takesLittle(probe, listed)) watchEach(probe, listed, prepared);
      else watch(probe, listed, prepared, own);
    } catch {
      always.add(rank);
    }
    for (const [places, readersOf] of [
      [own, ofAll],
      [prepared, ofPrepared],
    ] as const) {
      if (probe.flows && places.delete(allFlows) && probe.flows !== "none")
        places.add(probe.flows === "across" ? flowsAcross : anyAcross);
      for (const place of places) note(readersOf, place, rank);
    }
    readers += listed.length;
  }
  return { asksAgain };

  function linkEach(subjects: readonly Element[], placesOf: (subject: Element) => Iterable<number>): void {
    for (const [at, subject] of subjects.entries())
      for (const place of placesOf(subject)) note(ofOne, place, readers + at);
  }

  function chainPlaces(need: Need, vague: readonly Activity[]): readonly number[] {
    return chainLinks(need, vague).map((link) =>
      placeIn(link, link.kind === "information" ? "flows" : "owners"),
    );
  }

  function feedbackPlaces(flow: Flow): readonly number[] {
    return [placeIn(flow, "crossing"), placeIn(flow, "crosses"), ...flow.crosses.map(returnsAt)];
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

  function watchEach(probe: Probe, subjects: readonly Element[], prepared: Set<number>): void {
    for (const place of during(() => void probe.prepare(fresh())).places) prepared.add(place);
    for (const [at, subject] of subjects.entries())
      for (const place of new Set(looksAt(probe, subject).places)) note(ofOne, place, readers + at);
  }

  function watch(probe: Probe, subjects: readonly Element[], prepared: Set<number>, own: Set<number>): void {
    let organisation = fresh();
    let is: unknown;
    const { places } = during(() => {
      is = probe.prepare(organisation);
    });
    const canBeTold = isFlat(is);
    for (const place of places) (canBeTold ? prepared : own).add(place);
    // what was remembered on the way is to be looked at again by those who ask for it
    if (canBeTold) organisation = fresh();
    const ask = probe.over(organisation, { is });
    for (const [at, subject] of subjects.entries()) {
      const { places: first } = during(() => void ask(subject));
      const { places: again } = during(() => void ask(subject));
      for (const place of moreOften(first, again)) own.add(place);
      for (const place of new Set(again)) note(ofOne, place, readers + at);
    }
  }

  function asksAgain(changed: Iterable<number>): ReadonlyMap<number, AskedAgain> {
    const again = new Map<number, { subjects: "all" | Set<number>; isPreparedAgain: boolean }>();
    const of = (rank: number) =>
      remembered(again, rank, () => ({ subjects: new Set<number>(), isPreparedAgain: false }));
    for (const rank of always) of(rank).subjects = "all";
    for (const place of changed) {
      for (const rank of ofAll.get(place) ?? []) of(rank).subjects = "all";
      for (const rank of ofPrepared.get(place) ?? []) of(rank).isPreparedAgain = true;
      for (const reader of ofOne.get(place) ?? []) {
        const rank = probeOf(reader);
        const { subjects } = of(rank);
        if (subjects !== "all") subjects.add(reader - (firstReader[rank] as number));
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
