import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";
import { defineRule, type RuleDefinition } from "../../src/rules/define-rule.ts";
import { definePreset } from "../../src/rules/presets.ts";
import { rules } from "../../src/rules/registry.ts";
import { found, undetermined } from "../../src/rules/verdict.ts";
import { checked, flawed } from "./designs.ts";

const definition: RuleDefinition<"activity", Record<never, never>, undefined> = {
  id: "own/planned",
  subject: "activity",
  severity: "info",
  summary: "an activity whose rhythm is not monthly",
  source: ["us"],
  messages: {
    found: "`{activity}` runs every {days} days",
    unknown: "not known how often `{activity}` runs",
  },
  translations: {
    fa: { found: "`{activity}` هر {days} روز", unknown: "معلوم نیست `{activity}` هر چند وقت" },
  },
  check(activity) {
    if (activity.every === undefined) return undetermined({ activity });
    return activity.every === 30 ? "clean" : found({ activity, days: activity.every ?? 0 });
  },
};
const planning = defineRule(definition);
const throwing = defineRule({
  ...definition,
  id: "own/throwing",
  check: () => {
    throw new Error("boom");
  },
});
const withRhythm = {
  units: { m: {} },
  activities: {
    a: { every: "weekly", raci: { A: "m", R: "m" } },
    b: { raci: { A: "m", R: "m" } },
    c: { every: "monthly", raci: { A: "m", R: "m" } },
  },
};
const own = { preset: "none", custom: [planning], rules: { "own/planned": "info" } } as const;

describe("the verdict", () => {
  const only = { preset: "none", rules: { "raci/no-accountable": "error" } } as const;
  it("fails at or above failOn, and passes below", () => {
    expect(checked(flawed, only).verdict).toBe("fail");
    expect(checked(flawed, { ...only, rules: { "raci/no-accountable": "warn" } }).verdict).toBe("pass");
    expect(
      checked(flawed, { ...only, rules: { "raci/no-accountable": "warn" }, failOn: "warn" }).verdict,
    ).toBe("fail");
    expect(checked(flawed, { ...only, failOn: "never" }).verdict).toBe("pass");
  });

  it("is undetermined when only a rule at or above failOn could not decide", () => {
    const sound = { ...withRhythm, activities: { b: withRhythm.activities.b } };
    expect(checked(sound, { ...own, failOn: "info" })).toMatchObject({
      verdict: "undetermined",
      findings: [],
      counts: { undetermined: 1 },
    });
    expect(checked(sound, own).verdict).toBe("pass");
    expect(checked(sound, { ...own, unknownAs: "warn", failOn: "warn" })).toMatchObject({
      verdict: "fail",
      findings: [{ severity: "warn", message: { key: "own/planned/unknown" } }],
    });
  });
});

describe("a rule of one's own", () => {
  it("finds, cannot decide, and is worded in each language", () => {
    const result = checked(withRhythm, own);
    expect(result.findings.map(({ message }) => message.text)).toEqual(["`a` runs every 7 days"]);
    expect(result.rules[0]).toEqual({
      id: "own/planned",
      severity: "info",
      status: "checked",
      examined: 3,
      undetermined: 1,
      findings: 1,
    });
    expect(checked(withRhythm, { ...own, locale: "fa", digits: "persian" }).findings[0]?.message.text).toBe(
      "`\u2068a\u2069` هر ۷ روز",
    );
  });

  it("is set by a preset of one's own, as the others are", () => {
    const severities = (
      rules: Record<string, "error" | "off">,
      base: "recommended" | "none" = "recommended",
    ) =>
      checked(withRhythm, {
        preset: { name: "house", extends: base, rules },
        custom: [planning],
      }).rules.flatMap(({ id, severity }) => (id === planning.id ? [severity] : []));
    expect(severities({})).toEqual([planning.severity]);
    expect(severities({ "own/*": "error" })).toEqual(["error"]);
    expect(severities({ "own/planned": "off" })).toEqual([]);
    expect(severities({}, "none")).toEqual([]);
  });

  it("runs under every preset but none", () => {
    expect(checked(withRhythm, { custom: [planning] }).rules.some(({ id }) => id === "own/planned")).toBe(
      true,
    );
    expect(
      checked(withRhythm, { preset: "none", custom: [planning] }).rules.some(
        ({ id }) => id === "own/planned",
      ),
    ).toBe(false);
  });

  it("that throws is named, is no pass, and stops no other", () => {
    const result = checked(withRhythm, { custom: [planning, throwing], failOn: "info" });
    expect(result.internalErrors).toEqual([{ rule: "own/throwing", message: "boom" }]);
    expect(result.rules.find(({ id }) => id === "own/throwing")).toMatchObject({
      status: "internal-error",
      findings: 0,
    });
    expect(result.findings.some(({ rule }) => rule === "own/planned")).toBe(true);
    expect(
      checked(withRhythm, { preset: "none", custom: [throwing], rules: { "own/throwing": "error" } }).verdict,
    ).toBe("undetermined");
  });

  it("is refused without an id of the right form, or without words for what it cannot decide", () => {
    expect(() => defineRule({ ...definition, id: "planned" })).toThrow(TypeError);
    expect(() => defineRule({ ...definition, messages: { found: "x" } as never })).toThrow(/unknown/);
  });
});

describe("presets", () => {
  const idsIn = (preset: Parameters<typeof definePreset>[0]["extends"]) =>
    new Map(
      checked(flawed, { preset })
        .rules.filter(({ id }) => !id.startsWith("ignore/"))
        .map(({ id, severity }) => [id, severity]),
    );

  it("choose by severity and by mark", () => {
    const special = rules.filter(({ only }) => only);
    expect(idsIn("all").size).toBe(rules.length);
    expect(idsIn("none").size).toBe(0);
    expect(idsIn("recommended").size).toBe(rules.length - special.length);
    expect(idsIn("marketing-sales").size).toBe(rules.length);
    expect(new Set(idsIn("correctness").values())).toEqual(new Set(["error"]));
    expect(new Set(idsIn("strict").values()).has("info")).toBe(false);
    expect(idsIn("strict").size).toBe(idsIn("recommended").size);
  });

  it("of one's own start from another, the rule's id before wildcards", () => {
    const preset = definePreset({
      name: "ours",
      extends: "recommended",
      rules: { "raci/*": "off", "raci/no-accountable": "info" },
      unknownAs: "info",
    });
    const severities = idsIn(preset);
    expect([...severities.keys()].filter((id) => id.startsWith("raci/"))).toEqual(["raci/no-accountable"]);
    expect(severities.get("raci/no-accountable")).toBe("info");
  });
});

describe("a wrong configuration", () => {
  it.each([
    [{ rules: { "raci/no-acountable": "off" } }, "did you mean `raci/no-accountable`"],
    [{ rules: { "raci/no-accountable": { options: { max: 3 } } } }, "has no options"],
    [
      { rules: { "raci/no-accountable": "fatal" } },
      "rules.raci/no-accountable: found `fatal`, expected `error`, `warn`, `info`, `off`, or a map",
    ],
    [
      { rules: { "raci/over-capacity": { severty: "off" } } },
      "unknown key `severty`; did you mean `severity`?",
    ],
    [{ preset: "recomended" }, "preset: found `recomended`, expected `correctness`, `recommended`"],
    [{ preset: "recomended" }, "did you mean `recommended`?"],
    [{ presets: "all" }, "unknown key `presets`; did you mean `preset`?"],
    [{ now: "tomorrow" }, "now: found `tomorrow`, expected a date such as 2030-12-31"],
    [{ custom: [3] }, "custom[0]: expected a rule, as `defineRule` makes it"],
    [{ patterns: [{ forbid: { unit: { id: "x" } } }] }, "patterns[0]: `id` is missing"],
    [{ patterns: [{ id: "a/b" }] }, "patterns[0]: `forbid` or `require` is missing"],
    [{ patterns: [{ id: "a/b", require: { unit: {} } }] }, "patterns[0].require: `has` is missing"],
    [null, "config: found nothing, expected a map"],
    [{ custom: [planning, planning] }, "two rules have the id"],
  ])("is a TypeError that says what is wrong: %j", (config, text) => {
    expect(() => checked(flawed, config as never)).toThrow(TypeError);
    expect(() => checked(flawed, config as never)).toThrow(text);
  });
});

describe("the same input", () => {
  const design = {
    units: { m: { name: "Marketing" }, s: {} },
    roles: { x: { unit: "m" }, y: { unit: "s" } },
    activities: { a: { raci: { R: "x" }, produces: "i" }, b: { raci: { R: "y" }, needs: "i" }, c: {} },
    information: { i: {} },
    flows: [],
  };
  const reversed = (value: unknown): unknown =>
    Array.isArray(value) || typeof value !== "object" || value === null
      ? value
      : Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, item]) => [key, reversed(item)]),
        );

  it("gives the same bytes", () => {
    expect(JSON.stringify(checked(design))).toBe(JSON.stringify(checked(structuredClone(design))));
  });

  it("with its keys in another order gives the same findings", () => {
    const key = (result: ReturnType<typeof checked>) =>
      result.findings
        .map((finding) => JSON.stringify({ ...finding, related: finding.related.length }))
        .sort();
    expect(key(checked(reversed(design) as object))).toEqual(key(checked(design)));
  });

  it("is not changed", () => {
    const frozen = structuredClone({ orgproof: 1, ...design }) as Design;
    const before = JSON.stringify(frozen);
    const organisation = link(frozen);
    check(organisation);
    expect(JSON.stringify(frozen)).toBe(before);
    expect(Object.isFrozen(organisation)).toBe(true);
    expect(Object.isFrozen(organisation.activities.get("a"))).toBe(true);
    expect(Object.isFrozen(organisation.activities.get("a")?.performers)).toBe(true);
  });
});
