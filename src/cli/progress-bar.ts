import { SingleBar } from "cli-progress";
import type { Io } from "./io.ts";

/** How far something is that takes long. */
export interface Progress {
  readonly at: (done: number) => void;
  readonly end: () => void;
}

/** A bar on standard error, where that is a terminal; nowhere else. */
export function progressBar({ stderr }: Io, total: number | undefined, quiet: boolean): Progress {
  if (!stderr.isTTY || quiet) return { at: () => {}, end: () => {} };
  const format = total === undefined ? "{value}" : "{bar} {value}/{total}";
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
  bar.start(total ?? 0, 0);
  return { at: (done) => bar.update(done), end: () => bar.stop() };
}
