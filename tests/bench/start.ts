import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { figure, median, type Page } from "./page.ts";

const small = `orgproof: 1
units: { marketing: {}, sales: {} }
activities:
  campaign: { raci: { A: marketing, R: marketing, I: sales }, needs: brief, produces: leads }
  qualify: { raci: { A: sales, R: sales, C: marketing }, needs: leads, produces: offer }
information: { brief: { external: true }, leads: {}, offer: { outside: true } }
flows:
  - { carries: leads, from: campaign, to: qualify }
`;
const bound = 2.5;
const turns = 21;
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** How long the command line takes to start and to check a small design, beside Node starting to do nothing: processes of both, in turn. */
export function showStart(page: Page): void {
  const folder = mkdtempSync(join(tmpdir(), "orgproof-start-"));
  const file = join(folder, "small.yaml");
  writeFileSync(file, small);
  const rounds = Array.from({ length: turns }, () => ({
    nothing: timed(["-e", "0"]),
    check: timed([cli, "check", file]),
  }));
  rmSync(folder, { recursive: true, force: true });
  const [nothing, check] = [
    median(rounds.map((round) => round.nothing)),
    median(rounds.map((round) => round.check)),
  ];
  page.heading("Start");
  page.table([
    ["what", "ms", "ratio", "bound"],
    ["node -e 0", figure(nothing, 1), figure(1, 2), ""],
    ["orgproof check small.yaml", figure(check, 1), figure(check / nothing, 2), figure(bound, 1)],
  ]);
}

function timed(args: readonly string[]): number {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return performance.now() - began;
}
