/**
 * Writes the generated files of the documentation, and the generated parts of the others: `npm run docs`; of some only, which
 * is faster, with the beginnings of their paths: `npm run docs docs/rules docs/guides`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generatedFiles } from "./generated-files.ts";

const starts = process.argv.slice(2);
let written = 0;
for (const [path, text] of await generatedFiles(starts.length > 0 ? starts : undefined)) {
  if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  written += 1;
  console.log(`wrote ${path}`);
}
console.log(written === 0 ? "everything was up to date" : `${written} files written`);
