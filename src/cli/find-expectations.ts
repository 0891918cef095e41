import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Io } from "./io.ts";
import { usageProblem } from "./problem.ts";

const name = /\.expect\.(?:ya?ml|json)$/;

/**
 * The files of expectations that are named, and those in the folders that are named and below them, in the order of their names; a folder that hides itself,
 * or holds packages, is passed over.
 * @throws {Problem} when a folder has none.
 */
export function findExpectations(io: Io, paths: readonly string[]): readonly string[] {
  const found = (paths.length > 0 ? paths : ["."]).flatMap((path) => {
    if (!statSync(resolve(io.cwd, path), { throwIfNoEntry: false })?.isDirectory()) return [path];
    const inside = below(resolve(io.cwd, path), path === "." ? "" : path);
    if (inside.length === 0) throw usageProblem(`${path}: holds no expectations (*.expect.yaml)`);
    return inside;
  });
  return [...new Set(found)];
}

function below(folder: string, shown: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry): readonly string[] => {
    const path = shown === "" ? entry.name : join(shown, entry.name);
    if (entry.isDirectory())
      return entry.name.startsWith(".") || entry.name === "node_modules"
        ? []
        : below(join(folder, entry.name), path);
    return entry.isFile() && name.test(entry.name) ? [path] : [];
  });
}

/** The design that a file of expectations is about, where it does not say so: `design.yaml` of `design.expect.yaml`. */
export function designOf(path: string): string | undefined {
  return name.test(path) ? path.replace(/\.expect(\.\w+)$/, "$1") : undefined;
}
