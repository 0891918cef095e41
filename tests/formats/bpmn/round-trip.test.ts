import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BpmnModdle } from "bpmn-moddle";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { designToBpmn } from "../../../src/formats/bpmn/design-to-bpmn.ts";
import { importBpmn } from "../../../src/formats/bpmn/import-bpmn.ts";
import { parseDesign } from "../../../src/formats/parse-design.ts";
import type { Design } from "../../../src/model/design.ts";
import { link } from "../../../src/organisation/link.ts";
import { wholeDesigns } from "../../laws/whole-designs.ts";
import { variedDesigns } from "../../naive/varied-designs.ts";
import { runs } from "../../runs.ts";
import { read } from "./read.ts";
import { realFiles } from "./real-files.ts";

const ids = (elements: Iterable<{ readonly id: string }>) => [...elements].map(({ id }) => id).sort();

/** What BPMN keeps of a design. */
function kept(design: Design) {
  const { units, roles, activities, flows } = link(design);
  const by = <T extends { readonly id: string }, V>(all: ReadonlyMap<string, T>, of: (each: T) => V) =>
    Object.fromEntries([...all.values()].map((each) => [each.id, of(each)]));
  return {
    units: by(units, ({ parent }) => parent?.id ?? null),
    roles: by(roles, ({ units }) => ids(units)),
    activities: by(activities, ({ owners, performers, answerers }) => ({
      owners: ids(owners?.units ?? []),
      performers: ids(performers),
      answerers: ids(answerers),
    })),
    flows: [
      ...new Set(flows.map(({ information, from, to }) => JSON.stringify([information.id, from.id, to.id]))),
    ].sort(),
  };
}

async function again(design: Design): Promise<Design> {
  const result = await importBpmn(await designToBpmn(design));
  if (!result.success) throw new Error(result.error.text);
  return result.design;
}

describe("a design written as BPMN and read again", () => {
  const folder = join(import.meta.dirname, "..", "..", "..", "examples");
  const examples = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /design.*\.yaml$/.test(name),
  );

  test.each(examples)("keeps units, roles, activities, owners and flows: %s", async (name) => {
    const design = parseDesign(readFileSync(join(folder, name), "utf8"));
    expect(kept(await again(design))).toEqual(kept(design));
  });

  test("keeps them, whatever the design is", async () => {
    for (const designs of [wholeDesigns, variedDesigns])
      await fc.assert(
        fc.asyncProperty(designs, async (design) => {
          expect(kept(await again(design))).toEqual(kept(design));
        }),
        runs(60, 5_000),
      );
  });

  test.each(realFiles.map(({ short, text }) => [short, text] as const))(
    "keeps those that BPMN made: %s",
    async (_, text) => {
      const { design } = read(text);
      expect(kept(await again(design))).toEqual(kept(design));
    },
  );

  test("is written the same each time", async () => {
    const { design } = read(realFiles[0]?.text ?? "");
    expect(await designToBpmn(design)).toBe(await designToBpmn(design));
  });
});

describe("the BPMN of a design", () => {
  interface ModdleReader {
    fromXML(xml: string): Promise<{ readonly warnings: readonly unknown[] }>;
  }

  test("is read by moddle without a warning, and everything in it is drawn", async () => {
    for (const { text } of realFiles) {
      const xml = await designToBpmn(read(text).design);
      const reader = new BpmnModdle() as unknown as ModdleReader;
      expect((await reader.fromXML(xml)).warnings).toEqual([]);
      const drawn = [...xml.matchAll(/bpmnElement="([^"]+)"/g)].map(([, id]) => id);
      const there = [
        ...xml.matchAll(
          /<bpmn:(?:collaboration|participant|lane|task|sequenceFlow|messageFlow) id="([^"]+)"/g,
        ),
      ];
      expect(drawn.sort()).toEqual(there.map(([, id]) => id).sort());
      expect(xml).not.toMatch(/="NaN"|="undefined"|="-?Infinity"/);
    }
  });

  test("holds work within its lane, and lanes within their pool", async () => {
    const xml = await designToBpmn(
      read(realFiles.find(({ short }) => short.startsWith("pizza"))?.text ?? "").design,
    );
    const box = (id: string) => {
      const found = new RegExp(
        `bpmnElement="${id}"[^>]*>\\s*<dc:Bounds x="(\\d+)" y="(\\d+)" width="(\\d+)" height="(\\d+)"`,
      ).exec(xml);
      const [x = 0, y = 0, width = 0, height = 0] = (found ?? []).slice(1).map(Number);
      return { x, y, right: x + width, bottom: y + height };
    };
    const isIn = (inner: string, outer: string) => {
      const [small, large] = [box(inner), box(outer)];
      return (
        small.x >= large.x && small.y >= large.y && small.right <= large.right && small.bottom <= large.bottom
      );
    };
    const lanes = [...xml.matchAll(/<bpmn:lane id="(\w+)"[^>]*>([\s\S]*?)<\/bpmn:lane>/g)];
    expect(lanes.length).toBe(3);
    for (const [, lane = "", inside = ""] of lanes) {
      expect(isIn(lane, "Pool_2")).toBe(true);
      for (const [, task = ""] of inside.matchAll(/flowNodeRef>(\w+)</g)) expect(isIn(task, lane)).toBe(true);
    }
  });

  test("holds texts that XML cannot, without what it cannot", async () => {
    const design: Design = {
      orgproof: 1,
      units: { u: { name: "a\0b<&\"'\ud800" } },
      activities: { a: { name: "line\nbreak ]]>", raci: { R: "u" } } },
    };
    const read = await again(design);
    expect(read.units).toEqual({ u: { name: "a\ufffdb<&\"'\ufffd" } });
    expect(read.activities).toMatchObject({ a: { name: "line break ]]>" } });
  });
});
