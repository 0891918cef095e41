import fc from "fast-check";
import { createPatch } from "rfc6902";
import { describe, expect, test } from "vitest";
import type { Patch } from "../../src/change/patch.ts";
import { check } from "../../src/check/check.ts";
import type { Config } from "../../src/check/config.ts";
import type { CheckResult } from "../../src/check/result.ts";
import { DesignError } from "../../src/findings/design-error.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";
import { openSession, PatchError, type Session, type SessionChanges } from "../../src/session/index.ts";
import { designs, edits } from "../../src/testing/index.ts";
import { variedDesigns } from "../naive/varied-designs.ts";
import { runs } from "../runs.ts";
import { patchFor, type Step, steps } from "./random-patches.ts";

const plain = ({ orgproof, verdict, counts, findings, suppressed, rules, internalErrors }: CheckResult) => ({
  orgproof,
  verdict,
  counts,
  findings,
  suppressed,
  rules,
  internalErrors,
});

/** What is in one list more often than in the other. */
function beyond(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((item) => {
    const found = left.indexOf(item);
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
}

const keyOf = ({ rule, severity, subject, message }: SessionChanges["findings"]["gone"][number]) =>
  JSON.stringify([rule, severity, subject.kind, subject.id, message.text]);

/** Goes through an edit with a session and by whole checks, and compares all that can be seen. */
function holds(
  session: Session,
  config: Config,
  before: CheckResult,
  changes: SessionChanges,
  withLevels: boolean,
): CheckResult {
  const after = check(link(structuredClone(session.design)), config);
  if (withLevels) {
    const levelsOf = ({ levels }: CheckResult) => levels.map((level) => JSON.stringify(level));
    const [were, are] = [levelsOf(before), levelsOf(after)];
    const changed = (list: readonly string[]) =>
      list.map((level): string => JSON.stringify(JSON.parse(level).between));
    const renamed = before.levels.filter(({ between }) =>
      after.levels.some(
        (level) =>
          level.between.join() === between.join() &&
          JSON.stringify(level.structural) ===
            JSON.stringify(before.levels.find((each) => each.between.join() === between.join())?.structural),
      ),
    );
    const same = new Set(renamed.map(({ between }) => JSON.stringify(between)));
    const expected = new Set([...changed(beyond(were, are)), ...changed(beyond(are, were))]);
    for (const between of same) expected.delete(between);
    expect(changes.levels.map(({ between }) => JSON.stringify(between)).sort()).toEqual([...expected].sort());
    for (const { between, before: was, after: is } of changes.levels) {
      const at = ({ levels }: CheckResult) =>
        levels.find((level) => level.between.join() === between.join())?.structural ?? null;
      expect([was, is]).toEqual([at(before), at(after)]);
    }
    expect(session.result.levels).toEqual(after.levels);
  }
  expect(plain(session.result)).toEqual(plain(after));
  const [found, finds] = [before.findings.map(keyOf), after.findings.map(keyOf)];
  expect(changes.findings.appeared.map(keyOf)).toEqual(beyond(finds, found));
  expect(changes.findings.gone.map(keyOf).sort()).toEqual([...beyond(found, finds)].sort());
  for (const finding of changes.findings.appeared) expect(after.findings).toContainEqual(finding);
  return after;
}

function follows(design: Design, config: Config, taken: readonly Step[], withLevels: boolean): void {
  const session = openSession(design, config);
  let result = check(link(design), config);
  const were: Design[] = [];
  for (const step of taken) {
    const before = session.design;
    if (step.undo) {
      const changes = session.undo();
      expect(changes === undefined).toBe(were.length === 0);
      if (!changes) continue;
      const was = were.pop();
      expect(JSON.stringify(session.design)).toBe(JSON.stringify(was));
      result = holds(session, config, result, changes, withLevels);
      continue;
    }
    const patch = patchFor(before, step);
    let changes: SessionChanges;
    try {
      changes = session.apply(patch);
    } catch (error) {
      expect(error instanceof DesignError || error instanceof PatchError).toBe(true);
      expect(JSON.stringify(session.design)).toBe(JSON.stringify(before));
      expect(plain(session.result)).toEqual(plain(result));
      continue;
    }
    result = holds(session, config, result, changes, withLevels);
    were.push(before);
    if (step.how % 5 !== 0) continue;
    // there and back again by the inverse
    const now = session.design;
    const back = session.apply(changes.inverse);
    expect(session.design).toEqual(before);
    result = holds(session, config, result, back, withLevels);
    were.push(now);
  }
}

const all: Config = { preset: "all" };

describe("a session tells what a whole check would tell, whatever the edits", () => {
  test("of designs that say nearly everything", () => {
    fc.assert(
      fc.property(designs({ known: 1, units: [2, 5], activities: [2, 7] }), steps, (design, taken) =>
        follows(design, all, taken, true),
      ),
      runs(30, 6000),
    );
  });

  test("of designs that leave much out", () => {
    fc.assert(
      fc.property(designs({ known: 0.8 }), steps, (design, taken) => follows(design, all, taken, true)),
      runs(20, 4000),
    );
  });

  test("of designs of every kind, with the usual rules", () => {
    fc.assert(
      fc.property(variedDesigns, steps, (design, taken) => follows(design, {}, taken, false)),
      runs(20, 4000),
    );
  });

  test("with what could not be decided shown", () => {
    fc.assert(
      fc.property(designs(), steps, (design, taken) =>
        follows(design, { preset: "all", unknownAs: "info" }, taken, false),
      ),
      runs(10, 2000),
    );
  });

  test("after reorganisations, by the difference that they make", () => {
    const reorganised = designs({ known: 1 }).chain((design) =>
      edits(design, { most: 3 }).map(({ design: left }) => ({ design, left })),
    );
    fc.assert(
      fc.property(reorganised, ({ design, left }) => {
        const patch: Patch = createPatch(design, left);
        const session = openSession(design);
        const before = check(link(design));
        if (patch.length > 0) holds(session, {}, before, session.apply(patch), true);
        expect(session.design).toEqual(left);
      }),
      runs(10, 2000),
    );
  });
});

const small = (): Design =>
  parseDesign({
    orgproof: 1,
    units: { marketing: {}, sales: {} },
    roles: { writer: { unit: "marketing", heldBy: "sara" }, seller: { unit: "sales", heldBy: "ali" } },
    activities: {
      campaign: { raci: { A: "writer", R: "writer" }, produces: ["leads"] },
      selling: { raci: { A: "seller", R: "seller" }, needs: ["leads"] },
    },
    information: { leads: { definition: "people who asked", agreed: true } },
    flows: [{ carries: "leads", from: "campaign", to: "selling", every: "weekly", within: "P1W" }],
  });

describe("a session", () => {
  test("says what came, what went, and what takes it back", () => {
    const session = openSession(small());
    const changes = session.apply([{ op: "remove", path: "/flows/0" }]);
    expect(changes.findings.appeared.map(({ rule }) => rule)).toContain("handoff/undefined");
    const { inverse } = changes;
    expect(inverse).toEqual([{ op: "add", path: "/flows/0", value: small().flows?.[0] }]);
    const back = session.apply(inverse);
    expect(back.findings.gone.map(({ rule }) => rule)).toContain("handoff/undefined");
    expect(session.design).toEqual(small());
  });

  test("tells of what a silence finds, or what it silences, also when nobody asked for a result before", () => {
    const design = (): Design => ({
      orgproof: 1,
      units: { a: {}, b: {} },
      activities: { c: { raci: "none" } },
    });
    const session = openSession(design(), { preset: "all" });
    const silence: Patch = [
      { op: "add", path: "/ignore", value: [{ rule: "raci/*", at: "c", reason: "x" }] },
    ];
    expect(session.apply(silence).findings.appeared.map(({ rule }) => rule)).toEqual(["ignore/unused"]);
    expect(session.undo()?.findings.gone.map(({ rule }) => rule)).toEqual(["ignore/unused"]);
  });

  test("calls interfaces that went by what they were called, whatever a unit that comes back would make of them", () => {
    const session = openSession(small());
    const renamed: Patch = [
      { op: "remove", path: "/units/marketing" },
      { op: "add", path: "/units/promotion", value: {} },
      { op: "replace", path: "/roles/writer/unit", value: "promotion" },
    ];
    const changedBy = (changes: SessionChanges | undefined) => changes?.levels.map(({ between }) => between);
    expect(changedBy(session.apply(renamed))).toEqual([
      ["sales", "promotion"],
      ["marketing", "sales"],
    ]);
    expect(changedBy(session.undo())).toEqual([
      ["marketing", "sales"],
      ["sales", "promotion"],
    ]);
  });

  test("tells of what names an element that has another name, in both its names", () => {
    const session = openSession(small(), { locale: "fa" });
    session.apply([{ op: "add", path: "/information/leads/name", value: { en: "Leads", fa: "سرنخ" } }]);
    session.apply([{ op: "remove", path: "/flows/0" }]);
    const { appeared, gone } = session.apply([
      { op: "replace", path: "/information/leads/name/fa", value: "مشتری" },
    ]).findings;
    const undefinedIn = (list: readonly { rule: string; message: { text: string } }[]) =>
      list.filter(({ rule }) => rule === "handoff/undefined").map(({ message }) => message.text);
    expect(undefinedIn(gone)).toEqual([expect.stringContaining("سرنخ")]);
    expect(undefinedIn(appeared)).toEqual([expect.stringContaining("مشتری")]);
  });

  test("tells of levels that rose or fell", () => {
    const session = openSession(small());
    const { levels } = session.apply([{ op: "remove", path: "/flows/0" }]);
    expect(levels.map(({ between }) => between)).toEqual([["marketing", "sales"]]);
  });

  test("follows two that change their owners with each other: what flows between them crosses where it did, the other way", () => {
    const { activities, flows, ...others } = small();
    const design = parseDesign({
      ...others,
      activities: {
        ...activities,
        reporting: { raci: { A: "seller", R: "seller" }, produces: ["numbers"], needs: "none" },
        planning: { raci: { A: "writer", R: "writer" }, produces: "none", needs: ["numbers"] },
        campaign: { ...activities.campaign, needs: "none" },
        selling: { ...activities.selling, produces: "none" },
      },
      information: { leads: {}, numbers: {} },
      flows: [
        { carries: "leads", from: "campaign", to: "selling", returns: false },
        { carries: "numbers", from: "reporting", to: "planning", returns: "leads" },
      ],
    });
    const session = openSession(design);
    const { findings } = session.apply([
      { op: "add", path: "/activities/campaign/raci", value: { A: "seller", R: "seller" } },
      { op: "add", path: "/activities/selling/raci", value: { A: "writer", R: "writer" } },
    ]);
    expect(findings.appeared.map(({ rule }) => rule)).toContain("handoff/no-feedback");
    expect(plain(session.result)).toEqual(plain(check(link(session.design))));
  });

  test("leaves the design that it was opened on as it is", () => {
    const design = small();
    openSession(design).apply([{ op: "replace", path: "/activities/selling/raci/R", value: "writer" }]);
    expect(design).toEqual(small());
  });

  test("gives copies of its design: whoever changes one changes nothing else", () => {
    const session = openSession(small());
    Reflect.deleteProperty(session.design.activities, "selling");
    session.apply([{ op: "replace", path: "/activities/selling/raci/R", value: "writer" }]);
    expect(Object.keys(session.design.activities)).toEqual(["campaign", "selling"]);
  });

  test("does not take what a patch holds: a value that is changed later changes nothing", () => {
    const session = openSession(small());
    const value = { A: "seller" };
    session.apply([{ op: "replace", path: "/activities/campaign/raci", value }]);
    value.A = "nobody";
    expect(session.design.activities.campaign?.raci).toEqual({ A: "seller" });
  });

  test("refuses a patch that makes no design, with every fault, and stays as it was", () => {
    const session = openSession(small());
    const before = session.result;
    expect(() =>
      session.apply([
        { op: "remove", path: "/flows/0" },
        { op: "replace", path: "/activities/selling/raci/R", value: "selller" },
      ]),
    ).toThrow(/did you mean `seller`/);
    expect(session.design).toEqual(small());
    expect(session.result).toBe(before);
    expect(session.undo()).toBeUndefined();
  });

  test.each<[string, Patch]>([
    ["operation 0 of the patch: there is no such place: `/flows/7`", [{ op: "remove", path: "/flows/7" }]],
    [
      "operation 1 of the patch: something else stands at `/orgproof`",
      [
        { op: "remove", path: "/flows/0" },
        { op: "test", path: "/orgproof", value: 2 },
      ],
    ],
    [
      "operation 0 of the patch: it lacks its `value` or `from`; its path is `/name`",
      [{ op: "add", path: "/name" }],
    ],
    [
      "operation 0 of the patch: there is no such place: `/units/__proto__`",
      [{ op: "add", path: "/units/__proto__", value: {} }],
    ],
  ])("says which operation cannot be done: %s", (message, patch) => {
    const session = openSession(small());
    expect(() => session.apply(patch)).toThrow(
      new PatchError(0, "place", "").constructor as ErrorConstructor,
    );
    expect(() => session.apply(patch)).toThrow(message);
    expect(session.design).toEqual(small());
  });

  test("does all operations of RFC 6902, and takes them back one by one", () => {
    const session = openSession(small());
    const were: string[] = [];
    const patches: readonly Patch[] = [
      [{ op: "copy", from: "/activities/campaign", path: "/activities/other" }],
      [{ op: "move", from: "/activities/campaign/produces", path: "/activities/other/produces" }],
      [
        { op: "test", path: "/activities/other/raci", value: { R: "writer", A: "writer" } },
        { op: "remove", path: "/activities/campaign/raci/A" },
      ],
      [{ op: "add", path: "/activities/campaign/name", value: "  " }],
      [{ op: "remove", path: "/roles/writer/heldBy" }],
    ];
    for (const patch of patches) {
      were.push(JSON.stringify(session.design));
      session.apply(patch);
    }
    for (const was of were.reverse()) {
      session.undo();
      expect(JSON.stringify(session.design)).toBe(was);
    }
    expect(session.undo()).toBeUndefined();
  });

  test("infers levels of the design as it was read, or says that it is too late", () => {
    const session = openSession(small());
    const [read, late] = [session.result, openSession(small())];
    const levels = read.levels;
    session.apply([{ op: "remove", path: "/flows/0" }]);
    expect(read.levels).toBe(levels);
    const { result } = late;
    late.apply([{ op: "remove", path: "/flows/0" }]);
    expect(() => result.levels).toThrow(TypeError);
  });

  test("is not opened on what is no design, nor with a wrong configuration", () => {
    const broken = { ...small(), flows: [{ carries: "leads", from: "campaign", to: "nowhere" }] };
    expect(() => openSession(broken)).toThrow(DesignError);
    expect(() => openSession(small(), { rules: { "no/such-rule": "error" } })).toThrow(TypeError);
  });
});
