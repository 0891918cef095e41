import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { figure, median, type Page } from "./page.ts";

const bound = 2.5;
const turns = 21;
const [cli, small] = ["dist/cli.js", "examples/ten-lines/design.yaml"].map((path) =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url)),
) as [string, string];

/** How long the command line takes to start and to check a small design, beside Node starting to do nothing: processes of both, in turn. */
export function showStart(page: Page): void {
  const rounds = Array.from({ length: turns }, () => ({
    nothing: timed(["-e", "0"]),
    check: timed([cli, "check", small]),
  }));
  const [nothing, check] = [
    median(rounds.map((round) => round.nothing)),
    median(rounds.map((round) => round.check)),
  ];
  page.heading("Start");
  page.table([
    ["what", "ms", "ratio", "bound"],
    ["node -e 0", figure(nothing, 1), figure(1, 2), ""],
    [
      "orgproof check examples/ten-lines/design.yaml",
      figure(check, 1),
      figure(check / nothing, 2),
      figure(bound, 1),
    ],
  ]);
}

function timed(args: readonly string[]): number {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, args);
  // 1: it found something
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return performance.now() - began;
}
