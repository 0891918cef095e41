import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import config from "../../.dependency-cruiser.mjs";

/** Cruises `src` of a tree with the layer rules of this repository. */
export async function cruiseTree(baseDir: string): Promise<ICruiseResult> {
  const { tsConfig, enhancedResolveOptions, ...options } = config.options ?? {};
  const { output } = await cruise(
    ["src"],
    { ...options, baseDir, validate: true, ruleSet: { forbidden: config.forbidden ?? [] } },
    enhancedResolveOptions,
  );
  if (typeof output === "string") throw new Error(output);
  return output;
}

/** Names of the layer rules that a tree breaks. `files`: path -> text; a path without `.` is an installed package. */
export async function rulesBrokenBy(files: Record<string, string>): Promise<readonly string[]> {
  const tree = mkdtempSync(join(tmpdir(), "orgproof-layers-"));
  try {
    const dependencies = Object.keys(files).filter((path) => !path.includes(".") && !path.startsWith("dev:"));
    const devDependencies = Object.keys(files).filter((path) => path.startsWith("dev:"));
    const versions = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, "1.0.0"]));
    const put = (path: string, text: string) => {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), text);
    };
    const devNames = devDependencies.map((name) => name.slice("dev:".length));
    for (const name of [...dependencies, ...devNames]) {
      put(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
      put(`node_modules/${name}/index.js`, "module.exports = {};");
    }
    put(
      "package.json",
      JSON.stringify({ dependencies: versions(dependencies), devDependencies: versions(devNames) }),
    );
    for (const [path, text] of Object.entries(files)) if (path.includes(".")) put(path, text);
    const { summary } = await cruiseTree(tree);
    return [...new Set(summary.violations.map((violation) => violation.rule.name))].sort();
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}
