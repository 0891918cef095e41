import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { buildCli } from "./.build/build-cli.ts";
import { buildStudio } from "./.build/build-studio.ts";
import { passOnLicences } from "./.build/pass-on-licences.ts";
import { builtScript } from "./src/cli/page-parts.ts";

type EsbuildPlugin = NonNullable<Options["esbuildPlugins"]>[number];

// Cleaned once, here: three builds write into dist side by side, so none of them may clean it for itself.
rmSync("dist", { recursive: true, force: true });

const present = (entries: Record<string, string>) =>
  Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));

/** The doors of the package: each is built as ESM, CommonJS and types. */
const doors = present({
  index: "src/index.ts",
  "formats/index": "src/formats/index.ts",
  "change/index": "src/change/index.ts",
  "measures/index": "src/measures/index.ts",
  "session/index": "src/session/index.ts",
  "testing/index": "src/testing/index.ts",
});

/**
 * One file of each layer, and of what only the front door has besides, as an entry of its own. With them esbuild cuts the shared code into one chunk a layer, so that a bundler
 * drops the layers that an import does not reach (`parseDesign` needs neither rules nor graphology). Their own outputs are thrown away.
 */
const seeds = present({
  "seeds/model": "src/model/design.ts",
  "seeds/organisation": "src/organisation/link.ts",
  "seeds/graph": "src/graph/organisation-graph.ts",
  "seeds/check": "src/check/check.ts",
  "seeds/questions": "src/check/word-question.ts",
  "seeds/asking": "src/level/questions/questions.ts",
});

/** Packages that come as ESM only: built in, so that `require("orgproof/formats")` works on every Node 20. */
const bundled = [
  /^mdast-util-/,
  /^micromark/,
  "string-width",
  "bpmn-moddle",
  /^moddle/,
  "saxen",
  "min-dash",
  "htmlparser2",
  "entities",
  /^preact/,
  /^dom(?:handler|utils|elementtype)$/,
];

const tellLicences: EsbuildPlugin = {
  name: "pass-on-licences",
  setup(build) {
    build.onEnd((result) => passOnLicences(Object.keys(result.metafile?.inputs ?? {}), "dist"));
  },
};

/** The JSON Schemas are written by the built command line itself. */
function writeSchemas() {
  rmSync("dist/seeds", { recursive: true, force: true });
  mkdirSync("dist/schema", { recursive: true });
  for (const name of [
    "design",
    "result",
    "level",
    "questions",
    "config",
    "expect",
    "test",
    "diff",
    "freshness",
    "faults",
    "coordination",
    "plan",
    "refactor",
    "line",
    "summary",
  ]) {
    writeFileSync(
      `dist/schema/${name}.json`,
      execFileSync(process.execPath, ["dist/cli.js", "schema", name]),
    );
  }
}

/** The scripts that pages carry. */
function writePageScripts() {
  mkdirSync("dist/pages", { recursive: true });
  writeFileSync("dist/pages/report.js", builtScript("src/pages/report/script/main.ts"));
}

/** The fonts of pictures and of pages go with the package: two of the many files of their own. */
function writeFonts() {
  mkdirSync("dist/fonts", { recursive: true });
  copyFileSync(
    "node_modules/vazirmatn/fonts/webfonts/Vazirmatn-Regular.woff2",
    "dist/fonts/Vazirmatn-Regular.woff2",
  );
  copyFileSync(
    "node_modules/vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2",
    "dist/fonts/Vazirmatn-Variable.woff2",
  );
  copyFileSync("node_modules/vazirmatn/OFL.txt", "dist/fonts/OFL.txt");
}

const shared: Options = {
  target: ["node20", "es2022"],
  platform: "node",
  removeNodeProtocol: false,
  treeshake: false,
  sourcemap: false,
  dts: false,
  clean: false,
  silent: true,
  noExternal: bundled,
  esbuildPlugins: [tellLicences],
};

export default defineConfig([
  {
    ...shared,
    format: "esm",
    entry: {
      ...doors,
      ...seeds,
    },
    splitting: true,
    onSuccess: async () => {
      passOnLicences(await buildCli("dist"), "dist");
      writeFonts();
      await buildStudio("dist/studio");
      writePageScripts();
      writeSchemas();
    },
  },
  { ...shared, format: "cjs", entry: doors, splitting: false },
  { ...shared, format: ["esm", "cjs"], entry: doors, dts: { only: true } },
]);
