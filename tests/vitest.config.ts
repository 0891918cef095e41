import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));
const root = fileURLToPath(new URL("..", import.meta.url));

/** Tests and examples import the library by its public names; here those mean the sources, not a build. */
const alias = [
  { find: /^orgproof$/, replacement: src("index.ts") },
  { find: /^orgproof\/(formats|testing)$/, replacement: src("$1/index.ts") },
];

export default defineConfig({
  test: {
    // by default one core is left for watching
    maxWorkers: "100%",
    // modules are read once for all files of a worker: no test changes what another sees, and to read them anew for each took a third of the time
    isolate: false,
    projects: [
      {
        root,
        resolve: { alias },
        test: {
          name: "unit",
          // asked for here and above: either alone shares nothing
          isolate: false,
          // tests of types (*.test-d.ts) are run by the compiler itself: `npm run types`
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/fixtures/**", "tests/package/**", "tests/browser/**", "node_modules/**"],
          setupFiles: ["tests/setup.ts"],
          testTimeout: process.env.ORGPROOF_NIGHTLY ? 3_600_000 : 60_000,
          pool: "threads",
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 60_000,
          pool: "threads",
        },
      },
      {
        root,
        test: {
          name: "package",
          include: ["tests/package/**/*.test.ts"],
          globalSetup: ["tests/package/install-tarball.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          pool: "threads",
        },
      },
    ],
  },
});
