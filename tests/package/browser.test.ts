import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { build } from "esbuild";
import { describe, expect, inject, test } from "vitest";
import { bundleForBrowsers, doors } from "./bundle-doors.ts";

const consumer = inject("consumer");

describe("bundled for browsers", () => {
  test("the library runs where there is nothing of Node: no modules, no globals", async () => {
    const { outputFiles, warnings } = await build({
      entryPoints: [join(consumer, "browser.mjs")],
      bundle: true,
      platform: "browser",
      format: "iife",
      globalName: "app",
      target: "es2022",
      write: false,
      logLevel: "silent",
    });
    expect(warnings).toEqual([]);
    const context = vm.createContext({ text: readFileSync(join(consumer, "small.yaml"), "utf8") });
    vm.runInContext(outputFiles[0]?.text ?? "", context);
    expect(vm.runInContext("[typeof process, typeof require, typeof Buffer].join()", context)).toBe(
      "undefined,undefined,undefined",
    );
    expect(JSON.parse(vm.runInContext("app.visit(text)", context))).toEqual({
      same: true,
      refused: true,
      thrown: "reference/unknown",
      reachesClose: true,
      clean: 0,
      broken: true,
      rules: true,
      schema: "https://json-schema.org/draft/2020-12/schema",
      authoring: ["function", "function"],
      formats: true,
    });
  });
});

/** The packages, and whether the rules, that end up in a bundle. */
async function insides(code: string) {
  const { metafile, outputFiles } = await bundleForBrowsers(code);
  const [output] = Object.values(metafile?.outputs ?? {});
  const packages = Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([input]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? "orgproof");
  const text = outputFiles?.[0]?.text ?? "";
  return { packages: new Set(packages), text };
}

describe("shaken", () => {
  test("an application that only reads designs carries neither graphs nor rules", async () => {
    const { packages, text } = await insides(doors["parse-design"]);
    expect([...packages].filter((name) => /graphology|mnemonist|fast-check|commander/.test(name))).toEqual(
      [],
    );
    expect(text).not.toContain("raci/no-accountable");
  });

  test("and one that checks does carry them, so the test above looks in the right place", async () => {
    const { packages, text } = await insides(`${doors.core}`);
    expect([...packages]).toContain("graphology");
    expect(text).toContain("raci/no-accountable");
  });
});
