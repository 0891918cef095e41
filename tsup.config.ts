import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { defineConfig, type Options } from "tsup";
import { buildStudio } from "./.build/build-studio.ts";
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
 * One file of each layer, as an entry of its own. With them esbuild cuts the shared code into one chunk a layer, so that a bundler
 * drops the layers that an import does not reach (`parseDesign` needs neither rules nor graphology). Their own outputs are thrown away.
 */
const seeds = present({
  "seeds/model": "src/model/design.ts",
  "seeds/organisation": "src/organisation/link.ts",
  "seeds/graph": "src/graph/organisation-graph.ts",
  "seeds/check": "src/check/check.ts",
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

/** The licences of built-in packages ask to be passed on with them. */
const passOnLicences: EsbuildPlugin = {
  name: "pass-on-licences",
  setup(build) {
    build.onEnd((result) => {
      const folders = Object.keys(result.metafile?.inputs ?? {}).map(
        (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0],
      );
      const notices = [...new Set(folders.filter((folder) => folder !== undefined))].sort().map((folder) => {
        const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
        const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
        return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), "utf8").trim() : ""}\n`;
      });
      if (notices.length === 0) return;
      mkdirSync("dist", { recursive: true });
      writeFileSync("dist/third-party-licences.txt", notices.join(`\n${"-".repeat(72)}\n\n`));
    });
  },
};

/** The JSON Schemas are written by the built command line itself. */
function writeSchemas() {
  rmSync("dist/seeds", { recursive: true, force: true });
  if (!existsSync("dist/cli.js")) return console.warn("no command line yet: dist/schema is not written");
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
  esbuildPlugins: [passOnLicences],
};

export default defineConfig([
  {
    ...shared,
    format: "esm",
    entry: {
      ...doors,
      ...present({ cli: "src/cli/main.ts", "check-thread": "src/cli/many/check-thread.ts" }),
      ...seeds,
    },
    splitting: true,
    onSuccess: async () => {
      writeFonts();
      await buildStudio("dist/studio");
      writePageScripts();
      writeSchemas();
    },
  },
  { ...shared, format: "cjs", entry: doors, splitting: false },
  { ...shared, format: ["esm", "cjs"], entry: doors, dts: { only: true } },
]);
