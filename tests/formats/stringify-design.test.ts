import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { stringifyDesign } from "../../src/formats/stringify-design.ts";
import type { Design } from "../../src/model/design.ts";
import { isWritten } from "../../src/model/text.ts";
import { hostileTexts } from "../model/hostile-text.ts";
import { randomDesign } from "../model/random-design.ts";

const withTags = (tags: readonly string[]): Design => ({
  orgproof: 1,
  units: { a: { name: { en: tags.join(""), [tags[0] === "__proto__" ? "x" : (tags[0] ?? "")]: "y" } } },
  activities: { x: { name: tags[0], tags, needs: { information: "i", within: "P1D" } } },
});

/* What is blank by itself says nothing; beside a letter it is to be kept. */
const texts = hostileTexts.flatMap((text) =>
  isWritten(text) ? [text] : [`${text}a`, `a${text}`, `a${text}b`],
);

describe.each(["yaml", "json"] as const)("a design written as %s", (format) => {
  const written = (design: Design) => stringifyDesign(design, { format });

  test("is read back as it was", () => {
    fc.assert(
      fc.property(randomDesign, (design) => {
        expect(parseDesign(written(design), { format })).toEqual(design);
      }),
    );
  });

  test.each(texts.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
    "keeps the text %s",
    (_, text) => {
      for (const tags of [[text], [text, "b"], ["b", text], Array(9).fill(text)]) {
        expect(parseDesign(written(withTags(tags)), { format })).toEqual(withTags(tags));
      }
    },
  );

  test("is written once as it is written twice", () => {
    fc.assert(
      fc.property(randomDesign, (design) => {
        const once = written(design);
        expect(written(parseDesign(once, { format }))).toBe(once);
      }),
      { numRuns: 50 },
    );
  });

  test("is the same whatever the order of attributes was", () => {
    const turned = (value: unknown): unknown =>
      typeof value !== "object" || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, key === "units" ? inner : turned(inner)]),
          );
    const design: Design = {
      orgproof: 1,
      name: "x",
      units: { a: { name: "A", parent: "none" } },
      activities: {},
      flows: [],
    };
    expect(written(turned(design) as Design)).toBe(written(design));
  });

  test("leaves out what is undefined, and keeps the order of elements", () => {
    const design: Design = {
      orgproof: 1,
      name: undefined,
      units: { z: {}, a: { parent: undefined } },
      activities: {},
    };
    expect(parseDesign(written(design))).toEqual({ orgproof: 1, units: { z: {}, a: {} }, activities: {} });
    expect(Object.keys(parseDesign(written(design)).units)).toEqual(["z", "a"]);
  });

  test("can be read by UTF-8 readers", () => {
    const bytes = new TextEncoder().encode(written(withTags(["\ud800", "قیمت‌گذاری"])));
    expect(parseDesign(bytes, { format })).toEqual(withTags(["\ud800", "قیمت‌گذاری"]));
  });
});

describe("YAML", () => {
  test("reads naturally", () => {
    const design: Design = {
      flows: [{ from: "campaign", carries: "leads", to: "qualify", via: "crm" }],
      activities: {
        campaign: {
          raci: { A: "manager", R: ["manager", "marketing"] },
          needs: [{ information: "brief", within: "P1W" }, "data"],
          produces: "leads",
        },
        qualify: { needs: ["leads"], name: { en: "Qualify", fa: "ارزیابی" }, description: "two\nlines\n" },
      },
      units: { marketing: {}, sales: { parent: "none" } },
      roles: { manager: { unit: "marketing" } },
      orgproof: 1,
    };
    expect(stringifyDesign(design)).toBe(`orgproof: 1
units:
  marketing: {}
  sales:
    parent: none
roles:
  manager:
    unit: marketing
activities:
  campaign:
    raci: { A: manager, R: [ manager, marketing ] }
    needs: [ { information: brief, within: P1W }, data ]
    produces: leads
  qualify:
    name: { en: Qualify, fa: ارزیابی }
    description: |
      two
      lines
    needs: [ leads ]
flows:
  - carries: leads
    from: campaign
    to: qualify
    via: crm
`);
  });

  test("means the same to readers of YAML 1.1", () => {
    const words = ["yes", "no", "on", "off", "~", "1_000", "12:30", "0o7", "2024-01-01", "<<"];
    expect(parse(stringifyDesign(withTags(words)), { version: "1.1" }).activities.x.tags).toEqual(words);
  });
});
