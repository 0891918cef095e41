/**
 * What `npm run mutation` runs: Stryker over the rooms that decide, or over the files and folders that are named. Each mutant is tried for a short time, and what
 * is left for a longer one; `--left` does only that, of what the last run left. Fails if a room has less than 90 % noticed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { counts, placesLeft, together } from "./survivors.mjs";

const paths = process.argv.slice(2).filter((each) => !each.startsWith("-"));
const kept = ".cache/mutation/known.json";
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

/** The milliseconds of work that each mutant is worth. */
const [short, long] = [300, 3000];

/** Tries the mutants of some files or places, and adds what comes out to what is known. */
function tryAll(globs, patience) {
  const env = { ...process.env, ORGPROOF_PATIENCE: String(patience) };
  const config = "tests/mutation/stryker.config.mjs";
  const { status } = spawnSync("npx", ["stryker", "run", config, "--mutate", globs.join(",")], {
    stdio: "inherit",
    env,
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(kept, JSON.stringify(together(read(kept), read(".cache/mutation/last.json"))));
}

if (!process.argv.includes("--left")) {
  const named = paths.length > 0 ? paths : ["src/organisation", "src/rules", "src/level"];
  const globs = named.map((path) =>
    statSync(path).isDirectory() ? `${path.replace(/\/$/, "")}/**/*.ts` : path,
  );
  tryAll(globs, short);
}
const left = placesLeft(read(kept));
if (left.length > 0) tryAll(left, long);

const rows = counts(read(kept));
console.log("| where | mutants | noticed | |\n| --- | --- | --- | --- |");
for (const [where, { mutants, noticed }] of rows)
  console.log(`| ${where} | ${mutants} | ${noticed} | ${((100 * noticed) / mutants).toFixed(1)} % |`);
const isShort = ([where, { mutants, noticed }]) => !where.includes("/") && noticed < 0.9 * mutants;
process.exitCode = rows.some(isShort) ? 1 : 0;
