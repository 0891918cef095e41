import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { builtCli } from "../cli/built-cli.ts";

/** The project root. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a TypeScript file that imports "orgproof" as a person would; in the project root when no folder is named. */
export function runScript(file: string, args: readonly string[] = [], folder = root): Promise<Ran> {
  return ran(process.execPath, ["--import", "tsx", file, ...args], folder);
}

/** Runs a script of the shell, which finds the command line as `orgproof`. */
export async function runShell(args: readonly string[], folder: string): Promise<Ran> {
  const bin = join(root, ".cache", "bin");
  mkdirSync(bin, { recursive: true });
  const quoted = [process.execPath, await builtCli()].map((word) => `'${word}'`).join(" ");
  writeFileSync(join(bin, "orgproof"), `#!/bin/sh\nexec ${quoted} "$@"\n`, { mode: 0o755 });
  return ran("sh", args, folder, { PATH: `${bin}:${process.env.PATH}` });
}

function ran(
  command: string,
  args: readonly string[],
  cwd: string,
  more: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  const env = {
    ...process.env,
    NO_COLOR: "1",
    FORCE_COLOR: undefined,
    TSX_TSCONFIG_PATH: join(root, "tsconfig.json"),
    ...more,
  };
  return new Promise((resolve) => {
    execFile(command, [...args], { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}
