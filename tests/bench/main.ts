/**
 * `npm run bench`: how long a design takes from text to findings, and what else is asked of the package, beside `JSON.parse` of the same text
 * or beside a check. Each is done many times in processes of its own, in turn, after rounds that warm up; nothing collects garbage but the
 * engine itself. What counts are the ratios of medians, since machines are noisy (docs/decisions/0071-beside-json-parse.md).
 * `npm run bench -- --sizes 100,1000` measures these sizes and writes nothing down; without it all are measured, and
 * docs/reference/performance.md is written anew.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { showEdits } from "./edits.ts";
import { startPage } from "./page.ts";
import { showSizes } from "./sizes.ts";
import { showStart } from "./start.ts";

/** What is measured besides, by scripts that print it. */
const sections = ["change.ts", "growth.ts", "studio.ts"];

const { values } = parseArgs({ options: { sizes: { type: "string" } } });
const sizes = (values.sizes ?? "100,1000,10000,100000,1000000").split(",").map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error("--sizes takes numbers of activities, such as 100,1000");
  process.exit(2);
}

const page = startPage();
page.line(
  `Measured with Node ${process.versions.node} on ${cpus().length} cores of ${cpus()[0]?.model ?? "a processor"} with ${Math.round(totalmem() / 2 ** 30)} GiB of memory.`,
);
showStart(page);
showSizes(page, sizes);
showEdits(
  page,
  sizes.filter((size) => size >= 1000 && size <= 100_000),
);

if (values.sizes === undefined) {
  page.heading("What else is asked of it");
  for (const section of sections) page.printed(printedBy(section));
  const path = fileURLToPath(new URL("../../docs/reference/performance.md", import.meta.url));
  const written = readFileSync(path, "utf8").replace(
    /(?<=<!-- bench -->)[\s\S]*(?=<!-- \/bench -->)/,
    () => `\n\n${page.markdown()}\n\n`,
  );
  writeFileSync(path, written);
}

/** What a script beside this one prints, in a process of its own. */
function printedBy(name: string): string {
  const args = [
    "--max-old-space-size=16384",
    "--import",
    "tsx",
    fileURLToPath(new URL(name, import.meta.url)),
  ];
  return execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}
