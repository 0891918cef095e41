import { describe, expect, it } from "vitest";
import * as z from "zod";
import { readingRules } from "../../src/findings/reading-rules.ts";
import { aboutRules } from "../../src/messages/fa/about-rules.ts";
import { persianSources } from "../../src/messages/fa/sources.ts";
import { ignoreRules } from "../../src/rules/ignore-rules.ts";
import { rules } from "../../src/rules/registry.ts";

const ids = [...[...rules, ...ignoreRules].map(({ id }) => id), ...Object.keys(readingRules)];

/** Names of formats, which Persian writes as they are. */
const names = /\b(YAML|JSON|UTF-8)\b/g;

function isPersian(text: string): void {
  expect(text).toMatch(/^[\u0600-\u06ff]/);
  expect(text.replace(names, "")).not.toMatch(/[a-zA-Z]/);
  // the letters of Arabic keyboards, and endings that are set apart by a space
  expect(text).not.toMatch(/[\u064a\u0643\n]/);
  expect(text).not.toMatch(/(^|\s)ن?می\s|\s(ها|های|هایی|هایش|ام|اند|تر|ترین)(?![\u0600-\u06ff\u200c])/);
  expect((text.match(/`/g) ?? []).length % 2).toBe(0);
}

describe("What is said of rules in Persian", () => {
  it("is said of every rule and of nothing else", () => {
    expect([...aboutRules.keys()].sort()).toEqual([...ids].sort());
    expect(ids.length).toBeGreaterThan(80);
  });

  it.each(ids)("%s: what it finds, in one sentence without a full stop", (id) => {
    const { summary = "" } = aboutRules.get(id) ?? {};
    isPersian(summary);
    expect(summary).not.toMatch(/\.$|\. /);
  });

  it.each(ids)("%s: why it matters, in one or two sentences", (id) => {
    const { reason = "", summary } = aboutRules.get(id) ?? {};
    isPersian(reason);
    expect(reason).toMatch(/\.$/);
    expect(reason.split(/\. /).length).toBeLessThanOrEqual(2);
    expect(reason).not.toBe(`${summary}.`);
  });

  it("has no reason, and no statement, that two rules share without being alike", () => {
    const summaries = [...aboutRules.values()].map(({ summary }) => summary);
    const reasons = [...aboutRules.values()].map(({ reason }) => reason);
    expect(new Set(summaries).size).toBe(summaries.length);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s: what its options are", (id, { options }) => {
    const { properties = {} } = options ? z.toJSONSchema(options, { unrepresentable: "any" }) : {};
    const said = aboutRules.get(id)?.options ?? {};
    expect(Object.keys(said).sort()).toEqual(Object.keys(properties).sort());
    for (const text of Object.values(said)) isPersian(text);
  });

  it.each(Object.entries(persianSources))("describes the source %s in Persian", (_, text) => {
    isPersian(text ?? "");
  });
});
