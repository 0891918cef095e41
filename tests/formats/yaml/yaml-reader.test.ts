import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pointer } from "../../../src/findings/pointer.ts";
import type { ReadText, Replaced } from "../../../src/formats/read-text.ts";
import { readYaml } from "../../../src/formats/yaml/read-yaml.ts";
import { yamlReader } from "../../../src/formats/yaml/yaml-reader.ts";
import { runs } from "../../runs.ts";
import { edited, textEdits } from "../text-edits.ts";

const written = `# what is written in many ways
orgproof: 1
name: >-
  A company,
  of two units

description: |+
  As it was said.

  And meant.

units:
  # the older one
  marketing: { name: "Market: all of it" }
  'sales':
    name:
      en: Sales
      fa: فروش
activities:

    "price list": # quoted
        raci: { A: sales,
                R: sales }
        needs:
        - orders
        - [x]
    2024: {}
    b:
flows:
- carries: orders
  from: a
- { carries: y,
    to: b }
-   carries: z
ignore: none
`;
const designs = [
  written,
  written.replaceAll("\n", "\r\n"),
  ...["ten-lines/design.yaml", "five-units/design.yaml"].map((file) =>
    readFileSync(`examples/${file}`, "utf8").slice(0, 2500),
  ),
];

function pointersIn(value: unknown, path: readonly string[] = []): readonly string[] {
  const below =
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, item]) => pointersIn(item, [...path, key]))
      : [pointer([...path, "nothing"])];
  return [pointer(path), ...below];
}

/* What is wrong with a single sign in a line hangs on whether an empty line stands before it, and on how deep what stands before it is indented. */
const tornKey = [{ kind: 9, at: written.indexOf("description") + 1, to: 0, word: "\n\n" }];
const deep = "units:\n  a:\n    name: A\ndx: 1\nname: B\n";
/* What is not closed may be closed by what comes behind, or make something else of it. */
const opened = [{ kind: 9, at: written.indexOf("activities:"), to: 0, word: "{" }];
/* A key of nothing seems to stand where nothing is written; and of a text that becomes shorter, more may be told by the lines behind it. */
const keyOfNothing = written.replace("\n\n  And meant", "\n\n :  And meant");
const firstLineGone = [{ kind: 2, at: written.split("\n").indexOf("  As it was said."), to: 0, word: "" }];
const goesOnDeeper = [{ kind: 9, at: deep.indexOf("dx") + 1, to: 0, word: "\n  " }];

/** All that a reading says, to be compared. */
function told(read: ReadText): unknown {
  if ("faults" in read) return read;
  const { value, locate, hidden } = read;
  // as a text, since the order of keys counts
  return { value: JSON.stringify(value), places: [...locate(pointersIn(value))], hidden: hidden(undefined) };
}

function withReplaced(value: unknown, replaced: readonly Replaced[]): unknown {
  const copy = structuredClone(value);
  for (const { parts, value: now } of replaced) {
    const holder = parts.slice(0, -1).reduce((held, part) => (held as Record<string, unknown>)[part], copy);
    (holder as Record<string, unknown>)[parts.at(-1) as string] = now;
  }
  return copy;
}

test("a text that is edited is read as it is read at first, whatever is done to it", () => {
  let again = 0;
  let faulty = 0;
  fc.assert(
    fc.property(fc.constantFrom(...designs), textEdits, (design, edits) => {
      const read = yamlReader(64);
      let [text, value] = [design, ("value" in read(design).read ? readValue(design) : undefined) as unknown];
      for (const edit of edits) {
        text = edited(text, edit);
        const { read: got, replaced } = read(text);
        expect(told(got)).toEqual(told(readYaml(text, 64)));
        if (replaced) {
          again += 1;
          expect(JSON.stringify(withReplaced(value, replaced))).toBe(JSON.stringify(readValue(text)));
        } else if ("faults" in got) faulty += 1;
        if ("value" in got) value = got.value;
        else text = edits.length % 2 ? design : text;
      }
    }),
    {
      ...runs(60, 2400),
      examples: [
        [written, tornKey],
        [deep, goesOnDeeper],
        [written, opened],
        [keyOfNothing, firstLineGone],
      ],
    },
  );
  expect(again).toBeGreaterThan(20);
  expect(faulty).toBeGreaterThan(20);
});

/* What somebody writes or leaves out between the key of a section and its first element. */
test.each([
  ["an empty line", "\n", []],
  ["spaces", "   \n", []],
  ["a remark", "# first\n  # and second\n", []],
  ["a key", "  procurement: { name: P }\n", undefined],
  ["a remark and a key", "# first\n  procurement: { name: P }\n", undefined],
])("%s before the first part is read without the others", (_, lines, told) => {
  const text = "orgproof: 1\nunits:\n  a: {}\n  b: {}\nroles:\n  c: { unit: a }\n";
  const more = text.replace("units:\n", `units:\n${lines}`);
  const read = yamlReader();
  const { read: first } = read(text);
  const { read: then, replaced } = read(more);
  expect(replaced).toEqual(told);
  const [before, now, alone] = [first, then, readYaml(more, 64)].map((each) =>
    "value" in each ? each : undefined,
  );
  expect(now?.value).toEqual(alone?.value);
  expect(JSON.stringify(now?.value)).toBe(JSON.stringify(alone?.value));
  // the very same value of what was not read again
  expect(Object(now?.value).roles).toBe(Object(before?.value).roles);
  expect(now?.locate(["/units/b", "/roles/c/unit"])).toEqual(alone?.locate(["/units/b", "/roles/c/unit"]));
  const { read: last, replaced: back } = read(text);
  expect(back).toEqual(told ?? [{ parts: ["units"], value: { a: {}, b: {} } }]);
  expect("value" in last && last.value).toEqual(before?.value);
});

function readValue(text: string): unknown {
  const read = readYaml(text, 64);
  return "value" in read ? read.value : undefined;
}
