import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

let root: string | undefined;

/** The folder of this package, where its `package.json` is: above `dist` when built, above `src` when not. */
export function packageRoot(): string {
  if (root !== undefined) return root;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  root = folder;
  return folder;
}

/** The version of this package. */
export function packageVersion(): string {
  return String(JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")).version);
}

/** The page of a rule, in Markdown, when the package has one. */
export function rulePage(rule: string): string | undefined {
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(rule)) return undefined;
  const path = join(packageRoot(), "docs", "rules", `${rule}.md`);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** The page of a criterion, in Markdown, when the package has one. */
export function criterionPage(criterion: string): string | undefined {
  if (!/^[a-z-]+$/.test(criterion)) return undefined;
  const path = join(packageRoot(), "docs", "criteria", `${criterion}.md`);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** Why a rule is there: the first sentence under the heading "Why" of its page. */
export function reasonOf(rule: string): string | undefined {
  const [, after] = rulePage(rule)?.split(/^## Why\s*$/m) ?? [];
  const paragraph = after?.trim().split(/\n\s*\n/)[0];
  const text = paragraph?.replace(/\s+/g, " ").replace(/\[([^\]]+)\]\([^)]*\)/g, "$1");
  return text?.split(/(?<!\bal)\. (?=[A-Z`])/)[0]?.replace(/(?<![.!?])$/, ".");
}

/** Where the doors of this very package are, so that a configuration may import it wherever that stands. */
export function libraryDoors(): { readonly [door: string]: string } {
  const isBuilt = fileURLToPath(import.meta.url).startsWith(join(packageRoot(), "dist"));
  const folder = join(packageRoot(), isBuilt ? "dist" : "src");
  const extension = isBuilt ? "js" : "ts";
  const doors = {
    orgproof: "index",
    "orgproof/formats": "formats/index",
    "orgproof/testing": "testing/index",
  };
  return Object.fromEntries(
    Object.entries(doors).map(([door, file]) => [door, join(folder, `${file}.${extension}`)]),
  );
}

/** Vazirmatn, which has the letters of both scripts, as WOFF2: shipped with the build. */
export function fontFile(): Uint8Array {
  const shipped = join(packageRoot(), "dist", "fonts", "Vazirmatn-Regular.woff2");
  const installed = "vazirmatn/fonts/webfonts/Vazirmatn-Regular.woff2";
  return readFileSync(existsSync(shipped) ? shipped : createRequire(import.meta.url).resolve(installed));
}

/** The same font in all weights, for pages. */
export function pageFontFile(): Uint8Array {
  const shipped = join(packageRoot(), "dist", "fonts", "Vazirmatn-Variable.woff2");
  const installed = "vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2";
  return readFileSync(existsSync(shipped) ? shipped : createRequire(import.meta.url).resolve(installed));
}

/** The program that paints pictures. */
export function painterFile(): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm"));
}
