import { describe, expect, it } from "vitest";
import { checked, flawed } from "./designs.ts";

const only = { preset: "none", rules: { "raci/no-accountable": "error", "ignore/*": "warn" } } as const;
const rulesOf = (ignore: object[], config: object = {}) =>
  checked({ ...flawed, ignore }, { ...only, ...config }).findings.map(({ rule, path }) => `${rule} ${path}`);

describe("an ignore entry", () => {
  it.each([
    ["by rule and subject", { rule: "raci/no-accountable", at: "pricing", reason: "until June" }],
    ["by wildcard", { rule: "raci/*", at: "pricing", reason: "until June" }],
    ["by pointer", { rule: "raci/no-accountable", at: "/activities/pricing/raci", reason: "until June" }],
    [
      "by the pointer of something above",
      { rule: "raci/no-accountable", at: "/activities/pricing", reason: "until June" },
    ],
    ["with a reason in several languages", { rule: "raci/*", at: "pricing", reason: { fa: "تا خرداد" } }],
  ])("silences a finding %s, and is counted", (_, entry) => {
    const result = checked({ ...flawed, ignore: [entry] }, only);
    expect(result.findings).toEqual([]);
    expect(result.counts.suppressed).toBe(1);
    expect(result.suppressed).toMatchObject([{ by: 0, finding: { rule: "raci/no-accountable" } }]);
    expect(result.verdict).toBe("pass");
    expect(result.rules.find(({ id }) => id === "raci/no-accountable")).toMatchObject({
      examined: 2,
      findings: 0,
    });
  });

  it("that silences nothing is reported, with a safe fix", () => {
    const entry = { rule: "raci/no-accountable", at: "selling", reason: "a mistake" };
    const result = checked({ ...flawed, ignore: [entry] }, only);
    expect(result.findings.map(({ rule }) => rule)).toEqual(["raci/no-accountable", "ignore/unused"]);
    expect(result.findings[1]?.fixes).toMatchObject([
      { kind: "safe", patch: [{ op: "remove", path: "/ignore/0" }] },
    ]);
    expect(result.findings[1]?.message.text).toBe(
      "nothing is silenced: `raci/no-accountable` finds nothing at `selling`",
    );
  });

  it("for a rule that is off is not known to be unused; for one that does not exist it is", () => {
    const config = { preset: "none", rules: { "ignore/unused": "warn" } } as const;
    const unused = (rule: string) =>
      checked({ ...flawed, ignore: [{ rule, at: "pricing", reason: "r" }] }, config).findings.length;
    expect(unused("raci/no-accountable")).toBe(0);
    expect(unused("raci/no-acountable")).toBe(1);
  });

  it("does not reach a longer id that begins alike", () => {
    expect(rulesOf([{ rule: "raci/*", at: "/activities/pric", reason: "near miss" }])).toEqual([
      "raci/no-accountable /activities/pricing/raci",
      "ignore/unused /ignore/0",
    ]);
  });

  it("without a reason silences nothing", () => {
    expect(rulesOf([{ rule: "raci/*", at: "pricing" }])).toEqual([
      "raci/no-accountable /activities/pricing/raci",
      "ignore/no-reason /ignore/0",
    ]);
    expect(rulesOf([{ rule: "raci/*", at: "pricing", reason: "  " }])).toContain(
      "ignore/no-reason /ignore/0",
    );
  });

  it("holds through its last day, and not after it", () => {
    const entry = { rule: "raci/*", at: "pricing", reason: "until June", until: "2026-06-30" };
    expect(rulesOf([entry], { now: "2026-06-30" })).toEqual([]);
    expect(rulesOf([entry], { now: "2026-07-01" })).toEqual([
      "raci/no-accountable /activities/pricing/raci",
      "ignore/expired /ignore/0",
    ]);
  });

  it("whose day cannot be compared holds, and is counted as undetermined", () => {
    const entry = { rule: "raci/*", at: "pricing", reason: "until June", until: "2026-06-30" };
    const result = checked({ ...flawed, ignore: [entry] }, only);
    expect(result.findings).toEqual([]);
    expect(result.rules.find(({ id }) => id === "ignore/expired")).toMatchObject({
      examined: 1,
      undetermined: 1,
    });
  });

  it("cannot silence what the configuration marks", () => {
    expect(
      rulesOf([{ rule: "raci/*", at: "pricing", reason: "no" }], { unsuppressible: ["raci/*"] }),
    ).toContain("raci/no-accountable /activities/pricing/raci");
  });
});
