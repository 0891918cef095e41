import { visible } from "../formats/terminal/visible-text.ts";
import type { Io } from "./io.ts";
import type { Exit } from "./problem.ts";

/** One run of the command line. */
export interface Session {
  io: Io;
  /** How it ends, so far. */
  exit: Exit;
}

/** Says something beside the result, in a line of standard error. */
export function complain(io: Io, text: string): void {
  io.stderr.write(`orgproof: ${visible(text).trimEnd()}\n`);
}
