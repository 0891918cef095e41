import fc from "fast-check";
import { expect, test } from "vitest";
import { junitXml } from "../../src/formats/junit.ts";
import { held, seenInXml } from "./seen-in-xml.ts";

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
      const [, suite, testcase, failure] = seenInXml(xml);
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
    { name: "b", classname: "c", failure: { message: "m", text: "t" }, output: "<o>" },
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
          <system-out>&lt;o&gt;</system-out>
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
