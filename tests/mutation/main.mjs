/** What `npm run mutation` runs: Stryker over the rooms that decide, or over the files and folders that are named. */
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

const paths = process.argv.slice(2).filter((each) => !each.startsWith("-"));
const options = process.argv.slice(2).filter((each) => each.startsWith("-"));
const globs = paths.map((path) => {
  const [file = "", lines] = path.split(":");
  const isFolder = statSync(file).isDirectory();
  return isFolder ? `${file.replace(/\/$/, "")}/**/*.ts` : lines ? `${file}:${lines}` : file;
});
const { status } = spawnSync(
  "npx",
  [
    "stryker",
    "run",
    "tests/mutation/stryker.config.mjs",
    ...(globs.length > 0 ? ["--mutate", globs.join(",")] : []),
    ...options,
  ],
  { stdio: "inherit", shell: process.platform === "win32" },
);
process.exitCode = status ?? 1;
