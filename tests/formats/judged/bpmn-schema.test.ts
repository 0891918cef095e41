import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { designToBpmn } from "../../../src/formats/bpmn/design-to-bpmn.ts";
import { designs } from "../../../src/testing/arbitraries/designs.ts";
import { exampleDesigns } from "./example-designs.ts";

/* The schema of the OMG, as bpmn-moddle brings it. */
const folder = join(
  dirname(createRequire(import.meta.url).resolve("bpmn-moddle/package.json")),
  "resources/bpmn/xsd",
);
const files = readdirSync(folder).map((fileName) => ({
  fileName,
  contents: readFileSync(join(folder, fileName), "utf8"),
}));
const main = "BPMN20.xsd";

async function faults(xml: readonly string[]): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: xml.map((contents, at) => ({ fileName: `${at}.bpmn`, contents })),
    schema: files.filter(({ fileName }) => fileName === main),
    preload: files.filter(({ fileName }) => fileName !== main),
  });
  return errors.map(({ message }) => message);
}

describe("the schema of BPMN 2.0", () => {
  test("refuses what is not valid", async () => {
    const [, design] = exampleDesigns()[0] ?? [];
    if (!design) throw new Error("no example");
    const xml = await designToBpmn(design);
    expect(await faults([xml])).toEqual([]);
    expect(await faults([xml.replace("<bpmn:task ", "<bpmn:tusk ")])).not.toEqual([]);
  });

  test("takes every example as it is exported", async () => {
    const all = exampleDesigns();
    expect(all.length).toBeGreaterThan(10);
    expect(await faults(await Promise.all(all.map(([, design]) => designToBpmn(design))))).toEqual([]);
  });

  test("takes any design as it is exported", async () => {
    const some = fc.sample(designs(), { numRuns: 40, seed: 5 });
    expect(await faults(await Promise.all(some.map((design) => designToBpmn(design))))).toEqual([]);
  });
});
