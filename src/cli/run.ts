import { CommanderError } from "commander";
import type { Io } from "./io.ts";
import { type Exit, exits, Problem } from "./problem.ts";
import { programOf } from "./program.ts";
import { complain, type Session } from "./session.ts";

/** Runs one command line (without the names of the runtime and the program) and says how the process is to end. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<Exit> {
  const session: Session = { io, exit: exits.fine };
  try {
    await programOf(session, argv[0]).parseAsync([...argv], { from: "user" });
    return session.exit;
  } catch (error) {
    return endOf(error, io);
  }
}

function endOf(error: unknown, io: Io): Exit {
  // commander has said it already: help and version end well, whatever else is wrong usage
  if (error instanceof CommanderError) return error.exitCode === 0 ? exits.fine : exits.usage;
  if (io.env.ORGPROOF_DEBUG) io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  if (error instanceof Problem) {
    complain(io, error.message);
    return error.exit;
  }
  const message = error instanceof Error ? error.message : String(error);
  complain(io, `internal error: ${message} (set ORGPROOF_DEBUG=1 to see where)`);
  return exits.internal;
}
