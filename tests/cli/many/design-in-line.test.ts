import fc from "fast-check";
import { expect, test } from "vitest";
import { designInLine } from "../../../src/cli/many/design-in-line.ts";

function read(line: string) {
  const { bytes, ...id } = designInLine(Buffer.from(line));
  return { ...id, text: Buffer.from(bytes).toString() };
}

test.each([
  ['{ "orgproof": 1, "units": {} }'],
  ['{ "orgproof": 1, "design": {} }'],
  ['{ "units": { "design": {} } }'],
  ['[{ "design": {} }]'],
  ['{ "design": {}'],
  ['{ "design": {} } trailing'],
  ['{ "design" }'],
  ['"design"'],
  ['"design'],
  ["design: 1"],
  ["\\"],
])("%s is no envelope, and is handed on as it is", (line) => {
  expect(read(line)).toEqual({ text: line });
});

test.each([
  ['{"id":"a","design":{"orgproof":1}}', "a", `${" ".repeat(19)}{"orgproof":1}`],
  ['{"design":{"a":"}{\\"]"},"id":7,"more":[{"id":1}]}', 7, `${" ".repeat(10)}{"a":"}{\\"]"}`],
  ['{"id":null,"design":"orgproof: 1\\nunits: {}"}', undefined, "orgproof: 1\nunits: {}"],
  ['{"id":12345678901234567890,"design":""}', "12345678901234567890", ""],
  ['{"design":1,"design":2}', undefined, `${" ".repeat(21)}2`],
  ['{"id":"پ😀","design":[]}', "پ😀", `${" ".repeat(21)}[]`],
])("%s is one", (line, id, text) => {
  expect(read(line)).toEqual({ ...(id === undefined ? {} : { id }), text });
});

test("what is read of an envelope is what JSON.parse reads of it, at its column", () => {
  const keyless = (value: unknown) => JSON.stringify(value) !== undefined;
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.oneof(fc.string(), fc.nat()),
      fc.object().filter(keyless),
      fc.constantFrom(0, 1, 3),
      (others, id, design, indent) => {
        const { orgproof: _, ...rest } = others;
        const line = JSON.stringify({ ...rest, id, design }, null, indent).replaceAll("\n", " ");
        const { id: readId, text } = read(line);
        expect(readId).toBe(id);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(design)));
        expect(line.slice(0, text.length)).toHaveLength(text.length);
        expect(line.slice(text.search(/\S/)).startsWith(text.trimStart())).toBe(true);
      },
    ),
  );
});
