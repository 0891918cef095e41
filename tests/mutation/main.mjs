/**
 * What `npm run mutation` runs: Stryker over the rooms that decide, or over the files and folders that are named. Each mutant is tried for a short time, and what
 * is left for a longer one; `--quick` leaves the latter out, `--left` does only that. Fails if a room has less than 90 % noticed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { counts, current, together } from "./survivors.mjs";

const paths = process.argv.slice(2).filter((each) => !each.startsWith("-"));
/* Two runs side by side need two folders. */
const folder = process.env.ORGPROOF_MUTATION ?? ".cache/mutation";
const kept = `${folder}/known.json`;
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

/** The milliseconds of work that each mutant is worth. */
const [short, long] = [300, 600];

/** Tries the mutants of some files, and adds what comes out to what is known. */
function tryAll(globs, patience, known) {
  const env = { ...process.env, ORGPROOF_PATIENCE: String(patience), ORGPROOF_MUTATION: folder };
  if (known) env.ORGPROOF_KNOWN = path.resolve(known);
  const config = "tests/mutation/stryker.config.mjs";
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/mutate.json`, JSON.stringify(globs));
  const { status } = spawnSync("npx", ["stryker", "run", config], {
    stdio: "inherit",
    env,
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(kept, JSON.stringify(together(read(kept), read(`${folder}/last.json`), !known)));
}

const named = paths.length > 0 ? paths : ["src/organisation", "src/rules", "src/level"];
const globs = named.map((each) =>
  statSync(each).isDirectory() ? `${each.replace(/\/$/, "")}/**/*.ts` : each,
);
if (existsSync(kept)) writeFileSync(kept, JSON.stringify(current(read(kept))));
if (!process.argv.includes("--left")) tryAll(globs, short);
if (!process.argv.includes("--quick")) tryAll(globs, long, kept);

const rows = counts(read(kept));
console.log("| where | mutants | noticed | |\n| --- | --- | --- | --- |");
for (const [where, { mutants, noticed }] of rows)
  console.log(`| ${where} | ${mutants} | ${noticed} | ${((100 * noticed) / mutants).toFixed(1)} % |`);
const isShort = ([where, { mutants, noticed }]) => !where.includes("/") && noticed < 0.9 * mutants;
process.exitCode = rows.some(isShort) ? 1 : 0;
