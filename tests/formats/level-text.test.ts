import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MissingFact, RelationshipReport } from "../../src/check/word-relationship.ts";
import { levelText } from "../../src/formats/level-text.ts";
import { shortLevelText } from "../../src/formats/short-level-text.ts";
import { displayWidth } from "../../src/formats/terminal/display-width.ts";
import { levelReports, missing, reportWith } from "./level-reports.ts";

const golden = (name: string) => `../fixtures/cli/${name}.txt`;
const file = "levels.yaml";
const pages = (["en", "fa"] as const).flatMap((locale) =>
  ([80, 110] as const).flatMap((width) =>
    (["short", "full"] as const).map((detail) => ({ locale, width, detail })),
  ),
);

describe("the levels of a design", () => {
  test.each(pages)("in $locale, $width columns, $detail", async ({ locale, width, detail }) => {
    const text = levelText(levelReports[locale], { file, locale, width, detail });
    await expect(text).toMatchFileSnapshot(golden(`level-${locale}-${width}-${detail}`));
  });

  test.each(["en", "fa"] as const)("in %s, in a line each", async (locale) => {
    const text = shortLevelText(levelReports[locale], { locale });
    await expect(text).toMatchFileSnapshot(golden(`level-${locale}-80-quiet`));
  });

  test("in colour", async () => {
    const text = levelText(levelReports.en.slice(0, 1), { file, colour: true });
    await expect(text).toMatchFileSnapshot(golden("level-en-colour"));
  });

  test("in Persian with Persian digits", () => {
    const text = levelText(levelReports.fa, { file, locale: "fa", digits: "persian" });
    expect(text).toContain("۳ از ۴");
    expect(text.replace(/[\w-]+\.yaml/g, "")).not.toMatch(/\d/);
  });

  test.each(["en", "fa"] as const)("have the same words with colours and without, in %s", (locale) => {
    const options = { file, locale, detail: "full" } as const;
    const coloured = levelText(levelReports[locale], { ...options, colour: true });
    const bare = stripVTControlCharacters(coloured).replace(/ +(?=\u2069?$)/gm, "");
    expect(bare).toBe(levelText(levelReports[locale], options));
  });

  test.each([40, 60, 80, 110])("fit %i columns", (width) => {
    for (const locale of ["en", "fa"] as const) {
      const text = levelText(levelReports[locale], { file, locale, width, detail: "full" });
      for (const line of text.split("\n")) {
        // a command is never broken, so that it can be copied
        if (!line.includes("orgproof questions")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  test("are pushed to the right edge of a terminal in Persian", () => {
    const text = levelText(levelReports.fa.slice(0, 1), { file, locale: "fa", flush: true });
    const lines = text.split("\n").filter((line) => line !== "" && !line.includes("━"));
    expect(lines.filter((line) => displayWidth(line) < 79)).toEqual([]);
  });

  test("close every isolate on its own line", () => {
    for (const locale of ["en", "fa"] as const) {
      for (const line of levelText(levelReports[locale], { file, locale, detail: "full" }).split("\n")) {
        expect(line.match(/[\u2066-\u2068]/g)?.length ?? 0).toBe(line.match(/\u2069/g)?.length ?? 0);
      }
    }
  });

  test("have no matrix where there is one interface, and say so where there is none", () => {
    expect(levelText(levelReports.en.slice(0, 1))).toMatch(/^Marketing – Sales ━/);
    expect(levelText([])).toBe("no two units have anything between them, so there is no level to tell\n");
    expect(shortLevelText([])).toBe("");
  });

  test("let nothing through that acts on a terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const evil = reportWith({
          names: [text, text],
          criteria: reportWith({}).criteria.map((criterion) => ({
            ...criterion,
            evidence: criterion.evidence.map((element) => ({ ...element, name: text, path: text })),
          })),
          whyNotMore: {
            next: "defined",
            unmet: [],
            unknown: [],
            blocking: [[missing(text)]],
            ways: [],
            more: false,
          },
        });
        const shown = levelText([evil, evil], { file: text, detail: "full" });
        expect(shown).not.toMatch(/(?![\n\t])[\p{Cc}\u202a-\u202e]/u);
      }),
      { numRuns: 50 },
    );
  });
});

const oneLine = (text: string) => text.replace(/\s+/g, " ");
const shown = (change: Partial<RelationshipReport>) => levelText([reportWith(change)], { file, width: 110 });

describe("a level", () => {
  test.each([
    [{ atLeast: "undefined", atMost: "undefined" }, "the design implies: undefined"],
    [
      { atLeast: "undefined", atMost: "integrated" },
      "the design implies: not known, from undefined to integrated",
    ],
    [{ atLeast: "defined", atMost: "aligned" }, "the design implies: certainly defined, at most aligned"],
    [{ atLeast: "integrated", atMost: "integrated" }, "the design implies: integrated"],
  ] as const)("%o is said in words", (structural, words) => {
    expect(shown({ structural })).toContain(words);
  });

  test("has a ladder that says what is held, possible and not reached", () => {
    const ladder = shown({ structural: { atLeast: "defined", atMost: "aligned" } }).split("\n\n")[2];
    expect(ladder).toBe(`    integrated   ✖ not reached   ✖ ? ✖
    aligned      ? possible      ✔ – ✔ ? ✔ ✔ ?
    defined      ✔ held          ✔ ✔ ✖ ✔ ✔ ✔ ✖
    undefined    ✔ held`);
  });

  test("that rests on nothing says so", () => {
    const structural = { atLeast: "defined", atMost: "defined" } as const;
    expect(shown({ structural, vacuous: ["defined"] })).toContain(
      "defined ✔ held: only because nothing that it asks for applies here",
    );
  });
});

describe("what is wanted, perceived and advised", () => {
  test.each([
    [null, "target none is stated"],
    ["undefined", "target undefined: reached"],
    ["defined", "target defined: not known whether it is reached"],
    ["integrated", "target integrated: not reached"],
  ] as const)("of a target that is %s, says whether it is reached", (target, words) => {
    const text = shown({ target, structural: { atLeast: "undefined", atMost: "aligned" } });
    expect(oneLine(text)).toContain(` ${words} `);
  });

  test("says what each side perceives, and how far apart they are", () => {
    const both = {
      marketing: { score: 75.5, level: "aligned" },
      sales: { score: 45, level: "defined" },
    } as const;
    expect(oneLine(shown({ perceived: both }))).toContain(
      "perceived `Marketing` gives it 75.5 of 100: aligned `Sales` gives it 45 of 100: defined the two are 30.5 points apart advised",
    );
    expect(oneLine(shown({ perceived: { sales: both.sales } }))).toContain(
      "perceived what `Marketing` says is not stated `Sales` gives it 45 of 100: defined advised",
    );
  });

  test("says which conditions are stated, derived and not known", () => {
    const conditions = [
      { condition: "separate-reporting", answer: "yes", from: "stated" },
      { condition: "duplicated-or-dropped-work", answer: "no", from: "derived" },
    ] as const;
    const advised = { atLeast: "undefined", atMost: "aligned", conditions } as const;
    expect(oneLine(shown({ advised }))).toContain(
      "advised not known, from undefined to aligned the two report separately: yes (stated) work is done twice or dropped: no (derived from the design) 11 conditions are not known",
    );
  });
});

describe("why it is not more", () => {
  const because = (
    blocking: readonly (readonly MissingFact[])[],
    ways: readonly (readonly MissingFact[])[],
    detail: "short" | "full" = "short",
  ) => {
    const whyNotMore = { next: "defined", unmet: [], unknown: [], blocking, ways, more: false } as const;
    const text = levelText([reportWith({ whyNotMore, criteria: [] })], { file, width: 110, detail });
    return text.slice(text.indexOf("not known\n") + "not known\n\n".length);
  };
  const [a, b, c] = ["mend a", "mend b", "mend c"].map(missing) as [MissingFact, MissingFact, MissingFact];
  const asked = missing("what of d?");

  test("lists what blocks it, which is the way as well where there is no other", () => {
    expect(because([[a], [b]], [[a, b]])).toBe(`  what blocks defined, each of these by itself
    ✖ mend a
    ✖ mend b
    with all of that changed, it is defined
`);
    expect(because([[a]], [[a]])).toBe(`  what blocks defined
    ✖ mend a
    with that changed, it is defined
`);
  });

  test("adds what the way needs besides", () => {
    expect(
      because(
        [[a]],
        [
          [a, asked],
          [a, b, c],
        ],
      ),
    ).toBe(`  what blocks defined
    ✖ mend a

  besides, defined hangs on this
    ? what of d?
    there is 1 other way; --format json lists it
`);
  });

  test("shows choices in a line, and the smallest way", () => {
    expect(
      because(
        [[a], [b, c]],
        [
          [a, b],
          [a, c],
        ],
      ),
    ).toBe(`  what blocks defined; each line has to change, one way or the other
    ✖ mend a
    ✖ mend b; or: mend c

  the smallest way to defined
    ✖ mend a
    ✖ mend b
    there is 1 other way; --format json lists it
`);
  });

  test("says once what is enough for several, and all of it in full", () => {
    const blocking = [
      [a, b],
      [c, b],
      [b, missing("mend d"), missing("mend e")],
    ];
    expect(
      because(blocking, [[b]]),
    ).toBe(`  what blocks defined; each line has to change, one way or the other
    ✖ mend b; or, in its place, several others

  the smallest way to defined
    ✖ mend b
`);
    expect(because(blocking, [[b]], "full")).toContain("✖ mend c (levels.yaml:17:3); or: mend b (");
  });

  test("does not count ways that were not counted", () => {
    const ways = Array.from({ length: 5 }, () => [a]);
    const whyNotMore = { next: "defined", unmet: [], unknown: [], blocking: [], ways, more: true } as const;
    expect(shown({ whyNotMore })).toContain("there are other ways; --format json lists 4 of them\n");
  });

  test("is only what is not known where nothing blocks it", () => {
    expect(because([], [[asked]])).toBe(`  the smallest way to defined
    ? what of d?
`);
    expect(because([], [])).toBe("");
  });

  test("is cut where it is long, and whole with its places in full", () => {
    const many = Array.from({ length: 15 }, (_, at) => [missing(`mend ${at}`)]);
    expect(because(many, [many.flat()])).toMatch(/ {4}✖ mend 9\n {4}and 5 more\n/);
    expect(because(many, [many.flat()], "full")).toMatch(/ {4}✖ mend 14 \(levels\.yaml:17:3\)\n/);
  });
});
