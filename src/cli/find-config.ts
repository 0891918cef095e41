import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { usageProblem } from "./problem.ts";

/** Whether a file is called as configurations are. */
export function isConfigName(file: string): boolean {
  return name.test(file);
}

const name = /^orgproof\.config\.(json|ya?ml|[mc]?[jt]s)$/;

/**
 * The configuration for designs of a folder: in it, or in the nearest folder above, up to the one that holds `.git` or the root of the file system.
 * @throws {Problem} when one folder holds several.
 */
export function findConfig(folder: string): string | undefined {
  for (let here = folder; ; here = dirname(here)) {
    const found = namesIn(here).filter(isConfigName);
    if (found.length > 1)
      throw usageProblem(
        `${here} has several configurations: ${found.sort().join(", ")}; choose one by --config`,
      );
    if (found[0] !== undefined) return join(here, found[0]);
    if (existsSync(join(here, ".git")) || dirname(here) === here) return undefined;
  }
}

/** The same without complaint: where there are several, the first. */
export function configAt(folder: string): string | undefined {
  try {
    return findConfig(folder);
  } catch {
    return join(folder, "orgproof.config.json");
  }
}

/** What a folder holds; nothing when it cannot be read. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
