import { SingleBar } from "cli-progress";
import type { Io } from "./io.ts";

/** How far something is that takes long. */
export interface Progress {
  /** So much is done, at so much a second where that is told. */
  readonly at: (done: number, rate?: string) => void;
  readonly end: () => void;
}

/** A bar on standard error, where that is a terminal; nowhere else. One that is paced shows the rate, and how long it will take. */
export function progressBar(
  { stderr }: Io,
  total: number | undefined,
  quiet: boolean,
  isPaced = false,
): Progress {
  if (!stderr.isTTY || quiet) return { at: () => {}, end: () => {} };
  const format = [
    total === undefined ? "{value}" : "{bar} {value}/{total}",
    ...(isPaced ? ["{rate}/s"] : []),
    ...(isPaced && total !== undefined ? ["{eta_formatted}"] : []),
  ].join("  ");
  const bar = new SingleBar({
    format,
    stream: { ...stderr, on: () => {}, once: () => {}, removeListener: () => {}, emit: () => false } as never,
    clearOnComplete: true,
    hideCursor: true,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 30,
    gracefulExit: false,
  });
  bar.start(total ?? 0, 0, { rate: "–" });
  return { at: (done, rate) => bar.update(done, rate === undefined ? {} : { rate }), end: () => bar.stop() };
}
