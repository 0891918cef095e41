/** What `npm start` runs: every example's own script, and the built command line over every example's designs. Needs a build. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const folders = readdirSync("examples", { withFileTypes: true }).filter((entry) => entry.isDirectory());
const tsx = ["--import", "tsx"];

let broken = 0;
function show(title, args) {
  console.log(`\n── ${title}\n`);
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) broken += 1;
}

for (const { name } of folders) {
  const folder = join("examples", name);
  show(`examples/${name}/run.ts`, [...tsx, join(folder, "run.ts")]);
  const design = join(folder, "design.yaml");
  if (existsSync(design))
    show(`orgproof check ${design}`, ["dist/cli.js", "check", design, "--fail-on", "never"]);
  const steps = readdirSync(folder).filter((file) => /^\d-\w+\.yaml$/.test(file));
  for (const path of steps.map((file) => join(folder, file)))
    show(`orgproof level --quiet ${path}`, ["dist/cli.js", "level", "--quiet", path]);
}

show("orgproof test examples", ["dist/cli.js", "test", "examples"]);

console.log(`\n${folders.length} examples shown${broken > 0 ? `, ${broken} of their commands failed` : ""}`);
process.exitCode = broken > 0 || folders.length === 0 ? 1 : 0;
