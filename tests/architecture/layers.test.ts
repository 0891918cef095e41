import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import config from "../../.dependency-cruiser.mjs";
import { cruiseTree, rulesBrokenBy } from "./cruise-tree.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("the sources", async () => {
  const { modules, summary } = await cruiseTree(root);
  const own = modules.map((module) => module.source).filter((source) => source.startsWith("src/"));

  test("keep to the layers", () => {
    const said = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
    expect(said).toEqual([]);
  });

  test("were really cruised: more than a few modules, and every room", () => {
    expect(own.length).toBeGreaterThan(40);
    const folders = readdirSync(`${root}/src`, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => entry.parentPath.replace(/^.*\/src\/?/, "").split("/")[0]);
    const cruised = own.map((source) => source.split("/").slice(1, -1)[0] ?? "");
    expect([...new Set(cruised)].sort()).toEqual([...new Set(folders)].sort());
  });

  test("import one another: the cruiser understood them", () => {
    const inner = modules
      .flatMap((module) => module.dependencies)
      .filter((to) => to.resolved.startsWith("src/"));
    expect(inner.length).toBeGreaterThan(own.length);
  });
});

/** One planted fault for each layer rule, so that none of them can be deaf. */
const planted: Record<string, Record<string, string>> = {
  "model-looks-down": uses("src/model/unit.ts", "src/findings/finding.ts"),
  "findings-looks-down": uses("src/findings/finding.ts", "src/organisation/link.ts"),
  "organisation-looks-down": uses("src/organisation/link.ts", "src/graph/paths.ts"),
  "graph-looks-down": uses("src/graph/paths.ts", "src/check/check.ts"),
  "rules-looks-down": uses("src/rules/raci/no-accountable.ts", "src/check/check.ts"),
  "level-looks-down": uses("src/level/infer.ts", "src/rules/define-rule.ts"),
  "messages-looks-down": uses("src/messages/en.ts", "src/organisation/link.ts"),
  "check-looks-down": uses("src/check/check.ts", "src/formats/json.ts"),
  "change-looks-down": uses("src/change/patch.ts", "src/formats/json.ts"),
  "session-looks-down": uses("src/session/open-session.ts", "src/formats/json.ts"),
  "measures-looks-down": uses("src/measures/freshness.ts", "src/formats/json.ts"),
  "expect-looks-down": uses("src/expect/expectations.ts", "src/formats/json.ts"),
  "formats-looks-down": uses("src/formats/json.ts", "src/cli/main.ts"),
  "pages-looks-down": uses("src/pages/view/mark.tsx", "src/cli/main.ts"),
  "testing-looks-down": uses("src/testing/laws.ts", "src/cli/main.ts"),
  "cli-looks-down": uses("src/cli/main.ts", "src/testing/laws.ts"),
  "node-only-in-cli": {
    ...uses("src/formats/json.ts", "src/model/unit.ts"),
    "src/formats/json.ts": `import "node:fs"; import "../model/unit.ts";`,
  },
  "graphology-stays-in-graph": imports("src/rules/raci/no-accountable.ts", "graphology-traversal"),
  "fast-check-stays-in-testing": imports("src/check/check.ts", "fast-check"),
  "yaml-stays-in-its-format": imports("src/formats/table/read.ts", "yaml"),
  "table-parsers-stay-in-their-format": imports("src/formats/yaml.ts", "papaparse"),
  "bpmn-parsers-stay-in-their-format": imports("src/cli/import.ts", "dev:saxen"),
  "layout-stays-with-pictures": imports("src/cli/draw.ts", "elkjs"),
  "preact-stays-in-pages": imports("src/formats/text.ts", "preact"),
  "terminal-stays-in-cli": imports("src/formats/text.ts", "commander"),
  "rules-do-not-know-each-other": uses(
    "src/rules/raci/no-accountable.ts",
    "src/rules/raci/no-responsible.ts",
  ),
  "criteria-do-not-know-each-other": uses("src/level/criteria/two-way.ts", "src/level/criteria/on-time.ts"),
  "only-the-registry-lists-rules": uses("src/rules/presets.ts", "src/rules/raci/no-accountable.ts"),
  "doors-are-for-outsiders": uses("src/cli/main.ts", "src/index.ts"),
  "no-circular": {
    "src/model/unit.ts": `import type { Role } from "./role.ts"; export type Unit = Role[];`,
    "src/model/role.ts": `import type { Unit } from "./unit.ts"; export type Role = Unit[];`,
  },
  "no-orphans": { "src/model/unit.ts": "export const unit = 1;" },
  "not-to-unresolvable": { "src/model/unit.ts": `export { role } from "./role.ts";` },
  "shipped-code-needs-shipped-packages": imports("src/model/unit.ts", "dev:rfc6902"),
  "nothing-leaves-src": uses("src/model/unit.ts", "tests/fixture.ts"),
};

function uses(from: string, to: string): Record<string, string> {
  const up = "../".repeat(from.split("/").length - 1);
  return { [from]: `import { x } from "${up}${to}"; export const y = x;`, [to]: "export const x = 1;" };
}

function imports(from: string, name: string): Record<string, string> {
  const bare = name.replace("dev:", "");
  return { [from]: `import * as x from "${bare}"; export const y = x;`, [name]: "" };
}

describe("the layer rules", () => {
  const names = (config.forbidden ?? []).map((rule) => rule.name ?? "");

  test("have each a planted fault here, and a comment with a reason and a way out", () => {
    expect(Object.keys(planted).sort()).toEqual([...names].sort());
    for (const rule of config.forbidden ?? []) expect(rule.comment).toMatch(/^\S.{20,}Way out: .{10,}/);
  });

  test.each(Object.entries(planted))("%s notices its planted fault, alone", async (name, files) => {
    expect(await rulesBrokenBy(files)).toEqual([name]);
  });

  test("leave downward arrows, registries and kept packages in their room alone", async () => {
    const files = {
      ...imports("src/graph/paths.ts", "graphology"),
      ...imports("src/formats/yaml.ts", "yaml"),
      ...uses("src/rules/registry.ts", "src/rules/raci/no-accountable.ts"),
      ...uses("src/cli/main.ts", "src/check/check.ts"),
    };
    expect(await rulesBrokenBy(files)).toEqual([]);
  });
});
