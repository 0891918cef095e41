import { describe, expect, it } from "vitest";
import { defineRule } from "../../src/rules/define-rule.ts";
import {
  definePreset,
  matchesRule,
  type Preset,
  type PresetName,
  patternsOf,
  presetNames,
  settingFor,
  settingIn,
  unknownAsIn,
} from "../../src/rules/presets.ts";

const rule = (severity: "error" | "warn" | "info", only?: "marketing-sales") =>
  defineRule({
    id: "own/rule",
    subject: "unit",
    severity,
    ...(only ? { only } : {}),
    summary: "a rule",
    source: ["nobody"],
    messages: { found: "found", unknown: "unknown" },
    check: () => "clean",
  });
const own: Preset = definePreset({
  name: "own",
  extends: "strict",
  rules: { "*": "info", "raci/*": "off", "raci/unassigned": "error" },
});

describe("a preset", () => {
  it.each<[PresetName, string, string, string, string]>([
    ["correctness", "error", "off", "off", "off"],
    ["recommended", "error", "warn", "info", "off"],
    ["strict", "error", "warn", "warn", "off"],
    ["marketing-sales", "error", "warn", "info", "error"],
    ["all", "error", "warn", "info", "error"],
    ["none", "off", "off", "off", "off"],
  ])("%s sets errors, warnings, infos, and what is for marketing and sales only", (preset, ...settings) => {
    const rules = [rule("error"), rule("warn"), rule("info"), rule("error", "marketing-sales")];
    expect(rules.map((each) => settingIn(preset, each))).toEqual(settings);
  });

  it("of one's own counts before the one that it starts from", () => {
    const named = definePreset({ name: "more", extends: own, rules: { "own/other": "error" } });
    expect(settingIn(own, rule("error"))).toBe("info");
    expect(settingIn(named, rule("error"))).toBe("info");
    expect(settingIn({ ...named, rules: { "own/*": "off" } }, rule("error"))).toBe("off");
    expect(Object.isFrozen(own) && Object.isFrozen(own.rules)).toBe(true);
  });

  it("shows what could not be decided only when it is strict, or says so, or starts from one that does", () => {
    expect(presetNames.filter((preset) => unknownAsIn(preset) !== "off")).toEqual(["strict"]);
    expect(unknownAsIn("strict")).toBe("warn");
    expect(unknownAsIn(own)).toBe("warn");
    expect(unknownAsIn({ ...own, unknownAs: "off" })).toBe("off");
    expect(unknownAsIn({ ...own, extends: "all" })).toBe("off");
  });
});

describe("a table of settings", () => {
  it.each([
    ["raci/unassigned", "error"],
    ["raci/idle-role", "off"],
    ["handoff/late", "info"],
  ])("says of %s what its id, or the last wildcard that matches, says: %s", (id, setting) => {
    expect(settingFor(own.rules, id)).toBe(setting);
  });

  it("says nothing of a rule that nothing in it names", () => {
    expect(settingFor({ "raci/*": "off", toString: "warn" }, "handoff/late")).toBeUndefined();
    expect(settingFor({}, "toString")).toBeUndefined();
  });

  it.each([
    ["*", true],
    ["*/*", true],
    ["handoff/*", true],
    ["handoff/late", true],
    ["hand/*", false],
    ["handoff/later", false],
    ["raci/*", false],
    ["", false],
    ["handoff", false],
  ])("names handoff/late by %s: %s", (pattern, isNamed) => {
    expect(matchesRule(pattern, "handoff/late")).toBe(isNamed);
    expect(patternsOf("handoff/late").includes(pattern)).toBe(isNamed);
  });

  it("names a rule by as many wildcards as its id has families", () => {
    expect(patternsOf("own/of/rule")).toEqual(["*", "*/*", "own/*", "own/of/*", "own/of/rule"]);
  });
});
