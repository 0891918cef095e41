import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PatchOperation } from "../../src/findings/finding.ts";
import { patched } from "../../src/findings/patched.ts";
import { editDesign } from "../../src/formats/edit-design.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { stringifyDesign } from "../../src/formats/stringify-design.ts";
import { forget, forgettable } from "../../src/testing/arbitraries/forgetting.ts";
import { wholeDesigns } from "../laws/whole-designs.ts";
import { runs } from "../runs.ts";

const yaml = `# the company
orgproof: 1
units: { marketing: {}, sales: } # two
activities:
  # what marketing does
  pricing:
    raci: { A: marketing }   # alone
    produces: [price]
  selling: {raci: {A: sales, R: sales}, needs: price}
flows:
  - carries: price # the list
    from: pricing
    to: selling

  # the end
meetings:
  weekly:
    participants: [marketing, sales]
    reports:
      marketing: price
open: [flows]
# nothing more
`;

const add = (path: string, value: unknown): PatchOperation => ({ op: "add", path, value });

const remove = (path: string): PatchOperation => ({ op: "remove", path });

/** The lines that an edit changed: those that went, and those that came. */
function changed(before: string, after: string): { readonly gone: string[]; readonly come: string[] } {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) };
}

function edited(text: string, ...patch: readonly PatchOperation[]): string {
  const result = editDesign(text, patch);
  if (!result.success) throw result.error;
  return result.text;
}

describe("editDesign leaves alone what the patch does not touch", () => {
  test.each<[string, PatchOperation, string[], string[]]>([
    ["an attribute in lines", add("/flows/0/via", "email"), [], ["    via: email"]],
    ["an attribute before a comment", add("/activities/pricing/planning", true), [], ["    planning: true"]],
    [
      "an attribute in brackets",
      add("/activities/selling/every", "weekly"),
      ["  selling: {raci: {A: sales, R: sales}, needs: price}"],
      ["  selling: {raci: {A: sales, R: sales}, needs: price, every: weekly}"],
    ],
    [
      "an element that says nothing of itself",
      add("/units/sales/head", "none"),
      ["units: { marketing: {}, sales: } # two"],
      ["units: { marketing: {}, sales: { head: none } } # two"],
    ],
    [
      "an empty element",
      add("/units/marketing/head", "none"),
      ["units: { marketing: {}, sales: } # two"],
      ["units: { marketing: { head: none }, sales: } # two"],
    ],
    ["a value that is there", { op: "replace", path: "/open", value: [] }, ["open: [flows]"], ["open: []"]],
    [
      "an item of a list in brackets",
      add("/open/-", "meetings"),
      ["open: [flows]"],
      ["open: [flows, meetings]"],
    ],
    [
      "an element of a section",
      add("/meetings/daily", { participants: ["sales"] }),
      [],
      ["  daily:", "    participants: [ sales ]"],
    ],
    [
      "a key in a map in a map",
      add("/meetings/weekly/reports/sales", ["price"]),
      [],
      ["      sales: [ price ]"],
    ],
    ["a whole section", add("/agreements", {}), [], ["agreements: {}"]],
    ["a text that has to be quoted", add("/flows/0/via", "a: b # c"), [], ['    via: "a: b # c"']],
    ["a word that YAML 1.1 reads otherwise", add("/flows/0/via", "yes"), [], ['    via: "yes"']],
    ["without an attribute in lines", remove("/activities/pricing/produces"), ["    produces: [price]"], []],
    [
      "without an attribute and its comment",
      remove("/activities/pricing/raci"),
      ["    raci: { A: marketing }   # alone"],
      [],
    ],
    [
      "without an attribute in brackets",
      remove("/activities/selling/raci"),
      ["  selling: {raci: {A: sales, R: sales}, needs: price}"],
      ["  selling: {needs: price}"],
    ],
    [
      "without the last attribute in brackets",
      remove("/activities/selling/needs"),
      ["  selling: {raci: {A: sales, R: sales}, needs: price}"],
      ["  selling: {raci: {A: sales, R: sales}}"],
    ],
    [
      "without a section",
      remove("/meetings"),
      [
        "meetings:",
        "  weekly:",
        "    participants: [marketing, sales]",
        "    reports:",
        "      marketing: price",
      ],
      [],
    ],
    [
      "without an attribute behind the others",
      remove("/meetings/weekly/reports"),
      ["    reports:", "      marketing: price"],
      [],
    ],
  ])("%s", (_, operation, gone, come) => {
    const text = edited(yaml, operation);
    expect(changed(yaml, text)).toEqual({ gone, come });
    const windows = edited(yaml.replaceAll("\n", "\r\n"), operation);
    expect(windows).toBe(text.replaceAll("\n", "\r\n"));
  });

  test("a flow more comes after the last one, before the comments that follow", () => {
    const text = edited(yaml, add("/flows/-", { carries: "price", from: "selling", to: "pricing" }));
    expect(text).toContain("    to: selling\n  - carries: price\n    from: selling\n    to: pricing\n");
    expect(text.endsWith("# nothing more\n")).toBe(true);
  });

  test("JSON stays JSON, in lines where it was", () => {
    const design = { orgproof: 1, units: { a: {}, b: {} }, activities: { x: { raci: { A: ["a"] } } } };
    const lines = `${JSON.stringify(design, null, 2)}\n`;
    const text = edited(
      lines,
      add("/units/a/head", "none"),
      add("/meetings", {}),
      add("/activities/x/every", "weekly"),
    );
    expect(JSON.parse(text)).toEqual({
      ...design,
      units: { a: { head: "none" }, b: {} },
      activities: { x: { raci: { A: ["a"] }, every: "weekly" } },
      meetings: {},
    });
    expect(text).toContain('\n  "meetings": {}\n');
    expect(changed(lines, edited(lines, add("/meetings", {}))).come).toEqual(['  "meetings": {}']);
    expect(edited(JSON.stringify(design), add("/meetings", {}))).toBe(
      JSON.stringify(design).replace(/\}$/, ', "meetings": {}}'),
    );
  });

  test("what merge keys and anchors hide is written anew, comments kept", () => {
    const text = "orgproof: 1\nunits: { a: {} }\nactivities:\n  x: &x\n    planning: true # plans\n  y: *x\n";
    const result = edited(text, add("/activities/y/every", "weekly"));
    expect(parseDesign(result)).toEqual(patched(parseDesign(text), [add("/activities/y/every", "weekly")]));
    expect(result).toContain("# plans");
  });

  test("a patch after which it would be no design is refused, with its place", () => {
    const result = editDesign(yaml, [add("/flows/0/owner", "nobody-known")]);
    expect(result.success).toBe(false);
    expect(result.error?.findings.map(({ rule, path }) => [rule, path])).toEqual([
      ["reference/unknown", "/flows/0/owner"],
    ]);
  });

  test("whatever may be left out can be taken out, in any form of the text", () => {
    const facts = wholeDesigns.chain((whole) =>
      fc
        .constantFrom(...forgettable(whole).filter(({ does }) => does === "attribute"))
        .map(({ path }) => ({ whole, path })),
    );
    const forms = [
      stringifyDesign,
      (design: Parameters<typeof stringifyDesign>[0]) => stringifyDesign(design, { format: "json" }),
      (design: Parameters<typeof stringifyDesign>[0]) => JSON.stringify(design),
    ];
    fc.assert(
      fc.property(facts, fc.constantFrom(...forms), ({ whole, path }, write) => {
        let value: unknown = whole;
        for (const each of path) value = (value as Record<string, unknown>)[each];
        if (value === undefined) return;
        const patch = [remove(`/${path.join("/")}`)];
        const text = write(whole);
        const after = edited(text, ...patch);
        expect(parseDesign(after)).toEqual(parseDesign(write(patched(whole, patch))));
        expect(after.length).toBeLessThan(text.length);
      }),
      runs(200, 5000),
    );
  });

  test("whatever was forgotten can be said again, in any form of the text", () => {
    const forgetting = wholeDesigns.chain((whole) =>
      fc
        .constantFrom(...forgettable(whole).filter(({ does }) => does !== "open" && does !== "letters"))
        .map((fact) => ({
          whole,
          fact,
          part: forget(whole, [fact]),
        })),
    );
    const forms = [
      stringifyDesign,
      (design: Parameters<typeof stringifyDesign>[0]) => stringifyDesign(design, { format: "json" }),
      (design: Parameters<typeof stringifyDesign>[0]) => JSON.stringify(design),
    ];
    fc.assert(
      fc.property(forgetting, fc.constantFrom(...forms), ({ whole, part, fact }, write) => {
        const path = `/${fact.path.join("/")}`;
        let value: unknown = whole;
        for (const each of fact.path) value = (value as Record<string, unknown>)[each];
        if (value === undefined) return;
        const patch = [add(path, value)];
        const text = write(part);
        expect(parseDesign(edited(text, ...patch))).toEqual(parseDesign(write(patched(part, patch))));
      }),
      runs(200, 5000),
    );
  });
});
