import { closeSync, openSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import type { Io } from "../io.ts";
import { usageProblem } from "../problem.ts";
import { writingProblem } from "../write-output.ts";

/** Where results go as they are made. */
export interface ResultSink {
  readonly write: (line: string) => void;
  /** Waits until there is room for more; whether anybody still reads. */
  readonly room: () => Promise<boolean>;
  readonly close: () => void;
}

/** Where results go that are only summed up. */
export const noSink: ResultSink = { write: () => {}, room: async () => true, close: () => {} };

/**
 * Standard output, or a file that grows by whole lines, so that what is in it when everything stops is not lost.
 * @throws {Problem} when the file cannot be written.
 */
export function resultSink({ cwd, stdout }: Io, output: string | undefined, isResumed: boolean): ResultSink {
  if (output === undefined || output === "-")
    return { write: stdout.write, room: stdout.room ?? (async () => true), close: () => {} };
  const attempt = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw usageProblem(`${output}: cannot be written: ${writingProblem(error)}`);
    }
  };
  const file = attempt(() => openSync(resolve(cwd, output), isResumed ? "a" : "w"));
  return {
    write(line) {
      const bytes = Buffer.from(line);
      // a disk that is nearly full takes a part
      for (let at = 0; at < bytes.length; ) at += attempt(() => writeSync(file, bytes, at));
    },
    room: async () => true,
    close: () => closeSync(file),
  };
}
