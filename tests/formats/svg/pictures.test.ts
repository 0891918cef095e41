import { readFileSync } from "node:fs";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../../src/check/check.ts";
import { parseDesign } from "../../../src/formats/parse-design.ts";
import { organisationToSvg } from "../../../src/formats/svg/draw-organisation.ts";
import { label } from "../../../src/formats/svg/svg-tag.ts";
import { pictureViews } from "../../../src/formats/svg/views.ts";
import { linkSound } from "../../../src/organisation/link.ts";
import { designs } from "../../../src/testing/arbitraries/designs.ts";
import { generateDesign } from "../../bench/generate.ts";
import { runs } from "../../runs.ts";

const root = new URL("../../../", import.meta.url);
const example = (name: string) => readFileSync(new URL(`examples/${name}`, root), "utf8");

beforeAll(async () => {
  await initWasm(readFileSync(new URL("node_modules/@resvg/resvg-wasm/index_bg.wasm", root)));
});

/** Strict: what is no well-formed XML throws. */
const isWellFormed = (svg: string) => new Resvg(svg).width > 0;

async function draw(text: string, view: (typeof pictureViews)[number], locale: "en" | "fa" = "en") {
  const organisation = linkSound(parseDesign(text));
  const result = check(organisation, { locale });
  return {
    result,
    organisation,
    svg: await organisationToSvg(organisation, view, result, {
      locale,
      digits: locale === "fa" ? "persian" : "latin",
    }),
  };
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The boxes of cards in a picture whose elements all stand in one group. */
function cardsOf(svg: string): readonly Area[] {
  const cards = svg.matchAll(
    /<rect class="card[^"]*" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
  );
  return [...cards].map(([, x, y, width, height]) => ({
    left: Number(x),
    top: Number(y),
    right: Number(x) + Number(width),
    bottom: Number(y) + Number(height),
  }));
}

const overlap = (a: Area, b: Area) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const designFiles = [
  ["marketing-and-sales/design.yaml", "en"],
  ["marketing-and-sales/design.fa.yaml", "fa"],
  ["five-units/design.yaml", "en"],
  ["half-known/design.yaml", "en"],
  ["ten-lines/design.yaml", "en"],
] as const;

describe.each(designFiles)("of %s", (file, locale) => {
  test.each(pictureViews)("%s is drawn, well formed, and the same each time", async (view) => {
    const { svg } = await draw(example(file), view, locale);
    expect(isWellFormed(svg)).toBe(true);
    expect((await draw(example(file), view, locale)).svg).toBe(svg);
    expect(/NaN|Infinity|"undefined/.test(svg)).toBe(false);
  });

  test("information shows every activity once, none over another, and a sign for each that something was found of", async () => {
    const { svg, organisation, result } = await draw(example(file), "information", locale);
    const shown = [...svg.matchAll(/data-element="activity:([^"]+)"/g)].map(([, id]) => id);
    expect(shown.sort()).toEqual([...organisation.activities.keys()].sort());
    const cards = cardsOf(svg);
    for (const [at, card] of cards.entries())
      for (const other of cards.slice(at + 1)) expect(overlap(card, other)).toBe(false);
    for (const { subject, message } of result.findings) {
      if (subject.kind === "activity") expect(svg).toContain(message.text.replaceAll("&", "&amp;"));
    }
  });

  test.each(pictureViews)("%s explains the signs that are drawn, and no others", async (view) => {
    const { svg } = await draw(example(file), view, locale);
    const signs = [
      ["error", '<circle class="error"'],
      ["warn", '<path class="warn"'],
      ["info", '<rect class="info"'],
    ] as const;
    const badges = svg.split('<g class="badge"').length - 1;
    const drawn = signs.map(([, sign]) => svg.split(sign).length - 1).filter((count) => count > 0);
    const explained = drawn.reduce((sum, count) => sum + count, 0) - badges;
    expect(explained).toBe(drawn.length);
    expect(drawn.every((count) => count > 1)).toBe(true);
  });
});

describe("what is drawn", () => {
  test("says how well a handoff is defined, by its line and in words", async () => {
    const { svg } = await draw(example("marketing-and-sales/design.yaml"), "information");
    expect(svg.match(/class="edge-missing"/g)).toHaveLength(2); // the line, and the legend's
    expect(svg).toContain("needed, but nothing brings it");
    expect(svg).toContain("handoff, defined");
    expect(svg).not.toContain("handoff, hardly defined");
  });

  test("does not say of a holder that is not known that there is none", async () => {
    const text =
      "orgproof: 1\nunits: { a: {} }\nactivities: {}\ndecisions: { known: { heldBy: none }, open: {} }\n";
    const { svg } = await draw(text, "power");
    expect(svg).toContain("holder not known");
    expect(svg).toContain("nobody");
  });

  test("does not call a need missing whose flow may only not be listed", async () => {
    const text = (flows: string) =>
      `orgproof: 1\nunits: { m: {}, s: {} }\nactivities: { a: { ownership: m, needs: none, produces: x }, b: { ownership: s, needs: x, produces: none } }\n${flows}`;
    expect((await draw(text("flows: none\n"), "information")).svg).toContain("nothing brings it");
    expect((await draw(text("open: [flows]\n"), "information")).svg).not.toContain("nothing brings it");
  });

  test("is drawn unit by unit where there are too many activities", async () => {
    const text = generateDesign({ size: 200, units: 5, roles: 500 });
    const { svg } = await draw(text, "information");
    expect(svg).toContain("Unit 0 (");
    expect(svg).not.toContain('data-element="activity:');
  });

  test("has its words in Persian, on the side where reading begins", async () => {
    const { svg } = await draw(example("marketing-and-sales/design.fa.yaml"), "ladder", "fa");
    const words = svg.replace(/<style>.*?<\/style>/s, "").replace(/<[^>]*>/g, " ");
    expect(words).not.toMatch(/[A-Za-z]/);
    expect(words).not.toMatch(/[0-9]/);
    expect(svg).toContain('text-anchor="end"');
  });

  test.each(["information", "power", "matrix", "ladder", "interfaces", "dependencies"] as const)(
    "%s has its title from right to left, though it begins with a name",
    async (view) => {
      const { svg } = await draw(example("marketing-and-sales/design.fa.yaml"), view, "fa");
      const [, title = ""] = /class="title">([^<]*)</.exec(svg) ?? [];
      expect(title).toMatch(/^[\u2067\u2068]/);
      // with nothing but names in it, a line would else be read from left to right
      const besideNames = title.slice(1, -1).replace(/\u2068[^\u2069]*\u2069/g, "");
      expect(title.startsWith("\u2067") || /\p{L}/u.test(besideNames)).toBe(true);
    },
  );

  test.each([
    ["of names only, is read as the first of them is", "\u2068فروش\u2069 – \u2068Sales\u2069", "\u2067"],
    ["of Latin names only, from left to right", "\u2068Sales\u2069 – \u2068فروش\u2069", "\u2068"],
    ["with words of its own, as these are", "\u2068Sales\u2069: تعریف‌شده", "\u2068"],
    ["that ends in a sign", "\u2068بازاریابی\u2069،", "\u2067"],
  ])("a line %s", (_, text, opens) => {
    expect(label(text, 0, 0)).toContain(`>${opens}${text}\u2069<`);
  });

  test.each(pictureViews)("%s of an empty design says that there is nothing", async (view) => {
    const { svg } = await draw("orgproof: 1\nunits: { a: {} }\nactivities: {}\n", view);
    expect(svg).toMatch(/>\u2068no (decision|activity|two units)/);
  });

  test("numbers of columns stand upright where they have room, names do not", async () => {
    const { svg } = await draw(example("five-units/design.yaml"), "dependencies");
    expect(svg).not.toContain("rotate(");
    expect((await draw(example("five-units/design.yaml"), "matrix")).svg).toContain("rotate(-90");
  });

  test("has the colours of a dark screen where it is asked for, and follows the screen when left alone", async () => {
    const organisation = linkSound(parseDesign(example("ten-lines/design.yaml")));
    const result = check(organisation);
    const [auto, light, dark] = await Promise.all(
      (["auto", "light", "dark"] as const).map((theme) =>
        organisationToSvg(organisation, "matrix", result, { theme }),
      ),
    );
    expect(auto).toContain("prefers-color-scheme:dark");
    expect(light).not.toContain("prefers-color-scheme");
    expect(dark).toContain(".paper{fill:#11161c;}");
  });

  test("is well formed whatever the names are", async () => {
    await fc.assert(
      fc.asyncProperty(
        designs(),
        fc.string({ unit: "binary", minLength: 1 }),
        fc.constantFrom(...pictureViews),
        async (design, name, view) => {
          const activities = Object.fromEntries(
            Object.entries(design.activities ?? {}).map(([id, activity]) => [
              id,
              { ...activity, name: `x${name}` },
            ]),
          );
          const organisation = linkSound({ ...design, activities });
          expect(isWellFormed(await organisationToSvg(organisation, view, check(organisation)))).toBe(true);
        },
      ),
      runs(30, 1_000),
    );
  });
});
