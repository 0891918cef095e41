import { run } from "../../src/cli/run.ts";
import type { Ran } from "./run-script.ts";

/** Runs the command line of the sources in a folder, as on a page of 100 columns without colours, on a fixed day. */
export async function runOrgproof(args: readonly string[], cwd: string): Promise<Ran> {
  const printed = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr") => ({
    isTTY: false,
    write: (text: string | Uint8Array) => {
      printed[name] += typeof text === "string" ? text : Buffer.from(text).toString("latin1");
    },
  });
  const code = await run(args, {
    cwd,
    env: { NO_COLOR: "1", COLUMNS: "100" },
    stdin: { isTTY: true, read: () => Promise.resolve(new Uint8Array()), chunks: async function* () {} },
    stdout: output("stdout"),
    stderr: output("stderr"),
    now: () => new Date("2026-01-01T12:00:00Z"),
  });
  return { code, ...printed };
}
