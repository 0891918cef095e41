import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { designToWorkbook } from "../../src/formats/table/book/design-to-workbook.ts";
import { builtCli } from "./built-cli.ts";
import { clean } from "./run-cli.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const heavy =
  /\/(?:papaparse|fflate|htmlparser2|bpmn-moddle|mdast-util[^/]*|fontkit|elkjs|@resvg|piscina|tinyglobby|chokidar|cli-progress|fast-check|jiti|cytoscape|preact|diff|rfc6902)\//;

/** The modules that a command line loads, in a process of its own: of the sources, or as it is built. */
function loadedBy(
  argv: readonly string[],
  program = ["--import", import.meta.resolve("tsx"), at("../../src/cli/main.ts")],
): readonly string[] {
  const cwd = mkdtempSync(join(tmpdir(), "orgproof-loads-"));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  writeFileSync(join(cwd, "small.yaml"), clean);
  writeFileSync(join(cwd, "small.xlsx"), designToWorkbook(parseDesign(clean)));
  const { stderr, status } = spawnSync(
    process.execPath,
    [...program.slice(0, -1), "--import", at("told-loads.mjs"), ...program.slice(-1), ...argv],
    { cwd, encoding: "utf8" },
  );
  expect(status).toBe(0);
  return stderr
    .split("\n")
    .flatMap((line) => (line.startsWith("loads ") ? [line.slice("loads ".length)] : []));
}

test("a check of a text loads no parser of workbooks, tables or processes", () => {
  const loaded = loadedBy(["check", "small.yaml"]);
  expect(loaded.filter((url) => heavy.test(url) || url.includes("/formats/table/"))).toEqual([]);
  expect(loaded.some((url) => url.includes("/formats/yaml/"))).toBe(true);
});

test("built, a check of a text loads one file with all that it runs", async () => {
  const loaded = loadedBy(["check", "small.yaml"], [await builtCli()]);
  const ours = loaded.filter((url) => !url.startsWith("node:"));
  expect(ours.map((url) => url.replace(/^.*\/(?=cli\.js$|cli\/[^/]*$)/, "")).sort()).toEqual([
    "cli.js",
    "cli/check.js",
    "cli/rolldown-runtime.js",
  ]);
  expect([...new Set(loaded)].sort().filter((url) => url.startsWith("node:"))).toEqual([
    "node:fs",
    "node:path",
    "node:url",
  ]);
});

test("a check of a workbook loads what reads it", () => {
  const loaded = loadedBy(["check", "small.xlsx"]);
  expect(loaded.some((url) => url.includes("/fflate/"))).toBe(true);
});
