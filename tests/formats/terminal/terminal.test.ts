import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { codeFrame, linesOf } from "../../../src/formats/terminal/code-frame.ts";
import { showLine } from "../../../src/formats/terminal/code-line.ts";
import {
  asCode,
  codeLine,
  reopenIsolates,
  rightToLeftLine,
} from "../../../src/formats/terminal/direction.ts";
import { displayWidth, pad, shorten } from "../../../src/formats/terminal/display-width.ts";
import { headerLines } from "../../../src/formats/terminal/header-lines.ts";
import { painter } from "../../../src/formats/terminal/paint.ts";
import { tokenEnd } from "../../../src/formats/terminal/token-span.ts";
import { visible, visibleSource } from "../../../src/formats/terminal/visible-text.ts";
import { wrapText } from "../../../src/formats/terminal/wrap-text.ts";

const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/\s/g, "x")),
  fc.constantFrom(
    "قیمت‌گذاری",
    "市场分析",
    "👩‍👩‍👧",
    "e\u0301te\u0301",
    "\u2068فروش\u2069",
    "raci/no-accountable",
    "a".repeat(90),
  ),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(" "));
const marks = /[\u2066-\u2069]/g;

describe("wrapText", () => {
  test("gives lines that fit, and loses nothing", () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 8, max: 100 }), (text, width) => {
        const lines = wrapText(text, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replace(/ /g, "").replace(marks, "")).toBe(
          text.replace(/ /g, "").replace(marks, ""),
        );
      }),
    );
  });

  test("closes on each line what it opens there", () => {
    expect(reopenIsolates(["a \u2068b", "c\u2069 d"])).toEqual(["a \u2068b\u2069", "\u2068c\u2069 d"]);
    for (const line of wrapText(
      `${"word ".repeat(9)}\u2067${"واژه ".repeat(20)}\u2068x\u2069\u2069 end`,
      30,
    )) {
      expect(line.match(/[\u2066-\u2068]/g)?.length ?? 0).toBe(line.match(/\u2069/g)?.length ?? 0);
    }
  });
});

describe("widths", () => {
  test.each([
    ["abc", 3],
    ["فروش", 4],
    ["می‌شود", 5],
    ["市场", 4],
    ["e\u0301", 1],
    ["👩‍👩‍👧", 2],
    ["\u2068فروش\u2069", 4],
    ["\u001b[1mabc\u001b[22m", 3],
  ])("%j takes %i columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
    expect(displayWidth(pad(text, 9))).toBe(9);
    expect(displayWidth(pad(text, 9, "start"))).toBe(9);
  });

  test("are those of string-width, which takes longer", () => {
    const part = fc.oneof(
      word,
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("│ ✖ ", "\u200f\u2067", "\u2069"),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(displayWidth(parts.join(""))).toBe(stringWidth(parts.join("")));
      }),
    );
  });

  test.each([
    ["marketing", 9, "marketing"],
    ["marketing", 5, "mark…"],
    ["市场分析", 5, "市场…"],
    ["市场分析", 4, "市…"],
    ["e\u0301e\u0301e\u0301", 2, "e\u0301…"],
    ["abc", 0, ""],
  ])("%j in %i columns is %j", (text, width, short) => {
    expect(shorten(text, width)).toBe(short);
  });

  test.each([
    ["Head of sales", 8, ["Head of", "sales"]],
    ["Commercialisation", 8, ["Commerc…"]],
    ["one two three four five", 5, ["one", "two", "thre…"]],
    ["a bb cc dd", 3, ["a", "bb", "cc…"]],
    ["marketing-manager", 10, ["marketing-", "manager"]],
    ["sales-manager", 13, ["sales-manager"]],
    ["after-sales service", 8, ["after-", "sales", "service"]],
    ["c-level", 7, ["c-level"]],
  ])("the header %j in %i columns is %j", (name, width, lines) => {
    expect(headerLines(name, width)).toEqual(lines);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });
});

describe("tokenEnd", () => {
  test.each([
    ["  raci: { R: a }", "raci", "raci"],
    ["  raci: { R: a }", "{", "{ R: a }"],
    ["  needs: [a, b], x: y", "[", "[a, b]"],
    ["  needs: [a, b], x: y", "b", "b"],
    [`  a: "x: \\"y\\", z", b`, `"`, `"x: \\"y\\", z"`],
    ["  a: 'it''s', b", "'", "'it'"],
    ["  fits: { a: '}' }", "{", "{ a: '}' }"],
    ["  - some words # not this", "some", "some words"],
    ["  http: http://a/b#c", "http:/", "http://a/b#c"],
    ["  open: [a,", "[", "[a,"],
    ["  فروش: x", "فروش", "فروش"],
  ])("in %j from %j: %j", (line, from, token) => {
    const start = line.indexOf(from);
    expect(line.slice(start, tokenEnd(line, start))).toBe(token);
  });

  test("stays on the line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(60), (line, start) => {
        const end = tokenEnd(line, Math.min(start, line.length));
        expect(end).toBeGreaterThanOrEqual(Math.min(start, line.length));
        expect(end).toBeLessThanOrEqual(line.length);
      }),
    );
  });
});

describe("showLine", () => {
  const under = (line: string, find: string, room = 70) => {
    const { text, from, length } = showLine(line, line.indexOf(find), room);
    return { text: text.replace(marks, ""), under: " ".repeat(from) + "^".repeat(length) };
  };

  test.each([
    ["a: فروش, key: x", "key", "a: فروش, key: x", "         ^^^"],
    ["a: 市场, key: x", "key", "a: 市场, key: x", "         ^^^"],
    ["a: 👩‍👩‍👧, key: x", "key", "a: 👩‍👩‍👧, key: x", "       ^^^"],
    ["a: e\u0301, key: x", "key", "a: e\u0301, key: x", "      ^^^"],
    ["\tkey: x", "key", "  key: x", "  ^^^"],
    ["a: \u001b, key: x", "key", "a: ␛, key: x", "      ^^^"],
    ["a: فروش, b", "فروش", "a: فروش, b", "   ^^^^"],
  ])("marks the columns of %j %j", (line, find, text, marked) => {
    expect(under(line, find)).toEqual({ text, under: marked });
  });

  test("shows of a long line what is around the place", () => {
    const line = `{ ${"abc: def, ".repeat(50)}key: x }`;
    expect(under(line, "abc", 20)).toEqual({ text: "{ abc: def, abc: de…", under: "  ^^^" });
    expect(under(line, "key", 20)).toEqual({
      text: "…f, abc: def, key: x }".slice(-20).replace(/^./, "…"),
      under: "            ^^^",
    });
  });

  test("fits the room, and points into it, wherever the place is", () => {
    const part = fc.constantFrom("abc", "فروش", "市场", "👩‍👩‍👧", "\t", ": ", "{ ", "\u001b", "e\u0301", '"');
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 80 }),
        fc.nat(200),
        fc.integer({ min: 16, max: 60 }),
        (parts, at, room) => {
          const line = parts.join("");
          const { text, from, length } = showLine(line, Math.min(at, line.length), room);
          expect(displayWidth(text)).toBeLessThanOrEqual(room);
          expect(length).toBeGreaterThan(0);
          expect(from).toBeLessThanOrEqual(room);
        },
      ),
    );
  });

  test("shows a part of a line of megabytes", () => {
    const line = `{ ${'"abc": 1, '.repeat(1_000_000)}}`;
    const { text, from, length } = showLine(line, 5_000_002, 80);
    expect(displayWidth(text)).toBeLessThanOrEqual(80);
    expect(text.slice(from, from + length)).toBe('"abc"');
  });
});

describe("codeFrame", () => {
  const options = { width: 60, paint: painter(false), ink: "error" } as const;
  const lines = linesOf("a: 1\r\n\r\nb:\n  c: 2\n  d: 3\ne: 4\nf: 5\n");

  test("shows the lines around, numbered, without blank ones at the edge", () => {
    expect(codeFrame(lines, { line: 4, column: 3 }, [], options)).toEqual([
      "  3 │ b:",
      "> 4 │   c: 2",
      "    │   ^",
      "  5 │   d: 3",
    ]);
  });

  test("shows related places in the order of the file", () => {
    const others = [
      { line: 7, column: 1, label: "last" },
      { line: 1, column: 1, label: "first" },
    ];
    expect(codeFrame(lines, { line: 4, column: 3 }, others, options)).toEqual([
      "  1 │ a: 1",
      "    │ - first",
      "  ⋮",
      "  3 │ b:",
      "> 4 │   c: 2",
      "    │   ^",
      "  5 │   d: 3",
      "  ⋮",
      "  7 │ f: 5",
      "    │ - last",
    ]);
  });

  test.each([
    [0, 1],
    [99, 1],
  ])("shows nothing for a place that is not in the text: %i:%i", (line, column) => {
    expect(codeFrame(lines, { line, column }, [], options)).toEqual([]);
  });

  test("points behind the end of a line", () => {
    expect(codeFrame(["a: 1"], { line: 1, column: 5 }, [], options)).toEqual(["> 1 │ a: 1", "    │     ^"]);
  });
});

describe("direction", () => {
  test("each right-to-left phrase of a line of code keeps to itself", () => {
    expect(codeLine(`  فروش: { name: "واحد فروش", a: b }`)).toBe(
      `  \u2068فروش\u2069: { name: "\u2068واحد فروش\u2069", a: b }`,
    );
    expect(codeLine("می‌شود: x")).toBe("\u2068می‌شود\u2069: x");
    // an id with hyphens is one phrase, or its words would stand in the wrong order
    expect(codeLine("needs: [آمار-فروش, نرخ]")).toBe("needs: [\u2068آمار-فروش\u2069, \u2068نرخ\u2069]");
    expect(codeLine("plain: x")).toBe("plain: x");
  });

  test("a line from right to left can be filled to the edge, and its marks take no columns", () => {
    expect(displayWidth(rightToLeftLine("سلام"))).toBe(4);
    expect(displayWidth(rightToLeftLine("سلام", 20))).toBe(20);
    expect(rightToLeftLine("سلام", 6)).toBe("\u200f\u2067سلام  \u200f\u2069");
    expect(asCode("a/b.yaml:1:2")).toBe("\u2066a/b.yaml:1:2\u2069");
  });
});

describe("visible", () => {
  test("lets nothing through that acts on a terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(visible(text)).not.toMatch(/(?![\n\t])[\p{Cc}\u202a-\u202e]/u);
        expect(visibleSource(text)).not.toMatch(/[\u2066-\u2069\u200e\u200f]/);
      }),
    );
    expect(visible("\u001b[31mred\u0007")).toBe("␛[31mred␇");
    expect(visibleSource("a\u202eb\u2066c")).toBe("a\ufffdb\ufffdc");
  });
});
