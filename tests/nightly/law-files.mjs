import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The test files that do more by night, by their paths from the project root, with `/`.
 * @param {string} root
 * @returns {string[]}
 */
export function lawFiles(root) {
  return readdirSync(join(root, "tests"), { recursive: true })
    .map((path) => `tests/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".test.ts"))
    .filter((path) => /from "(?:\.\.?\/)+runs\.ts"/.test(readFileSync(join(root, path), "utf8")))
    .sort();
}
