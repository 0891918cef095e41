import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin, transform } from "esbuild";
import { builtScript, withHash } from "../src/cli/page-parts.ts";
import { studioWords as english } from "../src/messages/en/studio.ts";
import { studioWords as persian } from "../src/messages/fa/studio.ts";
import { studioStyle } from "../src/pages/studio/style/studio-style.ts";
import { oneEntityTable } from "./one-entity-table.ts";
import { inOneText, licencesOf } from "./pass-on-licences.ts";
import { slimElk } from "./slim-elk.ts";

/** What the page may do: run its own scripts and nothing else. Styles may stand in elements, as those of pictures and of the editor do. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Examples by their name, each with its text, and the same in Persian. */
const examples: readonly (readonly [id: string, file: string])[] = [
  ["marketing-and-sales", "marketing-and-sales/design"],
  ["half-known", "half-known/design"],
  ["four-levels", "four-levels/3-aligned"],
  ["five-units", "five-units/design"],
  ["healthy-company", "healthy-company/design"],
  ["ten-lines", "ten-lines/design"],
];

/* The layout of pictures, with the one algorithm that they are laid out by. */
const elkWithout = `import Elk from "elkjs/lib/elk-api.js";
import { Worker } from "slim-elk";
export default class extends Elk {
  constructor() {
    super({ algorithms: ["layered"], workerFactory: () => new Worker() });
  }
}`;

const slimElkPlugin: Plugin = {
  name: "slim-elk",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(elkjs\/lib\/elk\.bundled\.js|slim-elk)$/ }, ({ path }) => ({
      path,
      namespace: "slim-elk",
    }));
    onLoad({ filter: /^slim-elk$/, namespace: "slim-elk" }, () => ({ contents: slimElk() }));
    onLoad({ filter: /bundled/, namespace: "slim-elk" }, () => ({
      contents: elkWithout,
      resolveDir: process.cwd(),
    }));
  },
};

/* Words of commands that the studio has nothing of. */
const unsaid = [
  "comparison",
  "portfolio",
  "watch",
  "explain",
  "coordination",
  "freshness",
  "refactor",
  "export",
];

/** Leaves out words that nothing of the studio says. */
const unsaidWords: Plugin = {
  name: "unsaid-words",
  setup({ onLoad, onEnd }) {
    const file = new RegExp(`messages/(?:en|fa)/(${unsaid.join("|")})\\.ts$`);
    onLoad({ filter: file }, ({ path }) => ({
      contents: `export const ${file.exec(path)?.[1]}Words = {};`,
      loader: "ts",
    }));
    // what is said of BPMN, which the studio does not read
    onLoad({ filter: /messages\/fa\/bpmn-remarks\.ts$/ }, () => ({
      contents: "export const bpmnRemarks = [];",
      loader: "ts",
    }));
    onEnd(({ metafile }) => {
      const bpmn = Object.keys(metafile?.inputs ?? {}).filter((input) =>
        input.startsWith("src/formats/bpmn/"),
      );
      if (bpmn.length > 0) throw new Error(`these read BPMN, of which the studio has no words: ${bpmn}`);
      const said = new RegExp(`["\`](?:${unsaid.join("|")})/`);
      const saying = Object.keys(metafile?.inputs ?? {}).filter(
        (input) => input.startsWith("src/") && !file.test(input) && said.test(readFileSync(input, "utf8")),
      );
      if (saying.length > 0) throw new Error(`these say words that the studio leaves out: ${saying}`);
    });
  },
};

/**
 * Builds the studio into a folder that any server can serve, under any path: a page, its style, its script, the engine for the worker, parts that are loaded
 * when they are needed, and fonts.
 */
export async function buildStudio(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "fonts"), { recursive: true });
  const { metafile } = await build({
    entryPoints: {
      studio: "src/pages/studio/main.tsx",
      worker: "src/pages/studio/worker.ts",
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    target: ["chrome120", "firefox121", "safari17"],
    platform: "browser",
    // what a package has for workers works on a page, too, and not the other way round
    conditions: ["worker"],
    // a report that is saved answers like one that the command line writes
    define: { builtReportScript: JSON.stringify(withHash(builtScript("src/pages/report/script/main.ts"))) },
    jsx: "automatic",
    jsxImportSource: "preact",
    minify: true,
    legalComments: "none",
    // as it is written: escaped, each letter of Persian is six signs
    charset: "utf8",
    chunkNames: "parts/[name]-[hash]",
    metafile: true,
    plugins: [slimElkPlugin, unsaidWords, oneEntityTable],
    logLevel: "error",
  });
  copyFileSync(
    "node_modules/vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2",
    join(folder, "fonts/Vazirmatn.woff2"),
  );
  const { code: style } = await transform(studioStyle, {
    loader: "css",
    minify: true,
    legalComments: "none",
  });
  writeFileSync(join(folder, "style.css"), style);
  writeFileSync(join(folder, "index.html"), pageText());
  const font = readFileSync("node_modules/vazirmatn/OFL.txt", "utf8").trim();
  const notices = [...licencesOf(Object.keys(metafile.inputs)), `Vazirmatn\n\n${font}\n`];
  writeFileSync(join(folder, "licences.txt"), inOneText(notices));
}

function pageText(): string {
  const listed = examples.map(([id, file]) => {
    const read = (ending: string) => {
      try {
        return readFileSync(`examples/${file}${ending}`, "utf8");
      } catch {
        return undefined;
      }
    };
    return { id, text: read(".yaml"), persian: read(".fa.yaml") };
  });
  // nothing in a text ends the element that holds it
  const data = JSON.stringify(listed).replaceAll("<", "\\u003c");
  const sign =
    "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Crect x='2' y='2' width='20' height='20' rx='6' fill='%230b5c93'/%3E%3Cpath d='M7 16.500h3.300v-3.600H7zM13.700 16.500H17V7.500h-3.300zM8.650 12.900V10h6.700' fill='none' stroke='white' stroke-width='1.500' stroke-linejoin='round'/%3E%3C/svg%3E";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${english["studio/title"]}</title>
<link rel="icon" href="data:image/svg+xml,${sign}">
<link rel="stylesheet" href="style.css">
<script type="module" src="studio.js"></script>
</head>
<body>
<div id="studio"><div class="starting">orgproof</div></div>
<noscript><p class="no-script">${english["studio/no-script"]}</p><p class="no-script" lang="fa" dir="rtl">${persian["studio/no-script"]}</p></noscript>
<script type="application/json" id="examples">${data}</script>
</body>
</html>
`;
}
