import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { houseFaults, type SourceFile } from "./house-faults.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const sources: readonly SourceFile[] = readdirSync(join(root, "src"), {
  withFileTypes: true,
  recursive: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: relative(root, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }));

describe("the sources", () => {
  test("keep the house rules", () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(sources.flatMap(houseFaults)).toEqual([]);
  });

  test("are TypeScript and nothing else, with elements in pages only", () => {
    expect(sources.map(({ path }) => path).filter((path) => !/\.tsx?$/.test(path))).toEqual([]);
    const withElements = sources.map(({ path }) => path).filter((path) => path.endsWith(".tsx"));
    expect(withElements.filter((path) => !path.startsWith("src/pages/"))).toEqual([]);
  });
});

describe("the top level", () => {
  test("holds what it should, and nothing else", () => {
    const allowed = new Set([
      "src",
      "examples",
      "tests",
      "docs",
      "package.json",
      "tsconfig.json",
      "tsup.config.ts",
    ]);
    for (const name of ["README.md", "LICENSE", "CHANGELOG.md", "package-lock.json"]) allowed.add(name);
    const made = new Set(["node_modules", "dist", "coverage"]);
    const found = readdirSync(root).filter(
      (name) => !name.startsWith(".") && !made.has(name) && !name.endsWith(".tgz"),
    );
    expect(found.sort()).toEqual([...allowed].sort());
  });
});

const rule = "src/rules/raci/no-accountable.ts";
const lines = (count: number) => "const a = 1;\n".repeat(count);

/** Each house rule, with a file that breaks it. */
const planted: readonly (readonly [why: string, file: SourceFile])[] = [
  ["250 are too many", { path: "src/check/check.ts", text: lines(250) }],
  ["a rule has at most 120", { path: rule, text: lines(121) }],
  ["not kebab-case", { path: "src/check/runRules.ts", text: "" }],
  ["`utils` says nothing", { path: "src/check/utils.ts", text: "" }],
  ["`helpers` says nothing", { path: "src/helpers/check.ts", text: "" }],
  ["default export", { path: rule, text: "export default 1;" }],
  ["a barrel inside a room", { path: "src/rules/index.ts", text: "" }],
  ["a door re-exports only", { path: "src/index.ts", text: "const a = 1;\nexport { a };" }],
  ["passes on another file's exports", { path: rule, text: `export { a } from "./a.ts";` }],
  ["enum or a namespace", { path: rule, text: "export enum A { B }" }],
  ["a class that is no error", { path: rule, text: "export class Rule {}" }],
  ["reads the clock", { path: rule, text: "const now = Date.now();" }],
  ["reads the clock", { path: rule, text: "const now = new Date();" }],
  ["reads chance", { path: rule, text: "const n = Math.random();" }],
  ["reads the machine's locale", { path: rule, text: "names.sort((a, b) => a.localeCompare(b));" }],
  ["reads a global of the process", { path: rule, text: "const home = process.env.HOME;" }],
  ["reads the network", { path: rule, text: "await fetch(url);" }],
  ["reads the console", { path: rule, text: "console.log(1);" }],
  ["reads code made from text", { path: rule, text: `new Function("return 1")();` }],
];

describe("the house rules", () => {
  test.each(planted)("notice: %s", (why, file) => {
    expect(houseFaults(file)).toEqual([expect.stringContaining(why)]);
  });

  const fine: readonly SourceFile[] = [
    { path: rule, text: `/** Never Date.now(). */\n${lines(119)}` },
    { path: "src/check/check.ts", text: lines(249) },
    { path: "src/index.ts", text: `/** The front door. */\nexport {\n  a,\n  type B,\n} from "./a.ts";\n` },
    { path: "src/findings/design-error.ts", text: "export class DesignError extends Error {}" },
    { path: "src/cli/main.ts", text: "process.exitCode = 1;" },
    { path: "src/check/expired.ts", text: "const until = new Date(text); // not Date.now()" },
  ];

  test.each(fine)("leave alone: $path", (file) => {
    expect(houseFaults(file)).toEqual([]);
  });
});
