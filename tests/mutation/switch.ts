/*
 * What the instrumented sources ask: whether a mutant is switched on, and whether to record which places are reached. It stands for the header that Stryker gives
 * to each file: one comparison, which the engine can inline, where that looks up a global object.
 */

let active = -1;
let visits = 0;
let most = Number.POSITIVE_INFINITY;
let counts: Uint32Array | undefined = Reflect.get(globalThis, "orgproofReached");

/** Whether visits of places are counted: from the start, if somebody waits for what the sources reach when they are read. */
export let isRecording = counts !== undefined;

/** Counts the visits of each place from now on, or no more. */
export function record(visited: Uint32Array | undefined): void {
  counts = visited;
  isRecording = visited !== undefined;
}

/** Switches one mutant on, for so many visits; or all off. */
export function switchOn(mutant: number, hitLimit = Number.POSITIVE_INFINITY): void {
  active = mutant;
  visits = 0;
  most = hitLimit;
}

/** Whether the mutant that is switched on was visited too often: it goes round in circles. */
export function isEndless(): boolean {
  return visits > most;
}

export function stryMutAct_9fa48(mutant: number): boolean {
  return mutant === active && isVisited();
}

function isVisited(): true {
  visits++;
  if (visits > most) throw new Error("the mutant was visited too often");
  return true;
}

export function stryCov_9fa48(...places: readonly number[]): void {
  if (counts) for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
}
