import { describe, expect, test } from "vitest";
import { DesignError } from "../../src/findings/design-error.ts";
import { sourceOf } from "../../src/findings/source.ts";
import { type ParseOptions, parseDesign, safeParseDesign } from "../../src/formats/parse-design.ts";
import { seenIn } from "./reading/seen.ts";

const yaml = "orgproof: 1\nunits: { a: }\nactivities: {}\n";
const json = '{ "orgproof": 1, "units": { "a": {} }, "activities": {} }';
const design = { orgproof: 1, units: { a: {} }, activities: {} };
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)),
  );

describe("a design is read from", () => {
  test.each<[string, unknown, ParseOptions?]>([
    ["YAML", yaml],
    ["JSON", json],
    ["a value", structuredClone(design)],
    ["bytes", bytes(yaml)],
    ["bytes with a byte order mark", bytes([0xef, 0xbb, 0xbf], yaml)],
    ["a text with a byte order mark", `\ufeff${json}`],
    ["YAML in brackets", '{ "orgproof": 1, units: { a: }, # a comment\n activities: {} }'],
    ["JSON that is said to be YAML", json, { format: "yaml" }],
    ["JSON in a file that ends in .yaml", json, { file: "design.yaml" }],
    ["YAML with Windows line ends", yaml.replaceAll("\n", "\r\n")],
    ["YAML with document marks", `%YAML 1.2\n---\n${yaml}...\n`],
    [
      "YAML with the tags of the core schema",
      "orgproof: !!int 1\nunits: !!map { a: !!null }\nactivities: {}\n",
    ],
  ])("%s", (_, input, options) => {
    expect(parseDesign(input, options)).toEqual(design);
  });

  test("a value is not copied, and not changed", () => {
    const value = Object.freeze({ ...design });
    expect(parseDesign(value)).toBe(value);
    const blank = Object.freeze({ orgproof: 1, units: Object.freeze({ a: null }), activities: {} });
    expect(parseDesign(blank)).toEqual(design);
    expect(blank.units.a).toBeNull();
  });
});

describe("what is said of a whole text", () => {
  test.each<[string, unknown, ParseOptions, string, string]>([
    ["bytes that are not UTF-8", bytes(yaml, "é", [0xff]), {}, "schema/encoding", "4:2"],
    ["half of a character", bytes("a", [0xe2, 0x82]), {}, "schema/encoding", "1:2"],
    ["half of a surrogate pair in bytes", bytes("a\n", [0xed, 0xa0, 0x80]), {}, "schema/encoding", "2:1"],
    ["a character in more bytes than it needs", bytes([0xc0, 0xaf]), {}, "schema/encoding", "1:1"],
    ["UTF-16", bytes([0xff, 0xfe, 0x61, 0]), {}, "schema/encoding/utf-16", "1:1"],
    ["too many bytes", bytes(yaml), { maxBytes: 10 }, "schema/too-large", "1:1"],
    ["too many characters", yaml, { maxBytes: 10 }, "schema/too-large", "1:1"],
    ["too many bytes in few characters", "قیمت", { maxBytes: 7 }, "schema/too-large", "1:1"],
    [
      "JSON in a file that is broken",
      '{ "orgproof": 1, }',
      { file: "x.json" },
      "schema/syntax/trailing-comma",
      "1:18",
    ],
    ["JSON that is cut off", json.slice(0, -4), {}, "schema/syntax/end", `1:${json.length - 3}`],
    ["what looks like JSON and is neither", '{ "orgproof": 1 ]', {}, "schema/syntax/unexpected", "1:17"],
    ["what looks like YAML and is neither", "{ orgproof: 1 ]", {}, "schema/syntax/bracket", "1:15"],
  ])("%s", (_, input, options, key, place) => {
    expect(seenIn(input, options).map(([said, , at]) => [said, at])).toEqual([[key, place]]);
  });

  test("a text of exactly the bytes that are allowed is read", () => {
    expect(safeParseDesign("قیمت", { maxBytes: 8 }).error?.findings[0]?.rule).toBe("schema/type");
    expect(safeParseDesign(yaml, { maxBytes: yaml.length }).success).toBe(true);
  });

  test("depth counts lists and maps", () => {
    expect(safeParseDesign(json, { maxDepth: 3 }).success).toBe(true);
    expect(seenIn(json, { maxDepth: 2 })).toEqual([["schema/too-deep", "", "1:34", { limit: 2 }]]);
    expect(safeParseDesign(yaml, { maxDepth: 2 }).success).toBe(true);
    expect(seenIn(yaml, { maxDepth: 1 })).toEqual([["schema/too-deep", "", "2:8", { limit: 1 }]]);
  });
});

describe("what is written is put in normal form", () => {
  const read = (text: string) => parseDesign(text, { format: "yaml" });

  test("a blank is left out, an element that is blank says nothing of itself", () => {
    const text =
      "orgproof: 1\nname:\nunits:\n  a:\n    parent:\nactivities:\n  x: { raci: { A: , R: a }, every: ~ }\nflows:\n";
    expect(read(text)).toEqual({ orgproof: 1, units: { a: {} }, activities: { x: { raci: { R: "a" } } } });
  });

  test("ids become NFC, and are found in the text where they are not", () => {
    const decomposed = "orgproof: 1\nunits: { e\u0301: }\nroles: { r: { unit: e\u0301 } }\nactivities: {}\n";
    const composed = read(decomposed);
    expect(composed).toEqual({ orgproof: 1, units: { é: {} }, roles: { r: { unit: "é" } }, activities: {} });
    expect(sourceOf(composed)?.locate(["/units/é"]).get("/units/é")).toEqual({ line: 2, column: 10 });
  });

  test("a number or boolean that stands where a text or an id belongs is what is written", () => {
    const text =
      "orgproof: 1\nname: 1.10\nunits: { 2024: , 007: { parent: 2024 }, true: { parent: 007 } }\nactivities: { 0x1F: { ownership: true, tags: [1e3, no] } }\n";
    expect(read(text)).toEqual({
      orgproof: 1,
      name: "1.10",
      units: { "2024": {}, "007": { parent: "2024" }, true: { parent: "007" } },
      activities: { "0x1F": { ownership: "true", tags: ["1e3", "no"] } },
    });
  });

  test("numbers and booleans stay what they are where they belong", () => {
    const text =
      "orgproof: 1\nunits: { a: }\nactivities: { x: { effort: 0x10, planning: True }, y: { effort: { a: 1.5 } } }\ninformation: { i: { agreed: true } }\n";
    expect(read(text)).toMatchObject({
      activities: { x: { effort: 16, planning: true }, y: { effort: { a: 1.5 } } },
      information: { i: { agreed: true } },
    });
  });

  test("`constructor` and its like are ids as any other", () => {
    const text =
      "orgproof: 1\nunits: { constructor: , toString: { parent: constructor }, hasOwnProperty: }\nactivities: {}\n";
    expect(Object.keys(read(text).units)).toEqual(["constructor", "toString", "hasOwnProperty"]);
    expect(Object.keys(parseDesign(JSON.stringify(read(text))).units)).toEqual([
      "constructor",
      "toString",
      "hasOwnProperty",
    ]);
  });

  test("anchors, aliases and merge keys are what they stand for", () => {
    const text = `orgproof: 1
units: { a: }
activities:
  x: &base { every: weekly, ownership: &owner [a] }
  y: { <<: *base, every: daily }
  z: { <<: [{ planning: true }, *base], ownership: *owner }
  w: *base
`;
    const every = { every: "weekly", ownership: ["a"] };
    expect(read(text).activities).toEqual({
      x: every,
      y: { every: "daily", ownership: ["a"] },
      z: { planning: true, ...every },
      w: every,
    });
  });

  test("an anchor may be given anew", () => {
    const text =
      "orgproof: 1\nunits: { a: &n { name: A }, b: *n , c: &n { name: C }, d: *n }\nactivities: {}\n";
    expect(read(text).units).toEqual({
      a: { name: "A" },
      b: { name: "A" },
      c: { name: "C" },
      d: { name: "C" },
    });
  });
});

describe("findings of reading", () => {
  test("are errors with subject, place, words and page", () => {
    const { error } = safeParseDesign("orgproof: 1\nunits: { sales: { parent: salse } }\nactivities: {}\n", {
      file: "design.yaml",
    });
    expect(error).toBeInstanceOf(DesignError);
    expect(error?.message).toBe(
      "design.yaml:2:19 reference/unknown unknown unit `salse`; did you mean `sales`?",
    );
    expect(error?.findings).toEqual([
      {
        rule: "reference/unknown",
        severity: "error",
        subject: { kind: "unit", id: "sales" },
        path: "/units/sales/parent",
        location: { file: "design.yaml", line: 2, column: 19 },
        message: {
          key: "reference/unknown/suggestion",
          text: "unknown unit `salse`; did you mean `sales`?",
          params: { kind: { word: "unit" }, id: "salse", closest: "sales" },
        },
        related: [],
        fixes: [],
        docs: "orgproof/docs/rules/reference/unknown.md",
      },
    ]);
  });

  test("are about the element that they stand in, by the id that the model gives it", () => {
    const text = `
orgproof: 1
units: { b: , a: { foo: 1 } }
activities: { x: , y: }
flows:
  - { carries: i, from: x, to: y, foo: 1 }
  - { id: f, carries: i, from: x, to: y, foo: 1 }
  - { foo: 1 }
interfaces: [{ between: [a, b], foo: 1 }]
constraints: [{ bind: [x, y], foo: 1 }]
decisions: 5
`;
    const { error } = safeParseDesign(text);
    const subjects = new Set(error?.findings.map(({ subject }) => `${subject.kind} ${subject.id}`));
    expect([...subjects]).toEqual([
      "unit a",
      "flow i:x->y",
      "flow f",
      "flow 2",
      "interface b<->a",
      "constraint bind:x+y",
      "design design",
    ]);
  });

  test("come in the order of the text", () => {
    const text =
      "units: { b: { parent: 3 }, a: { foo: 1 } }\nflows: {}\nactivities: { x: { every: 1 } }\nname: []\n";
    const lines = seenIn(text).map(([, , place]) => place);
    expect(lines).toEqual(
      [...lines].sort((x, y) => Number(x.replace(":", ".")) - Number(y.replace(":", "."))),
    );
  });

  test("are listed up to a limit, and the limit is said", () => {
    const many = `{"orgproof":1,"units":{},"activities":{${Array.from({ length: 100_100 }, (_, at) => `"x${at}":1`).join()}}}`;
    const { error } = safeParseDesign(many);
    expect(error?.findings.length).toBe(100_000);
    expect(error?.findings.some(({ rule }) => rule === "schema/too-many")).toBe(true);
    expect(error?.message.split("\n").length).toBe(51);
  });

  test("have no place where there is no text", () => {
    expect(seenIn({ orgproof: 1, units: [], activities: {} })).toEqual([
      ["schema/type", "/units", "nowhere", { found: "<a list>", expected: "<a map>" }],
    ]);
  });

  test("are thrown by parseDesign", () => {
    expect(() => parseDesign("a: 1")).toThrow(DesignError);
  });
});
