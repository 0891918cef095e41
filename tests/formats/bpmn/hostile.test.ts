import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importBpmn } from "../../../src/formats/bpmn/import-bpmn.ts";
import { runs } from "../../runs.ts";
import { bpmn, flow, pool, task } from "./bpmn-text.ts";
import { read } from "./read.ts";

const failed = async (text: string) => {
  const result = await importBpmn(text);
  if (result.success) throw new Error("read, all the same");
  const { code, text: why, place } = result.error;
  return [code, why, place.line, place.column];
};

describe("a text that is no BPMN", () => {
  const open = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">`;

  test.each([
    ["nothing", "", "not XML that is read here: there is no element", 1, 1],
    ["no XML", "units: {}\n", "not XML that is read here: there is no element", 2, 1],
    [
      "a tag that is not closed",
      `${open}\n  <process id="a"\n`,
      "not XML that is read here: unclosed tag",
      2,
      3,
    ],
    [
      "elements that are closed in the wrong order",
      `${open}\n<process>\n <task></process>\n`,
      "not XML that is read here: closing tag mismatch: `bpmn:task` of line 3 is open",
      3,
      8,
    ],
    [
      "an end that comes too soon",
      `${open}\n<process>`,
      "not XML that is read here: unexpected end of file: `bpmn:process` of line 2 is open",
      2,
      10,
    ],
    [
      "a prefix that is not declared",
      `${open}\n<a:b/>`,
      "not XML that is read here: missing namespace on <a:b>",
      2,
      1,
    ],
    [
      "two roots",
      `${open}</definitions>\n<more/>`,
      "not XML that is read here: a second root element `more`",
      2,
      1,
    ],
    [
      "elements without end",
      `${open}${"<process>".repeat(300)}`,
      "not XML that is read here: elements are nested more than 200 deep",
      1,
      1 + open.length + 199 * 9,
    ],
  ])("is refused at its place: %s", async (_, text, why, line, column) => {
    expect(await failed(text)).toEqual(["import/not-xml", why, line, column]);
  });

  test.each([
    ["a root of another kind", `<?xml version="1.0"?>\n<html/>`, "no BPMN 2.0: its root is `html`", 2],
    [
      "definitions of another namespace",
      `<definitions xmlns="http://www.omg.org/spec/DMN/20151101/dmn.xsd"/>`,
      "no BPMN 2.0: its root is `definitions` of another namespace than BPMN 2.0",
      1,
    ],
  ])("is told apart: %s", async (_, text, why, line) => {
    expect(await failed(text)).toEqual(["import/not-bpmn", why, line, 1]);
  });

  test("shows nobody and nothing", async () => {
    expect((await failed(bpmn(`<signal id="s"/>`)))[0]).toBe("import/no-process");
  });
});

describe("a text that means harm", () => {
  const entities = Array.from(
    { length: 12 },
    (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
  ).join("");

  test.each([
    ["a bomb of entities", `<!DOCTYPE d [<!ENTITY e0 "ha">${entities}]>`],
    ["an entity that is a file", `<!DOCTYPE d [<!ENTITY e0 SYSTEM "file:///etc/passwd">]>`],
    ["a document type alone", "<!DOCTYPE d>"],
  ])("is refused before it is read: %s", async (_, doctype) => {
    expect(await failed(bpmn(`<task name="&e0;"/>`).replace("?>\n", `?>\n${doctype}`))).toEqual([
      "import/not-xml",
      "not XML that is read here: it declares a document type, which is not read: BPMN has none",
      2,
      1,
    ]);
  });

  test("gets entities that nobody declares as they are written, and no characters that XML has not", () => {
    const { design } = read(pool(["Clerk:x"], `<task id="x" name="&e0; &amp;lt; &#0; &#xD800; &#x1F600;"/>`));
    expect(Object.values(design.activities)).toMatchObject([{ name: "&e0; &lt; &#0; &#xD800; 😀" }]);
  });

  test.each(["__proto__", "constructor", "toString", "none", "hasOwnProperty"])(
    "reaches no prototype by names, ids and attributes: %s",
    (word) => {
      const { design, report } = read(
        bpmn(
          `<collaboration id="c"><participant id="${word}" name="${word}" processRef="pr"/></collaboration>`,
          `<process id="pr" ${word}="1"><laneSet><lane name="${word}"><flowNodeRef>${word}-1</flowNodeRef></lane></laneSet>`,
          `<task id="${word}-1" name="${word}"/><dataObjectReference id="r" name="${word}"/>`,
          `<extensionElements><x:${word} xmlns:x="u" ${word}="${word}"/></extensionElements><${word}/></process>`,
        ),
      );
      expect(Object.keys(design.activities)).toHaveLength(1);
      expect(report.totals.taken + report.totals.lost + report.totals.inside).toBe(report.totals.elements);
      expect(({} as Record<string, unknown>)["1"]).toBeUndefined();
    },
  );

  test("loses nothing of elements with one id, or with ids that XML does not allow", () => {
    const { design, report } = read(
      bpmn(`<process id="a" name="A">${task("x")}${task("x")}<task id="پرداخت ۱" name="پرداخت"/></process>`),
    );
    expect(Object.keys(design.activities)).toEqual(["x", "a-x", "پرداخت"]);
    expect(report.notes).toMatchObject([
      { text: "`x` is the id of an element before this one: references mean that one" },
    ]);
  });

  test("is bounded where everything leads to everything", () => {
    const many = (side: string) => Array.from({ length: 200 }, (_, at) => `${side}${at}`);
    const [left, right] = [many("x"), many("y")];
    const { report } = read(
      pool(
        [`Clerk:g ${left.join(" ")}`, `Cook:${right.join(" ")}`],
        [...left, ...right].map((id) => task(id)).join(""),
        `<parallelGateway id="g"/>`,
        ...left.map((id) => flow(id, "g")),
        ...right.map((id) => flow("g", id)),
      ),
    );
    expect(report.totals.flows).toBe(20_000);
    expect(report.lost.map(({ reason }) => reason)).toContain("more than 20000 handoffs");
  });
});

describe("any text", () => {
  const scrap = fc.constantFrom(
    ...`<task id="x"|<task/>|</task>|<process id="a">|</process>|<lane name="l">|<flowNodeRef>x</flowNodeRef>|<!--|-->|<![CDATA[|]]>|<?a|?>|&#x;|&amp;|"|'|>|<|/>| |\n|xmlns:a="b"|a:b`.split(
      "|",
    ),
    "<sequenceFlow sourceRef='x' targetRef='x'/>",
  );

  test("is read or refused with a place in it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(scrap, { maxLength: 40 }), async (scraps) => {
        const text = bpmn(scraps.join(""));
        const result = await importBpmn(text);
        const lines = text.split("\n");
        const places = result.success
          ? [...result.report.taken, ...result.report.lost, ...result.report.notes].map(({ place }) => place)
          : [result.error.place];
        for (const { line, column } of places)
          expect(column - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? -1);
        const { elements, taken, lost, inside } = result.report.totals;
        expect(taken + lost + inside).toBe(elements);
      }),
      runs(150, 20_000),
    );
  });

  test("is read to the end when it is long", async () => {
    const large = (size: number) => {
      const ids = Array.from({ length: size }, (_, at) => `x${at}`);
      return pool(
        [
          `Clerk:${ids.filter((_, at) => at % 2).join(" ")}`,
          `Cook:${ids.filter((_, at) => at % 2 === 0).join(" ")}`,
        ],
        ids.map((id) => task(id)).join("\n"),
        ids
          .slice(1)
          .map((id, at) => flow(`x${at}`, id))
          .join("\n"),
      );
    };
    expect((await importBpmn(large(16_000))).report.totals.flows).toBe(15_999);
  });
});
