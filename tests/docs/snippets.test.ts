import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { markOf } from "./console.ts";
import { pages, readPage } from "./generated-files.ts";
import { fencesOf } from "./markdown.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, ".cache", "snippets");

/** Writes every TypeScript snippet to a file of its own; those of one page that have names can import each other. */
function writeSnippets(): ReadonlyMap<string, string> {
  rmSync(folder, { recursive: true, force: true });
  const places = new Map<string, string>();
  for (const path of pages()) {
    for (const fence of fencesOf(readPage(path))) {
      if (fence.language !== "ts" || fence.marks.includes("part")) continue;
      const below = join(folder, path.replace(/\.md$/, ""));
      mkdirSync(below, { recursive: true });
      const file = join(below, markOf(fence, "file") ?? `line-${fence.line}.ts`);
      writeFileSync(file, `${"\n".repeat(fence.line)}${fence.text}`);
      places.set(file, path);
    }
  }
  return places;
}

test("TypeScript snippets compile", () => {
  const places = writeSnippets();
  expect(places.size).toBeGreaterThan(4);
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => {},
    },
  );
  const program = ts.createProgram([...places.keys()], config?.options ?? {});
  const faults = ts.getPreEmitDiagnostics(program).flatMap(({ file, start = 0, messageText }) => {
    const page = file && places.get(file.fileName);
    if (!file || page === undefined) return [];
    const { line } = file.getLineAndCharacterOfPosition(start);
    return [`${page}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`];
  });
  expect(faults).toEqual([]);
});
