import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { criteria } from "../../src/level/criteria.ts";
import { run } from "./run.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tarball = inject("tarball");
const installed = join(inject("consumer"), "node_modules/orgproof");
const tool = (name: string, args: readonly string[]) =>
  run(process.execPath, [join(root, "node_modules", name), ...args], root);

const files = readdirSync(installed, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1));

test("publint finds nothing, not even a suggestion", () => {
  const { out, exit } = tool("publint/src/cli.js", ["run", "--strict", tarball]);
  expect(out).toContain("All good!");
  expect(exit).toBe(0);
});

/**
 * Profile node16: resolvers that know `exports` (node16, nodenext, bundler). The resolver of Node 10 does not; it cannot run on Node 20,
 * where TypeScript deprecates it, and would need a second set of files at the top level for `orgproof/formats`.
 */
test("attw finds the right types behind each door, imported and required", () => {
  const { out, exit } = tool("@arethetypeswrong/cli/dist/index.js", [
    tarball,
    "--profile",
    "node16",
    "--format",
    "ascii",
    "--no-color",
  ]);
  expect(exit).toBe(0);
  for (const door of [
    "orgproof",
    "orgproof/formats",
    "orgproof/change",
    "orgproof/measures",
    "orgproof/session",
    "orgproof/testing",
  ])
    expect(out).toContain(`"${door}"`);
  expect(out.match(/🟢 \(ESM\)/gu)).toHaveLength(6);
  expect(out.match(/🟢 \(CJS\)/gu)).toHaveLength(6);
});

test("has what its doors promise", () => {
  const { exports } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  const targets = (value: unknown): readonly string[] =>
    typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(targets);
  const promised = targets(exports).filter((target) => !target.includes("*"));
  expect(promised.length).toBeGreaterThan(12);
  expect(promised.filter((target) => !existsSync(join(installed, target)))).toEqual([]);
});

test("has its licence, those of what is built in, and the pages of rules and criteria", () => {
  for (const file of ["LICENSE", "README.md", "CHANGELOG.md"]) expect(files).toContain(file);
  const licences = readFileSync(join(installed, "dist/third-party-licences.txt"), "utf8");
  expect(licences).toMatch(/^mdast-util-from-markdown .*\(MIT\)/m);
  expect(files.filter((file) => file.startsWith("docs/rules/")).length).toBeGreaterThan(50);
  const pages = files.filter((file) => file.startsWith("docs/criteria/"));
  expect(pages.sort()).toEqual(criteria.map(({ id }) => `docs/criteria/${id}.md`).sort());
});

test("has nothing else", () => {
  const expected = /^(dist|docs\/(rules|criteria))\/|^(package\.json|LICENSE|README\.md|CHANGELOG\.md)$/;
  expect(files.filter((file) => !expected.test(file))).toEqual([]);
  expect(files.filter((file) => /seeds|metafile|\.map$|\.test\./.test(file))).toEqual([]);
});

test("tells nothing of the machine that made it", () => {
  const places = [root.replace(/\/$/, ""), homedir(), tmpdir()].filter((place) => place.length > 1);
  const telling = files.filter((file) => {
    const text = readFileSync(join(installed, file), "utf8");
    return places.some((place) => text.includes(`${place}/`));
  });
  expect(telling).toEqual([]);
});

test("needs only packages that it names", () => {
  const { dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(installed, "package.json"), "utf8"),
  );
  const named = new Set(Object.keys({ ...dependencies, ...peerDependencies }));
  const code = files.filter((file) => /\.(c?js|d\.c?ts)$/.test(file));
  const wanted = code.flatMap((file) =>
    [
      ...readFileSync(join(installed, file), "utf8").matchAll(
        /(?:from |import\(|require\(|import )["']([^."'][^"']*)["']/g,
      ),
    ]
      .map(([, name = ""]) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? "")
      .filter((name) => !isBuiltin(name) && !named.has(name) && name !== "orgproof")
      .map((name) => `${file}: ${name}`),
  );
  expect(wanted).toEqual([]);
});
