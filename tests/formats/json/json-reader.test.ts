import fc from "fast-check";
import { expect, test } from "vitest";
import { pointer } from "../../../src/findings/pointer.ts";
import { jsonReader } from "../../../src/formats/json/json-reader.ts";
import { readJson } from "../../../src/formats/json/read-json.ts";
import { parseDesign } from "../../../src/formats/parse-design.ts";
import type { ReadText } from "../../../src/formats/read-text.ts";
import { runs } from "../../runs.ts";
import { company } from "../company.ts";
import { edited, textEdits } from "../text-edits.ts";

const design = parseDesign(company);
const designs = [
  JSON.stringify(design),
  JSON.stringify(design, undefined, 2),
  '{ "a": { "2": [], "b" : "x\\"y" , "__proto__": { "c": [[1]] } }, "e": [1, {"f": null}, "é\\u00e9"], "g": 1 }\n',
];

const pointersIn = (value: unknown, path: readonly string[] = []): readonly string[] => [
  pointer(path),
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, item]) => pointersIn(item, [...path, key]))
    : []),
];

/** All that a reading says; as a text, since the order of keys counts. */
function told(read: ReadText): unknown {
  if ("faults" in read) return read;
  const { value, locate, hidden } = read;
  return { value: JSON.stringify(value), places: [...locate(pointersIn(value))], hidden: hidden(undefined) };
}

/* What leaves most texts JSON. */
const words = ["1", " ", "\n", '"', ":", "a", ', "a": 1', ', "effort": 2', "[", "]", "{}", ",", "\\"];

const edits = fc.array(
  fc.oneof(
    textEdits.map((some) => some[0]),
    fc.record({ kind: fc.constant(9), at: fc.nat(), to: fc.nat(), word: fc.constantFrom(...words) }),
  ),
  { minLength: 1, maxLength: 10 },
);

test("a text that is edited is read as it is read at first, whatever is done to it", () => {
  let again = 0;
  fc.assert(
    fc.property(fc.constantFrom(...designs), edits, fc.constantFrom(64, 4), (first, some, maxDepth) => {
      const read = jsonReader(maxDepth);
      let text = first;
      let good = readJson(first, maxDepth);
      told(read(first).read);
      for (const edit of some) {
        if (edit) text = edited(text, edit);
        const { read: got, replaced } = read(text);
        const whole = readJson(text, maxDepth);
        expect(told(got)).toEqual(told(whole));
        if (replaced && "value" in whole && "value" in good) {
          again += 1;
          const before = structuredClone(good.value) as Record<string, Record<string, unknown>>;
          for (const { parts, value } of replaced)
            Object.defineProperty(before[parts[0] ?? ""], parts[1] ?? "", { value });
          expect(JSON.stringify(before)).toBe(JSON.stringify(whole.value));
        }
        if ("value" in whole) good = whole;
        else text = edit && edit.to % 2 ? text : first;
      }
    }),
    runs(200, 4000),
  );
  expect(again).toBeGreaterThan(20);
});

const small = '{ "a": { "b": { "c": 1, "d": [2] }, "e": {} }, "f": [{ "g": 3 }, 4] }';
const inElement = (from: string, to: string, parts: readonly string[], value: unknown) =>
  [from, to, [{ parts, value }]] as const;

test.each([
  inElement('"c": 1', '"c": 10', ["a", "b"], { c: 10, d: [2] }),
  inElement('"c": 1', '"c": 1, "h": 0', ["a", "b"], { c: 1, h: 0, d: [2] }),
  inElement('"e": {}', '"e": {  }', ["a", "e"], {}),
  inElement("3 }", "3.5 }", ["f", "0"], { g: 3.5 }),
  inElement(", 4]", ", 45]", ["f", "1"], 45),
  [" ", " ", []],
  ['"c": 1', '"c": ', undefined],
  ['"c": 1', '"d": 1', undefined],
  ['"e": {}', '"e": {}, "b": 1', undefined],
  [", 4]", ", 4, 5]", undefined],
  ['"a": {', '"f": {', undefined],
] as const)("of %j that becomes %j it tells what says something else", (from, to, replaced) => {
  const read = jsonReader();
  told(read(small).read);
  expect(read(small.replace(from, to)).replaced).toEqual(replaced);
});

test("what nobody looked at for keys that stand twice is not read in parts", () => {
  const read = jsonReader();
  const twice = small.replace('"e": {}', '"b": { "c": 5 }');
  read(twice);
  expect(read(twice.replace('"c": 1', '"c": 2')).replaced).toBeUndefined();
});
