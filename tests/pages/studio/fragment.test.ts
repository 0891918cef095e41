import * as fc from "fast-check";
import { deflateSync } from "fflate";
import { describe, expect, test } from "vitest";
import { fromFragment, toFragment } from "../../../src/pages/studio/share/fragment.ts";

describe("a text in the address", () => {
  test("comes back as it was, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 2000 }), (text) => {
        const fragment = toFragment(text);
        expect(fragment).toMatch(/^t1=[\w-]+$/);
        expect(fromFragment(`#${fragment}`)).toEqual({ text });
      }),
      { numRuns: 100 },
    );
  });

  test("is much shorter than the text", () => {
    const text = Array.from(
      { length: 50 },
      (_, at) => `  activity-${at}: { ownership: sales, needs: [a] }\n`,
    ).join("");
    expect(toFragment(text).length).toBeLessThan(text.length / 4);
  });

  test.each(["", "#", "#section", "#t2=abc"])("is not looked for in `%s`", (fragment) => {
    expect(fromFragment(fragment)).toBeUndefined();
  });

  test.each([
    ["nothing behind the mark", "#t1="],
    ["characters that do not belong there", "#t1=abc%20def"],
    ["bytes that are not compressed", "#t1=AAAAAAAA"],
    ["an end that is cut off", `#${toFragment("orgproof: 1\nunits: { a: {} }\n".repeat(40)).slice(0, -9)}`],
    [
      "bytes that are no text",
      `#t1=${btoa(String.fromCharCode(...deflateSync(new Uint8Array([0xff, 0xfe]))))
        .replaceAll("=", "")
        .replaceAll("+", "-")
        .replaceAll("/", "_")}`,
    ],
  ])("is broken: %s", (_, fragment) => {
    expect(fromFragment(fragment)).toEqual({ problem: "broken" });
  });

  test("is refused where it unfolds to more than is read", () => {
    expect(fromFragment(`#${toFragment("a".repeat(5_000_000))}`)).toEqual({ problem: "large" });
  });

  test("never makes it throw", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => fromFragment(`#t1=${text}`)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
