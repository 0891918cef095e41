import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brokenText, textWidth } from "../../../src/formats/svg/text-width.ts";
import { runs } from "../../runs.ts";
import { shapedWidth } from "./shaped.ts";

const latin = fc.stringMatching(/^[A-Za-z0-9 ,.:()&'-]{1,40}$/);
const persian = fc.stringMatching(/^[آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئ‌ ۰-۹،]{1,40}$/);

describe("the width of a text", () => {
  test("is never less than the font itself needs, and not much more for English", () => {
    fc.assert(
      fc.property(fc.oneof(latin, persian), (text) => {
        // ligatures and kerning may only make it narrower, but for a hair
        expect(textWidth(text, 1000)).toBeGreaterThanOrEqual(shapedWidth(text) - 40);
      }),
      runs(300, 10_000),
    );
    const sentence = "Discovery of new markets and opportunities";
    expect(textWidth(sentence, 1000) / shapedWidth(sentence)).toBeLessThan(1.05);
  });

  test.each(["آآش", "آآ", "آآآآآآ", "آ(آ)آ", "بآآب", "آأ"])(
    "has room for letters that stand off: %s",
    (text) => {
      expect(textWidth(text, 1000)).toBeGreaterThanOrEqual(shapedWidth(text) - 40);
    },
  );

  test("counts a vowel mark and a joiner as nothing, and a sign of a script that is not there as wide", () => {
    expect(textWidth("ب\u200cب", 10)).toBe(textWidth("بب", 10));
    expect(textWidth("市場", 10)).toBe(20);
  });
});

describe("a text in lines", () => {
  test("keeps every letter, and has no line that is too wide", () => {
    fc.assert(
      fc.property(
        fc.oneof(latin, persian, fc.string({ unit: "grapheme" })),
        fc.integer({ min: 60, max: 300 }),
        (text, width) => {
          const lines = brokenText(text, width, 13);
          expect(lines.join("").replace(/[ \t\r\n]/g, "")).toBe(text.replace(/[ \t\r\n]/g, ""));
          for (const line of lines)
            if ([...line].length > 1 && !/\p{M}/u.test(line))
              expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
        },
      ),
      runs(300, 10_000),
    );
  });

  test("is broken between words, then after a hyphen, and inside a word only where it must be", () => {
    expect(brokenText("Discovery of new markets", 90, 13)).toEqual(["Discovery of", "new markets"]);
    expect(brokenText("opportunity-discovery", 90, 13)).toEqual(["opportunity-", "discovery"]);
    expect(brokenText("Donaudampfschifffahrt", 70, 13).length).toBeGreaterThan(1);
    expect(brokenText("", 70, 13)).toEqual([""]);
  });
});
