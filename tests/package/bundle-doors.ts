/** Bundles the doors of the built package as an application for browsers would, minified, for size-limit and the browser tests. */
import { fileURLToPath, pathToFileURL } from "node:url";
import { type BuildResult, build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What is bundled, and the code of the application. */
export const doors = {
  core: `export * from "./dist/index.js";`,
  "parse-design": `export { parseDesign } from "./dist/index.js";`,
  check: `export { parseDesign, link, check } from "./dist/index.js";`,
};

/** Bundles code that imports from this repository's `dist`; with esbuild's account of what went in. */
export function bundleForBrowsers(
  contents: string,
  outfile?: string,
): Promise<BuildResult<{ metafile: true }>> {
  return build({
    stdin: { contents, resolveDir: root, loader: "js" },
    ...(outfile ? { outfile } : {}),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    metafile: true,
    write: outfile !== undefined,
    // Bundlers do not say this of installed packages; here dist lies outside of node_modules.
    logOverride: { "ignored-bare-import": "silent" },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [name, code] of Object.entries(doors)) {
    await bundleForBrowsers(code, `${root}/.cache/doors/${name}.js`);
  }
}
