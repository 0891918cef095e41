import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * The tests that mutants are tried on: those of the mutated rooms and of those that use them, and the laws. What takes long (fuzzing, reports, the command line) is
 * left out: a mutant that only those notice counts as survived.
 */
const tried =
  /^tests\/((organisation|rules|level|check|graph)\/(?!organisation-graph).*\.test|laws\/(second-(rules|levels)|questions)\.test|verdicts\/verdicts\.test|formats\/reading\/.*\.test|mutation\/some-tiny)\.ts$/;

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => path.posix.join(entry.parentPath.replaceAll("\\", "/"), entry.name))
    .sort();

const doors = { orgproof: "src/index.ts", vitest: "tests/mutation/suite.ts" };
const doorOf = (name) => doors[name] ?? `src/${name.slice("orgproof/".length)}/index.ts`;

/* What Stryker puts at the head of each file, and what records that a place is reached. */
const header = /function stryNS_9fa48\(\)[\s\S]*?\nfunction stryMutAct_9fa48[\s\S]*?\n\}\n/;
const record = /stryCov_9fa48\((?:"\d+"(?:, )?)+\)(?=[,;])/g;
const asked = /(stryMutAct_9fa48\()"(\d+)"/g;
const quick = 'import { isRecording, stryCov_9fa48, stryMutAct_9fa48 } from "tests/mutation/switch.ts";';

/** Makes one file of all tests and sources, as they are in the working folder. */
export async function bundle(outfile) {
  const root = process.cwd();
  const sources = filesIn("src").filter((file) => /^src\/(organisation|rules|level)\//.test(file));
  const tests = filesIn("tests").filter((file) => tried.test(file));
  let places = 0;
  const entry = [
    'export { isEndless, record, switchOn } from "tests/mutation/switch.ts";',
    'export { gather } from "tests/mutation/suite.ts";',
    'export { beginTest } from "tests/mutation/quick-check.ts";',
    // what is reached until here is reached by no test
    // what is reached until the last of the sources is read is reached by no test
    ...["tests/setup.ts", ...sources, ...tests].map((file) => `import "${file}";`),
  ];
  const here = {
    name: "here",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(orgproof(\/.*)?|vitest)$/ }, ({ path: name }) => ({
        path: path.join(root, doorOf(name)),
      }));
      onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
        importer.endsWith("quick-check.ts")
          ? { external: true, path: "fast-check" }
          : { path: "fast-check", namespace: "laws" },
      );
      onLoad({ filter: /./, namespace: "laws" }, () => ({
        contents: 'export { quickCheck as default } from "tests/mutation/quick-check.ts";',
        resolveDir: root,
      }));
      onResolve({ filter: /^(src|tests)\// }, ({ path: name }) => ({ path: path.join(root, name) }));
      onLoad({ filter: /[\\/](src|tests)[\\/].*\.ts$/ }, async ({ path: file }) => {
        const name = path.relative(root, file).replaceAll("\\", "/");
        let text = await readFile(file, "utf8");
        for (const [each] of text.matchAll(/(?<=stryMutAct_9fa48\(")\d+/g))
          places = Math.max(places, Number(each) + 1);
        if (header.test(text))
          text =
            quick +
            text
              .replace(header, "")
              .replace(asked, "$1$2")
              .replace(record, (each) => `isRecording && ${each.replaceAll('"', "")}`);
        if (tried.test(name))
          text = `import { inFile } from "tests/mutation/suite.ts";inFile(${JSON.stringify(name)});${text}`;
        const url = JSON.stringify(pathToFileURL(file).href);
        return { contents: text.replaceAll("import.meta.url", url), loader: "ts" };
      });
    },
  };
  await build({
    stdin: { contents: entry.join("\n"), resolveDir: root, loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "error",
    outfile,
    plugins: [here],
  });
  return { places };
}
