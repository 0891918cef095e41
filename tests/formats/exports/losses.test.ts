import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Carried } from "../../../src/formats/exports/format-facts.ts";
import { formats } from "../../../src/formats/exports/formats.ts";
import { lossesOf } from "../../../src/formats/exports/losses.ts";
import { writers } from "../../../src/formats/exports/writers.ts";
import { matrixOf } from "../../../src/formats/matrix.ts";
import { pageOf } from "../../../src/formats/terminal/page.ts";
import { viewGraph } from "../../../src/graph/view-graph.ts";
import type { Design } from "../../../src/model/design.ts";
import { sectionNames } from "../../../src/model/section.ts";
import { linkSound } from "../../../src/organisation/link.ts";
import { designs } from "../../../src/testing/arbitraries/designs.ts";

const partial = formats.flatMap((each) =>
  "written" in each && each.written.carries !== "everything"
    ? [{ id: each.id, carries: each.written.carries as Carried }]
    : [],
);
const page = pageOf({});

/* Without these no element can be. */
const required = new Set(["roles.unit", "activities", "units"]);

/** A design without all that a format does not carry. */
function withoutLost(design: Design, carries: Carried): Design {
  if (carries === "everything") return design;
  const isKept = (what: string, list: readonly string[] | undefined, name: string) =>
    list?.includes(name) === true || required.has(what);
  const entries = Object.entries(design).flatMap(([name, value]): [string, unknown][] => {
    const section = sectionNames.find((each) => each === name);
    if (section === undefined) return isKept(name, carries.design, name) ? [[name, value]] : [];
    const kept = carries[section];
    if (kept === undefined || kept.length === 0) return [];
    if (typeof value !== "object" || value === null) return [[name, value]];
    const cut = (element: object) =>
      Object.fromEntries(
        Object.entries(element).filter(([attribute]) => isKept(`${section}.${attribute}`, kept, attribute)),
      );
    if (Array.isArray(value)) return [[name, value.map(cut)]];
    return [[name, Object.fromEntries(Object.entries(value).map(([id, element]) => [id, cut(element)]))]];
  });
  return Object.fromEntries(entries) as unknown as Design;
}

async function exported(format: keyof typeof writers, design: Design) {
  const write = await writers[format]();
  const organisation = linkSound(design);
  return write({
    design,
    graph: () => viewGraph(organisation, "organisation"),
    matrix: () => matrixOf(organisation),
    result: () => undefined,
    page,
  });
}

describe.each(partial)("$id", ({ id, carries }) => {
  test("is the same without all that is said to be lost", async () => {
    await fc.assert(
      fc.asyncProperty(designs(), async (design) => {
        const less = withoutLost(design, carries);
        expect(await exported(id, less)).toEqual(await exported(id, design));
        expect(lossesOf(less, carries).parts.filter(({ what }) => !required.has(what))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

test("every format says how it is written, and none that is not in the list", () => {
  const written = formats.filter((each) => "written" in each).map(({ id }) => id);
  expect(Object.keys(writers).sort()).toEqual([...written].sort());
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  const endings = formats.flatMap((each) => ("written" in each ? [...each.endings] : []));
  expect(new Set(endings).size).toBe(endings.length);
});

test("losses are counted by section and attribute, and names in other languages apart", () => {
  const design: Design = {
    orgproof: 1,
    description: "said",
    units: { u: { name: { en: "U", fa: "ی" }, description: "d" }, v: { description: "e" } },
    activities: { a: {} },
    meetings: { m: { participants: "u" }, n: { participants: "none" } },
  };
  const carries: Carried = { design: ["orgproof"], units: ["name"], activities: ["name"] };
  expect(lossesOf(design, carries)).toEqual({
    parts: [
      { what: "description", count: 1 },
      { what: "units.description", count: 2 },
      { what: "meetings", count: 2 },
    ],
    translations: 1,
  });
  expect(lossesOf(design, "everything")).toEqual({ parts: [], translations: 0 });
});
