import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { clean, orgproof, staffed, unanswered, unreadable } from "../run-cli.ts";

const wanting = `${unanswered}interfaces: [{ between: [marketing, sales], target: integrated }]\n`;
const files = {
  "a.yaml": clean,
  "b.yaml": wanting,
  "c.yaml": staffed,
  "d.yaml": unreadable,
  "e.yaml": unanswered,
};

test("what is found in many designs is summed up", async () => {
  const { out, exit } = await orgproof(["check", "*.yaml", "--summary"], { files });
  expect(exit).toBe(3);
  expect(out).toMatchInlineSnapshot(`
    "5 designs: 2 passed, 2 failed, 1 not readable

      findings  designs  rule
             2        2  raci/no-accountable
             2        1  schema/syntax
             1        1  interface/below-target

    levels of 4 interfaces
      2  undefined
      2  undefined to defined

    the worst interfaces
      b.yaml: marketing – sales: undefined; the target, integrated, is not reached
      e.yaml: marketing – sales: undefined
      a.yaml: marketing – sales: not known, from undefined to defined
      c.yaml: marketing – sales: not known, from undefined to defined
    "
  `);
});

test("in Persian, too", async () => {
  const { out } = await orgproof(["check", "*.yaml", "--summary", "--locale", "fa"], { files });
  expect(out).toMatchInlineSnapshot(`
    "‏⁧5 طرح: 2 پذیرفته، 2 رد شده، 1 ناخوانا⁩

    ‏⁧  یافته  طرح  قاعده⁩
    ‏⁧      2    2  ⁦raci/no-accountable⁩⁩
    ‏⁧      2    1  ⁦schema/syntax⁩⁩
    ‏⁧      1    1  ⁦interface/below-target⁩⁩

    ‏⁧سطح 4 ارتباط⁩
    ‏⁧  2  تعریف‌نشده⁩
    ‏⁧  2  تعریف‌نشده تا تعریف‌شده⁩

    ‏⁧ضعیف‌ترین ارتباط‌ها⁩
    ‏⁧  ⁦b.yaml⁩: ⁨marketing⁩ – ⁨sales⁩: تعریف‌نشده؛ به سطح خواسته‌شده (یکپارچه) نرسیده‌اند⁩
    ‏⁧  ⁦e.yaml⁩: ⁨marketing⁩ – ⁨sales⁩: تعریف‌نشده⁩
    ‏⁧  ⁦a.yaml⁩: ⁨marketing⁩ – ⁨sales⁩: نامعلوم، از تعریف‌نشده تا تعریف‌شده⁩
    ‏⁧  ⁦c.yaml⁩: ⁨marketing⁩ – ⁨sales⁩: نامعلوم، از تعریف‌نشده تا تعریف‌شده⁩
    "
  `);
});

test("as JSON it is as the shipped schema says, and counts what the results say", async () => {
  const { out } = await orgproof(["check", "*.yaml", "--summary", "--format", "json"], { files });
  const summary = JSON.parse(out);
  const schema = JSON.parse((await orgproof(["schema", "summary"])).out);
  const validate = new Ajv2020({ strict: false }).compile(schema);
  expect(validate(summary), JSON.stringify(validate.errors)).toBe(true);
  const lines = (await orgproof(["check", "*.yaml", "--ndjson"], { files })).out.trimEnd().split("\n");
  const results = lines.map((line) => JSON.parse(line));
  const count = (test: (result: (typeof results)[0]) => boolean) => results.filter(test).length;
  expect(summary.designs).toEqual({
    total: 5,
    pass: count(({ verdict }) => verdict === "pass"),
    fail: count(({ verdict, isReadable }) => isReadable && verdict === "fail"),
    undetermined: count(({ verdict }) => verdict === "undetermined"),
    unreadable: 1,
  });
  expect(summary.rules.find(({ rule }: { rule: string }) => rule === "raci/no-accountable")).toEqual({
    rule: "raci/no-accountable",
    severity: "error",
    findings: 2,
    designs: 2,
  });
  expect(summary.worst[0]).toMatchObject({ design: { file: "b.yaml" }, target: "integrated" });
});

test("a summary may stand beside the results, or in a file of its own", async () => {
  const beside = await orgproof(["check", "*.yaml", "--ndjson", "--summary", "-o", "r.ndjson"], { files });
  expect(beside.out).toContain("5 designs: ");
  expect(beside.read("r.ndjson").trimEnd().split("\n")).toHaveLength(5);
  const alone = await orgproof(["check", "*.yaml", "--summary", "-o", "s.txt"], { files });
  expect([alone.out, alone.read("s.txt")]).toEqual(["", beside.out]);
});

test("designs of lines are named by their envelope, their name, their line or their hash", async () => {
  const { orgproof: _, ...rest } = { orgproof: 1, units: { a: {}, b: {} }, activities: {} };
  const design = { orgproof: 1, ...rest };
  const stdin = [{ id: "mine", design }, { ...design, name: "Ours" }, design]
    .map((each) => JSON.stringify(each))
    .join("\n");
  const { out } = await orgproof(["check", "--ndjson", "--summary"], { stdin });
  expect(out.split("\n").filter((line) => line.includes("a – b"))).toEqual([
    expect.stringMatching(/^ {2}mine: /),
    expect.stringMatching(/^ {2}Ours: /),
    expect.stringMatching(/^ {2}[0-9a-f]{12}: /),
  ]);
  const numbered = await orgproof(["check", "--ndjson", "--numbered", "--summary"], { stdin });
  expect(numbered.out).toContain("  line 3: a – b");
});

test("nothing at all is summed up, too; standard input may be one design", async () => {
  expect((await orgproof(["check", "--ndjson", "--summary"])).out).toBe("0 designs\n");
  expect((await orgproof(["check", "-", "--summary", "--quiet"], { stdin: clean })).out).toBe(
    "1 design: 1 passed\n",
  );
});

test.each([["sarif"], ["json:s.json"]])("a summary in --format %s is refused", async (format) => {
  const { exit, err } = await orgproof(["check", "*.yaml", "--summary", "--format", format], { files });
  expect([exit, err]).toEqual([2, expect.stringContaining("--summary is text or json")]);
});
