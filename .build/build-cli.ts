import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Plugin, rolldown } from "rolldown";
import { runWhenCalled, waiting } from "./run-when-called.ts";

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/* What a check of a text runs, and what it stands on: all of it goes into one file, as to find and open each of two hundred takes longer than the check. */
const start = at("src/cli/run.ts");
const builtIn = ["commander", "fastest-levenshtein", "ts-pattern", "yaml", "zod"];

/** Commander takes in what starts other programs, for commands that are such; none of ours is, and it is much to load. */
const startsNothing: Plugin = {
  name: "starts-nothing",
  resolveId: (id, importer) =>
    id === "node:child_process" && importer?.includes("/node_modules/commander/") ? "\0starts-nothing" : null,
  load: (id) => (id === "\0starts-nothing" ? "export {};" : null),
};

const waits: Plugin = {
  name: "waits",
  transform: (code, id) => (waiting.test(id) ? runWhenCalled(code) : null),
};

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Builds the command line: `cli.js`, and beside it a folder of what else a command loads when it runs. Gives the files that went into it. */
export async function buildCli(folder: string): Promise<readonly string[]> {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(at("package.json"), "utf8"));
  const outside = Object.keys({ ...dependencies, ...peerDependencies }).filter(
    (name) => !builtIn.includes(name),
  );
  let first: ReadonlySet<string> | undefined;
  const build = await rolldown({
    input: { cli: at("src/cli/main.ts"), "check-thread": at("src/cli/many/check-thread.ts") },
    platform: "node",
    // the same as the other, but in modules of ECMAScript: an engine reads what is wrapped in functions twice
    resolve: { alias: { yaml: at("node_modules/yaml/browser/dist/index.js") } },
    plugins: [startsNothing, waits],
    external: (id) => outside.some((name) => id === name || id.startsWith(`${name}/`)),
    checks: { ineffectiveDynamicImport: false },
  });
  const { output } = await build.write({
    dir: folder,
    format: "esm",
    // comments of types name packages that nothing needs
    comments: false,
    entryFileNames: ({ name }) => (name === "cli" ? "cli.js" : `cli/${name}.js`),
    chunkFileNames: "cli/[name].js",
    codeSplitting: {
      groups: [
        {
          debugName: "check",
          name(id, graph) {
            first ??= reachedFrom(start, graph);
            return first.has(id) ? "check" : null;
          },
        },
      ],
    },
  });
  await build.close();
  return output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
}

/** A module, and those that are loaded with it. */
function reachedFrom(module: string, graph: ModuleGraph): ReadonlySet<string> {
  const reached = new Set<string>();
  const left = [module];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    left.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}
