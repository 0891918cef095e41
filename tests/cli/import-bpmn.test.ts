import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importBpmn } from "../../src/formats/bpmn/import-bpmn.ts";
import { importRemark } from "../../src/formats/table/import-remark.ts";
import { languageOf } from "../../src/messages/language.ts";
import { realFiles } from "../formats/bpmn/real-files.ts";
import { orgproof } from "./run-cli.ts";

const pizza = readFileSync(
  join(
    import.meta.dirname,
    "../fixtures/bpmn/camunda-consulting__code__snippets__bpmnjs-custom-modeler__resources__pizza-collaboration.bpmn",
  ),
  "utf8",
);
const files = {
  "pizza.bpmn": pizza,
  "pizza.txt": pizza,
  "broken.bpmn": pizza.slice(0, 3000),
  "form.xml": "<form/>",
  "empty.bpmn": "",
  "latin1.bpmn": Uint8Array.of(0x3c, 0xe9, 0x2f, 0x3e),
  "utf16.bpmn": Buffer.from(`\ufeff${pizza}`, "utf16le"),
  "units.yaml": "clerk: Front office\n",
};
const json = async (...argv: string[]) =>
  JSON.parse((await orgproof(["import", "-f", "json", ...argv], { files })).out);

describe("orgproof import of BPMN", () => {
  test("prints a design that can be checked at once, and says what is not in it", async () => {
    const { exit, out, err } = await orgproof(["import", "pizza.bpmn"], { files });
    expect(exit).toBe(0);
    expect(out).toMatch(/^orgproof: 1\nname: pizza\n/);
    expect(err.split("\n")).toEqual([
      "orgproof: pizza.bpmn: read BPMN: 2 units, 3 roles, 9 activities, 8 flows",
      "orgproof: pizza.bpmn: line 62: not in the design: bpmn:SequenceFlow _6-693: it crosses lanes, but no work comes before it",
      "orgproof: pizza.bpmn: 235 elements more are not in the design, as a design has no place for their like (events, order of work, drawings); --report FILE lists them",
      "",
    ]);
    expect((await orgproof(["import", "pizza.bpmn", "--quiet"], { files })).err).toBe("");
    expect(await orgproof(["check", "-"], { stdin: out })).toMatchObject({ exit: 0 });
  });

  test("says the same in Persian", async () => {
    const { err } = await orgproof(["import", "pizza.bpmn", "--locale", "fa"], { files });
    const lines = err.replace(/[\u200f\u2066-\u2069]/g, "").split("\n");
    expect(lines[0]).toBe("orgproof: pizza.bpmn: BPMN خوانده شد: 2 واحد، 3 نقش، 9 فعالیت، 8 جریان اطلاعات");
    expect(lines[1]).toBe(
      "orgproof: pizza.bpmn: سطر 62: در طرح نیست: bpmn:SequenceFlow _6-693: از خطی به خط دیگر می‌رود، ولی کاری پیش از آن نیست",
    );
    expect(lines[2]).toContain("235 عنصر دیگر در طرح نیست");
    const failed = await orgproof(["import", "form.xml", "--locale", "fa"], { files });
    expect(failed.err).toContain("این فایل BPMN 2.0 نیست");
  });

  test("has a Persian remark for all that is said of the public files", async () => {
    const reports = await Promise.all(realFiles.map(async ({ text }) => (await importBpmn(text)).report));
    const remarks = reports.flatMap(({ lost, notes }) => [
      ...lost.filter(({ usual }) => !usual).map(({ reason }) => reason),
      ...notes.map(({ text }) => text),
    ]);
    expect(remarks.length).toBeGreaterThan(20);
    expect(remarks.filter((text) => importRemark(text, languageOf("fa")) === text)).toEqual([]);
  });

  test("writes what became of every element", async () => {
    const { out, err, read } = await orgproof("import pizza.bpmn --report found.json -o d.yaml".split(" "), {
      files,
    });
    expect(out).toBe("");
    expect(err).not.toContain("--report");
    const report = JSON.parse(read("found.json"));
    expect(report).toMatchObject({ orgproof: 1, file: "pizza.bpmn", format: "bpmn" });
    expect(report.totals).toMatchObject({ elements: 262, taken: 26, lost: 36, inside: 200 });
    expect(report.lost.find(({ id }: { id: string }) => id === "_6-652")).toEqual({
      type: "bpmn:ParallelGateway",
      id: "_6-652",
      name: null,
      place: { line: 26, column: 5 },
      reason: "it only parts or joins the order of work",
      usual: true,
      inside: 0,
    });
  });

  test("takes lanes as units where that is asked for, and roles into units that a file names", async () => {
    expect((await json("pizza.bpmn", "--lanes", "units")).units).toMatchObject({
      clerk: { parent: "pizza-vendor" },
    });
    expect((await json("pizza.bpmn", "--units", "units.yaml")).roles.clerk.unit).toBe("front-office");
  });

  test("reads it from standard input, by another name and in UTF-16", async () => {
    const usual = await json("pizza.bpmn");
    expect(await json("pizza.txt", "--from", "bpmn")).toEqual(usual);
    expect(await json("utf16.bpmn")).toEqual({ ...usual, name: "utf16" });
    const { out } = await orgproof("import - --from bpmn -f json".split(" "), { stdin: pizza });
    expect(JSON.parse(out).activities).toEqual(usual.activities);
  });

  test.each([
    ["a broken file", "broken.bpmn", /^orgproof: broken\.bpmn: line \d+: not XML that is read here: /],
    ["XML of something else", "form.xml", /form\.xml: line 1: no BPMN 2\.0: its root is `form`/],
    ["an empty file", "empty.bpmn", /empty\.bpmn: line 1: not XML that is read here: there is no element/],
    ["another encoding", "latin1.bpmn", /not UTF-8/],
    ["a file that is not there", "absent.bpmn", /no such file/],
  ])("ends well with %s", async (_, name, err) => {
    expect(await orgproof(["import", name], { files })).toMatchObject({
      exit: 3,
      out: "",
      err: expect.stringMatching(err),
    });
  });

  test("writes the report of a file that makes no design, too", async () => {
    const { exit, read } = await orgproof("import form.xml --report found.json".split(" "), { files });
    expect(exit).toBe(3);
    expect(JSON.parse(read("found.json")).notes).toEqual([
      { place: { line: 1, column: 1 }, text: "no BPMN 2.0: its root is `form`" },
    ]);
  });
});
