import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Io } from "./io.ts";
import { systemCode, usageProblem } from "./problem.ts";

/**
 * Writes the result of a command to standard output, or to the file that `--output` names. A file has either its old content or all of the new, whatever
 * happens in between.
 */
export function writeOutput(io: Io, text: string | Uint8Array, path: string | undefined): void {
  if (path === undefined || path === "-") {
    io.stdout.write(text);
    return;
  }
  try {
    writeWhole(resolve(io.cwd, path), text);
  } catch (error) {
    throw usageProblem(`${path}: cannot be written: ${writingProblem(error)}`);
  }
}

/**
 * Writes the files of a folder, each whole or not at all; the folder is made where there is none. Other files in it stay.
 * @throws {Problem} when that is not possible.
 */
export function writeFolder(io: Io, files: Readonly<Record<string, string>>, path: string): void {
  try {
    const folder = resolve(io.cwd, path);
    if (!statSync(folder, { throwIfNoEntry: false })) mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) writeWhole(join(folder, name), text);
  } catch (error) {
    throw usageProblem(`${path}: cannot be written: ${writingProblem(error)}`);
  }
}

function writeWhole(path: string, text: string | Uint8Array): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && !there.isFile()) {
    // a device or a pipe takes no other file in its place
    writeFileSync(path, text);
    return;
  }
  const target = there ? realpathSync(path) : path;
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  withoutInterruption(() => {
    try {
      writeFileSync(temporary, text, { flag: "wx" });
      if (there) chmodSync(temporary, there.mode);
      renameSync(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  });
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** While a file is being written, which takes a moment, a signal may not leave a part of it behind. */
function withoutInterruption(action: () => void): void {
  const wait = () => {};
  for (const signal of signals) process.on(signal, wait);
  try {
    action();
  } finally {
    for (const signal of signals) process.off(signal, wait);
  }
}

/** Why a file could not be written, for people. */
export function writingProblem(error: unknown): string {
  switch (systemCode(error)) {
    case "ENOENT":
      return "its folder does not exist";
    case "EISDIR":
      return "it is a folder";
    case "ENOTDIR":
      return "it is no folder";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "no permission";
    case "ENOSPC":
      return "no space is left";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
