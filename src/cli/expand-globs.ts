import { statSync } from "node:fs";
import { resolve, sep } from "node:path";
import type { Io } from "./io.ts";
import { usageProblem } from "./problem.ts";

/* What stands beside designs and is none, and folders that no person wrote. */
const besides = ["**/orgproof.config.*", "**/*.expect.*", "**/node_modules/**"];

/**
 * The files that are named, with a pattern such as `designs/*.yaml` standing for those that match it, in the order of their names; for shells that leave
 * patterns alone. A file whose name looks like a pattern is that file.
 * @throws {Problem} when nothing matches a pattern.
 */
export async function expandGlobs(io: Io, paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  const known = new Set<string>();
  for (const path of paths) {
    const isOne = !isPattern(io, path);
    for (const file of isOne ? [path] : await matches(io, path)) {
      if (isOne || !known.has(file)) found.push(file);
      known.add(file);
    }
  }
  return found;
}

function isPattern({ cwd }: Io, path: string): boolean {
  return /[*?[\]{}!()]/.test(path) && !statSync(resolve(cwd, path), { throwIfNoEntry: false });
}

async function matches({ cwd }: Io, pattern: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  // what separates folders on Windows hides signs in patterns
  const written = sep === "\\" ? pattern.replaceAll(sep, "/") : pattern;
  const files = await glob(written, { cwd, ignore: besides, expandDirectories: false });
  if (files.length === 0) throw usageProblem(`${pattern}: no file is called like that`);
  return files.sort((a, b) => (a < b ? -1 : 1));
}
