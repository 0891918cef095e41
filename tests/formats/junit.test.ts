import fc from "fast-check";
import { expect, test } from "vitest";
import { junitXml } from "../../src/formats/junit.ts";

interface Seen {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What a reader of XML sees, one that takes nothing else than well-formed tags, attributes, references and text: elements with their attributes, and texts. */
function seen(xml: string): readonly Seen[] {
  const found: Seen[] = [];
  const open: string[] = [];
  const markup = /<\?xml[^>]*\?>|<(\/?)([a-z]+)((?: [a-z]+="[^"<\n\r\t]*")*)(\/?)>|([^<]+)/y;
  while (markup.lastIndex < xml.length) {
    const at = markup.lastIndex;
    const match = markup.exec(xml);
    if (!match) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 40)}`);
    const [, ends, name, written = "", isAlone, text] = match;
    if (text !== undefined) {
      const last = found.pop();
      if (last) found.push({ ...last, text: text.trim() === "" ? last.text : last.text + decoded(text) });
    } else if (name !== undefined && ends) expect(open.pop()).toBe(name);
    else if (name !== undefined) {
      if (!isAlone) open.push(name);
      const pairs = [...written.matchAll(/([a-z]+)="([^"]*)"/g)];
      const attributes = Object.fromEntries(pairs.map(([, key = "", value = ""]) => [key, decoded(value)]));
      found.push({ name, attributes, text: "" });
    }
  }
  expect(open).toEqual([]);
  return found;
}

function decoded(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  expect(text.replace(/&(?:amp|lt|gt|quot|#\d+);/g, "")).not.toContain("&");
  return text.replace(/&(?:([a-z]+)|#(\d+));/g, (_, name: string, code: string) =>
    name ? (named[name] ?? "") : String.fromCodePoint(Number(code)),
  );
}

/** What XML cannot hold is shown as the replacement character. */
const held = (text: string) =>
  [...text]
    .map((character) =>
      /[\t\n\r -\ud7ff\ue000-\ufffd]|[\u{10000}-\u{10ffff}]/u.test(character) ? character : "\ufffd",
    )
    .join("");

test("any text comes back as it was, in names and in messages", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string(),
    fc.constantFrom("]]>", "&amp;", "\u0000\ud800", "a\r\n\tb", "<!--", "متن"),
  );
  fc.assert(
    fc.property(text, text, (name, message) => {
      const xml = junitXml([
        { name, tests: [{ name, classname: message, failure: { message, text: `x${message}` } }] },
      ]);
      const [, suite, testcase, failure] = seen(xml);
      expect(suite?.attributes.name).toBe(held(name));
      expect(testcase?.attributes).toMatchObject({ name: held(name), classname: held(message) });
      expect(failure?.attributes.message).toBe(held(message));
      expect(failure?.text).toBe(held(`x${message}`));
    }),
    { numRuns: 500 },
  );
});

test("counts what failed, what could not be run, and what is not known", () => {
  const tests = [
    { name: "a", classname: "c" },
    { name: "b", classname: "c", failure: { message: "m", text: "t" } },
    { name: "c", classname: "c", error: { message: "m", text: "t" } },
    { name: "d", classname: "c", skipped: "why", file: "f.yaml", line: 3 },
  ];
  expect(junitXml([{ name: "s", tests }])).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="orgproof" tests="4" failures="1" errors="1" skipped="1">
      <testsuite name="s" tests="4" failures="1" errors="1" skipped="1">
        <testcase name="a" classname="c"/>
        <testcase name="b" classname="c">
          <failure message="m">t</failure>
        </testcase>
        <testcase name="c" classname="c">
          <error message="m">t</error>
        </testcase>
        <testcase name="d" classname="c" file="f.yaml" line="3">
          <skipped message="why"/>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `);
});
