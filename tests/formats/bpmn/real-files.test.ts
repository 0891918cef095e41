import { BpmnModdle } from "bpmn-moddle";
import { describe, expect, test } from "vitest";
import { importBpmn } from "../../../src/formats/bpmn/import-bpmn.ts";
import type { BpmnReport } from "../../../src/formats/bpmn/report.ts";
import { safeParseDesign } from "../../../src/formats/parse-design.ts";
import { stringifyDesign } from "../../../src/formats/stringify-design.ts";
import { link } from "../../../src/organisation/link.ts";
import { realFiles, textOf } from "./real-files.ts";

const cases = realFiles.map((file) => [file.short, file] as const);

/** An element as moddle's own reader gives it: a tree in which references point to elements of other places. */
interface Moddled {
  readonly $type: string;
  readonly $parent?: Moddled;
  readonly id?: string;
  readonly [key: string]: unknown;
}
interface ModdleReader {
  fromXML(xml: string): Promise<{ readonly rootElement: Moddled }>;
}

/** All elements that moddle finds in a text, references followed only downwards. */
async function moddled(text: string): Promise<readonly Moddled[]> {
  const reader = new BpmnModdle() as unknown as ModdleReader;
  const { rootElement } = await reader.fromXML(text);
  const found: Moddled[] = [];
  const walk = (element: Moddled) => {
    found.push(element);
    for (const value of Object.values(element))
      for (const each of [value].flat()) if (isModdled(each) && each.$parent === element) walk(each);
    const children = element.$children;
    if (Array.isArray(children)) children.filter(isModdled).forEach(walk);
  };
  walk(rootElement);
  return [...new Set(found)];
}

function isModdled(value: unknown): value is Moddled {
  return typeof value === "object" && value !== null && "$type" in value;
}

const idsOf = (elements: readonly { readonly id: string | null }[]) => elements.map(({ id }) => id).sort();
const all = ({ taken, lost }: BpmnReport) => [...taken, ...lost];

describe.each(cases)("%s", (short, { name, text, truth }) => {
  test("makes a design that can be written, read and linked", async () => {
    const result = await importBpmn(text, { file: name });
    if (!result.success) throw new Error(result.error.text);
    const yaml = stringifyDesign(result.design);
    const again = safeParseDesign(yaml);
    expect(again.error).toBeUndefined();
    if (again.data) link(again.data);
    await expect(yaml).toMatchFileSnapshot(`../../fixtures/bpmn/golden/${short}.yaml`);
  });

  test("every element that moddle's own reader finds is taken over or lost for a reason", async () => {
    const { report } = await importBpmn(text);
    const theirs = await moddled(text);
    const told = new Map(all(report).map(({ id, type }) => [id, type]));
    const flowElements = theirs.filter(
      ({ $type, id }) => id !== undefined && $type.startsWith("bpmn:") && $type !== "bpmn:ExtensionElements",
    );
    expect(flowElements.length).toBeGreaterThan(5);
    for (const { id, $type } of flowElements) expect([id, told.get(id ?? "")]).toEqual([id, $type]);
    // with what stands inside drawings and what other tools keep, as many as there are
    const { elements, taken, lost, inside } = report.totals;
    expect([report.taken.length, report.lost.length]).toEqual([taken, lost]);
    expect(taken + lost + inside).toBe(elements);
    expect(elements).toBe(theirs.length);
    for (const { reason } of report.lost) expect(reason).not.toBe("");
  });

  test("every pointer of the report leads to something in the design", async () => {
    const result = await importBpmn(text);
    if (!result.success) throw new Error(result.error.text);
    for (const { as } of result.report.taken)
      for (const pointer of as) {
        const [, ...keys] = pointer.split("/");
        const value = keys.reduce<unknown>(
          (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
          result.design,
        );
        if (pointer !== "/roles") expect([pointer, value]).toEqual([pointer, expect.anything()]);
      }
  });

  test("places are those of the tags", async () => {
    const { report } = await importBpmn(text);
    const lines = text.split("\n");
    for (const { place, type, id } of all(report)) {
      const rest = lines[place.line - 1]?.slice(place.column - 1) ?? "";
      expect(rest).toMatch(/^<[\w:]+/);
      const tag = lines
        .slice(place.line - 1)
        .join("\n")
        .slice(place.column - 1)
        .split(">")[0];
      if (id !== null && type.startsWith("bpmn:")) expect(tag).toContain(id);
    }
  });

  test("has the pools, lanes and handoffs that another reader finds", async () => {
    const { report } = await importBpmn(text);
    const of = (type: string) => all(report).filter((each) => each.type === type);
    expect(of("bpmn:Participant").map(({ id }) => id)).toEqual(truth.pools.map(({ id }) => id));
    expect(idsOf(of("bpmn:Lane"))).toEqual(idsOf(truth.lanes));
    expect(of("bpmn:SequenceFlow")).toHaveLength(truth.sequenceFlows);
    expect(idsOf(of("bpmn:MessageFlow"))).toEqual(idsOf(truth.messageFlows));
    const lost = new Map(report.lost.map(({ id, reason }) => [id, reason]));
    const crossing = truth.laneCrossingSequenceFlows.map(({ id }) => lost.get(id) ?? "taken");
    for (const reason of crossing)
      expect(reason).toMatch(/^taken$|^it crosses lanes, but|^the order of work of one party/);
  });

  test("is read the same each time", async () => {
    const [one, other] = await Promise.all([importBpmn(text), importBpmn(text)]);
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });
});

test("all kept files are read: more than a few, with handoffs, decisions and lanes", async () => {
  const reports = await Promise.all(realFiles.map(async ({ text }) => (await importBpmn(text)).report));
  const sum = (of: "flows" | "decisions" | "roles") =>
    reports.reduce((all, { totals }) => all + totals[of], 0);
  expect([realFiles.length, sum("flows"), sum("decisions"), sum("roles")].map((count) => count > 10)).toEqual(
    Array(4).fill(true),
  );
});

test.each([
  ["attrs.bpmn", "import/no-process", { line: 2, column: 1 }],
  ["decision-flow.bpmn", "import/not-bpmn", { line: 2, column: 1 }],
])("%s makes no design, and that is said", async (ending, code, place) => {
  const name = {
    "attrs.bpmn": "bpmn-io__bpmn-moddle__test__fixtures__bpmn__attrs.bpmn",
    "decision-flow.bpmn":
      "camunda-consulting__code__one-time-examples__underwriting__docs__decision-flow.bpmn",
  }[ending];
  expect(await importBpmn(textOf(name ?? ""))).toMatchObject({ success: false, error: { code, place } });
});
