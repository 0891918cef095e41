import { describe, expect, test } from "vitest";
import { complaintOf } from "./fuzz.ts";
import { bpmnComplaint } from "./read-bpmn.ts";
import { configComplaint, configFiles } from "./read-config.ts";
import { checkComplaint, designFormats } from "./read-design.ts";
import { tableComplaint, tableFormats } from "./read-table.ts";
import { keptFor } from "./seeds.ts";

const kept = (reader: string) => keptFor(reader).map(({ name, bytes }) => [name, bytes] as const);

describe("what was hard once is read well, in every format", () => {
  test.each(kept("design"))("%s", (_, bytes) => {
    for (const options of designFormats)
      expect(complaintOf(() => checkComplaint(bytes, options))).toBeUndefined();
  });

  test.each(kept("table"))("%s", (_, bytes) => {
    for (const format of tableFormats)
      expect(complaintOf(() => tableComplaint(bytes, format))).toBeUndefined();
  });

  test.each(kept("config"))("%s", (_, bytes) => {
    for (const file of configFiles) expect(complaintOf(() => configComplaint(bytes, file))).toBeUndefined();
  });

  test.each(kept("bpmn"))("%s", (_, bytes) => {
    expect(complaintOf(() => bpmnComplaint(bytes))).toBeUndefined();
  });

  test("is kept for each reader", () => {
    for (const reader of ["design", "table", "config", "bpmn"])
      expect(kept(reader).length).toBeGreaterThan(2);
  });
});
