import { spawnSync } from "node:child_process";

/** How a command ended. */
export interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command to its end, without colours, with `input` on its standard input. */
export function run(command: string, args: readonly string[], cwd: string, input = ""): Ended {
  const { status, stdout, stderr, error } = spawnSync(command, [...args], {
    cwd,
    input,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, NODE_OPTIONS: undefined },
  });
  if (error) throw error;
  return { exit: status, out: stdout, err: stderr };
}
