/** What `npm run nightly` runs: the laws, each tried many times over, with other designs each time. */
import { spawnSync } from "node:child_process";

const { status } = spawnSync(
  "npx",
  [
    "vitest",
    "run",
    "--config",
    "tests/vitest.config.ts",
    "--project",
    "unit",
    ...(process.argv[2] ? process.argv.slice(2) : ["tests/laws"]),
  ],
  { stdio: "inherit", env: { ...process.env, ORGPROOF_NIGHTLY: "1" }, shell: process.platform === "win32" },
);
process.exitCode = status ?? 1;
