import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { link } from "../../src/organisation/link.ts";
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

describe("an ignore entry where a rule cannot decide", () => {
  const rule = "raci/informed-in-name-only";
  const told = {
    units: { marketing: {}, sales: {} },
    activities: { pricing: { raci: { A: "marketing", R: "marketing", I: "sales" } } },
  };
  const entry = { rule, at: "pricing", reason: "they sit in one room" };
  const look = (change: object, config: object = {}) =>
    checked(
      { ...told, ...change },
      {
        preset: "none",
        rules: { [rule]: "warn", "ignore/*": "warn" },
        failOn: "warn",
        ...config,
      },
    );
  const ignore = [entry];

  it("silences what is shown of it, and is counted", () => {
    expect(look({}, { unknownAs: "warn" })).toMatchObject({ verdict: "fail", findings: [{ rule }] });
    for (const at of ["pricing", "/activities/pricing"]) {
      const result = look({ ignore: [{ ...entry, at }] }, { unknownAs: "warn" });
      expect(result).toMatchObject({
        verdict: "pass",
        findings: [],
        suppressed: [{ by: 0, finding: { rule, message: { key: `${rule}/unknown` } } }],
        counts: { suppressed: 1 },
      });
      expect(result.rules.find(({ id }) => id === rule)).toMatchObject({ undetermined: 1, findings: 0 });
    }
  });

  it("leaves the near miss alone", () => {
    const elsewhere = look({ ignore: [{ ...entry, at: "selling" }] }, { unknownAs: "warn" });
    expect(elsewhere.findings.map((each) => each.rule)).toEqual([rule, "ignore/unused"]);
    const fixed = look({ ignore }, { unknownAs: "warn", unsuppressible: [rule] });
    expect(fixed.findings.map((each) => each.rule)).toEqual([rule]);
  });

  it("settles the verdict, whether it is shown or not: whatever the answer, it would be silenced", () => {
    const config = { rules: { [rule]: "warn" } };
    expect(look({}, config).verdict).toBe("undetermined");
    expect(look({ ignore }, config)).toMatchObject({ verdict: "pass", counts: { undetermined: 1 } });
    expect(look({ ignore }, { ...config, unsuppressible: [rule] }).verdict).toBe("undetermined");
  });
});

describe("many ignore entries", () => {
  const count = 12_000;
  const ids = Array.from({ length: count }, (_, at) => `a${at}`);
  const activities = Object.fromEntries(ids.map((id) => [id, { raci: { R: "marketing" } }]));
  const countsWith = (ignore: readonly object[]) =>
    checked({ units: { marketing: {} }, activities, ignore }, only).counts;

  it.each([
    ["by id", (id: string) => ({ rule: "raci/no-accountable", at: id })],
    ["by pointer", (id: string) => ({ rule: "raci/no-accountable", at: `/activities/${id}` })],
    ["by wildcard", (id: string) => ({ rule: "raci/*", at: id })],
  ])("silence as many findings: %s", (_, entryOf) => {
    const counts = countsWith(ids.map((id) => ({ ...entryOf(id), reason: "r" })));
    expect(counts).toMatchObject({ suppressed: count, error: 0, warn: 0 });
  });

  it.each([
    [
      "all of one place",
      (_: string) => ({ rule: "raci/*", at: "/activities" }),
      { suppressed: count, error: 0, warn: 0 },
    ],
    [
      "of one place, each for a rule that there is not",
      (id: string) => ({ rule: `raci/${id}`, at: "/activities" }),
      { suppressed: 0, error: count, warn: count },
    ],
    [
      "without a reason",
      (id: string) => ({ rule: "raci/*", at: id, reason: "" }),
      { suppressed: 0, error: count, warn: count },
    ],
  ])("are each looked at: %s", (_, entryOf, counts) => {
    expect(countsWith(ids.map((id) => ({ reason: "r", ...entryOf(id) })))).toMatchObject(counts);
  });

  it("are placed in their text", () => {
    const ignore = ids.map((id) => ({ rule: "raci/no-accountable", at: id, reason: "r" }));
    const text = JSON.stringify({ orgproof: 1, units: { marketing: {} }, activities: {}, ignore }, null, 1);
    const result = check(link(parseDesign(text)), only);
    expect(result.findings).toHaveLength(count);
    expect(result.findings[count - 1]?.location?.line).toBe(3 + 5 * count);
  });
});
