import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PageParts } from "../pages/report/report-html.tsx";
import { packageRoot, pageFontFile } from "./package-files.ts";

/** The script and the font that a page carries. */
export function pageParts(): PageParts {
  return {
    script: withHash(pageScript("report")),
    font: `data:font/woff2;base64,${Buffer.from(pageFontFile()).toString("base64")}`,
  };
}

/** A script and its SHA-256, without which no browser would run it. */
export function withHash(text: string): NonNullable<PageParts["script"]> {
  return { text, hash: createHash("sha256").update(text).digest("base64") };
}

/** The script of a page: shipped with the build; made anew from its sources where these run. */
function pageScript(name: "report"): string {
  const isBuilt = fileURLToPath(import.meta.url).startsWith(join(packageRoot(), "dist"));
  return isBuilt
    ? readFileSync(join(packageRoot(), "dist", "pages", `${name}.js`), "utf8")
    : builtScript(join(packageRoot(), "src", "pages", name, "script", "main.ts"));
}

/* What is used of esbuild, which only those who work on this package have. */
interface Builder {
  readonly buildSync: (options: object) => { readonly outputFiles: readonly { readonly text: string }[] };
}

/** A script for browsers, in one piece. Its builder is there where the sources are. */
export function builtScript(entry: string): string {
  const { buildSync }: Builder = createRequire(import.meta.url)("esbuild");
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    write: false,
  });
  return (outputFiles[0]?.text ?? "").trim();
}
