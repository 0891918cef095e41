/** What `npm run mutation` runs: Stryker over the rooms that decide, one after the other, or over the files and folders that are named. */
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/* Together they have more mutants than one run can remember the tests of. */
const rooms = ["src/organisation", "src/rules", "src/level"];

const paths = process.argv.slice(2).filter((each) => !each.startsWith("-"));
const options = process.argv.slice(2).filter((each) => each.startsWith("-"));
const globOf = (path) => {
  const [file = "", lines] = path.split(":");
  const isFolder = statSync(file).isDirectory();
  return isFolder ? `${file.replace(/\/$/, "")}/**/*.ts` : lines ? `${file}:${lines}` : file;
};

/** Runs Stryker; what is known of a room is kept beside the others. */
function run(name, mutated) {
  const globs = mutated.map(globOf).join(",");
  const { status } = spawnSync(
    "npx",
    ["stryker", "run", "tests/mutation/stryker.config.mjs", "--mutate", globs, ...options],
    {
      stdio: "inherit",
      env: { ...process.env, ORGPROOF_MUTATED: name },
      shell: process.platform === "win32",
    },
  );
  return status ?? 1;
}

const ends = paths.length > 0 ? [run("some", paths)] : rooms.map((room) => run(room.slice(4), [room]));
process.exitCode = Math.max(...ends);
