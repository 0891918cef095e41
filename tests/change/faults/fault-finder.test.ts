import fc from "fast-check";
import { expect, test } from "vitest";
import type { Failure } from "../../../src/change/failure.ts";
import { faultFinder } from "../../../src/change/faults/fault-finder.ts";
import { findingKey } from "../../../src/change/finding-key.ts";
import { failuresOf, withFailure } from "../../../src/change/index.ts";
import { check } from "../../../src/check/check.ts";
import type { Config } from "../../../src/check/config.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import type { Severity } from "../../../src/findings/severity.ts";
import { isAtLeast } from "../../../src/findings/severity.ts";
import { parseDesign } from "../../../src/formats/parse-design.ts";
import { isBrought } from "../../../src/graph/chains.ts";
import { relationship, relationships } from "../../../src/level/relationship.ts";
import type { Design } from "../../../src/model/design.ts";
import { levels } from "../../../src/model/level.ts";
import { link } from "../../../src/organisation/link.ts";
import { designs } from "../../../src/testing/index.ts";
import { generateDesign } from "../../bench/generate.ts";
import { wholeDesigns } from "../../laws/whole-designs.ts";
import { runs } from "../../runs.ts";

/** The same without sharing any work: the design is put together without what failed, linked and checked, and compared with what it was. */
function naively(design: Design, failures: readonly Failure[], severity: Severity, config: Config) {
  const [before, after] = [link(design), link(failures.reduce(withFailure, design))];
  const found = (organisation: typeof before) =>
    check(organisation, { ...config, unknownAs: "off" }).findings.filter(
      (finding) => isAtLeast(finding.severity, severity) && finding.subject.kind !== "ignore",
    );
  const known = new Set(found(before).map(keyOf));
  const come = found(after).filter((finding) => !known.has(keyOf(finding)));
  const rank = (level: (typeof levels)[number]) => levels.indexOf(level);
  const lost = <E extends { id: string }>(
    list: Iterable<E>,
    had: (e: E) => boolean,
    has: (e: E) => boolean,
  ) => [...list].filter((each) => had(each) && !has(each)).map(({ id }) => id);
  const now = (id: string) => after.activities.get(id);
  return {
    findings: come.map(({ rule, severity: grave, subject, message }) =>
      JSON.stringify([rule, grave, subject, message.text]),
    ),
    unowned: lost(
      before.activities.values(),
      ({ owners }) => (owners?.units.length ?? 0) > 0,
      ({ id }) => (now(id)?.owners?.units.length ?? 0) > 0,
    ),
    unanswered: lost(
      before.activities.values(),
      ({ answerers }) => answerers.length > 0,
      ({ id }) => (now(id)?.answerers.length ?? 0) > 0,
    ),
    undecided: lost(
      before.decisions.values(),
      ({ heldBy }) => (heldBy?.length ?? 0) > 0,
      ({ id }) => (after.decisions.get(id)?.heldBy?.length ?? 0) > 0,
    ),
    cutOff: before.needs.flatMap(({ id, activity, information }) => {
      const same = after.needs.find((need) => need.id === id);
      const isLost =
        same !== undefined &&
        isBrought(activity, information, before) === "yes" &&
        isBrought(same.activity, same.information, after) === "no";
      return isLost ? [`${information.id}->${activity.id}`] : [];
    }),
    levels: relationships(before).flatMap(({ between: [a, b], structural: was }) => {
      const { structural: is } = relationship(after, a.id, b.id);
      return rank(is.atLeast) < rank(was.atLeast) || rank(is.atMost) < rank(was.atMost)
        ? [{ between: [a.id, b.id], before: was, after: is }]
        : [];
    }),
  };
}

/* Constraints of one id may stand in a list several times, and none goes. */
function keyOf(finding: Finding): string {
  return finding.subject.kind === "constraint"
    ? `${finding.rule} ${finding.path.split("/")[2]}`
    : findingKey(finding);
}

function shared(find: ReturnType<typeof faultFinder>, failures: readonly Failure[]) {
  const { findings, unowned, unanswered, undecided, cutOff, levels: drops } = find(failures);
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return {
    findings: findings.map(({ rule, severity, subject, message }) =>
      JSON.stringify([rule, severity, subject, message.text]),
    ),
    unowned: ids(unowned),
    unanswered: ids(unanswered),
    undecided: ids(undecided),
    cutOff: cutOff.map(({ activity, information }) => `${information.id}->${activity.id}`),
    levels: drops.map(({ between, before, after }) => ({ between, before, after })),
  };
}

const inOrder = <T extends { findings: readonly string[] }>(told: T) => ({
  ...told,
  findings: [...told.findings].sort(),
});

/* Of a meeting it is not said what it reports; without it, nothing is left that might report. */
const soundUntilNobodyMeets = parseDesign({
  orgproof: 1,
  units: { sales: {} },
  activities: { selling: { raci: "none", needs: [], produces: ["orders"] } },
  flows: [],
  decisions: {},
  meetings: { weekly: { participants: ["sales"] } },
});

test.each([
  ["designs", designs()],
  ["whole designs", wholeDesigns],
])("what is told of each failure in %s is what a whole check would find", (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (design) => {
      const config: Config = { preset: "all" };
      const find = faultFinder(design, { severity: "info", config });
      for (const failure of failuresOf(design))
        expect(inOrder(shared(find, [failure])), `${failure.kind} ${failure.id}`).toEqual(
          inOrder(naively(design, [failure], "info", config)),
        );
    }),
    { ...runs(12, 4000), examples: [[soundUntilNobodyMeets]] },
  );
});

test("of two failures together as well", () => {
  fc.assert(
    fc.property(wholeDesigns, fc.nat(), fc.nat(), (design, one, other) => {
      const all = failuresOf(design);
      const pair = [all[one % all.length], all[other % all.length]].filter((each) => each !== undefined);
      const find = faultFinder(design, { severity: "info" });
      expect(inOrder(shared(find, pair))).toEqual(inOrder(naively(design, pair, "info", {})));
      // what was taken away is back
      expect(find([]).findings).toEqual([]);
    }),
    runs(20, 4000),
  );
});

test("and in a company in which most of what is asked lies far away from what failed", () => {
  const design = parseDesign(generateDesign({ size: 60, units: 6, roles: 500 }));
  const find = faultFinder(design, { severity: "info" });
  const failures = failuresOf(design).filter((_, at) => at % 9 === 0);
  expect(failures.length).toBeGreaterThan(50);
  for (const failure of failures)
    expect(inOrder(shared(find, [failure])), `${failure.kind} ${failure.id}`).toEqual(
      inOrder(naively(design, [failure], "info", {})),
    );
});

test("less that is wrong with a subject than before breaks nothing", () => {
  const design = parseDesign({
    orgproof: 1,
    units: { company: {} },
    roles: { clerk: { unit: "company" }, cashier: { unit: "company" } },
    activities: {
      pay: { raci: { A: "company", R: ["clerk", "cashier"] } },
      approve: { raci: { A: "company", R: ["clerk", "cashier"] } },
    },
    constraints: [{ separate: ["pay", "approve"] }, { separate: ["pay", "approve"], letters: "A" }],
  });
  expect(faultFinder(design)([{ kind: "role", id: "clerk" }]).findings).toEqual([]);
});

test("of two constraints that ask the same of other letters, the one that breaks is told", () => {
  const design = parseDesign({
    orgproof: 1,
    units: { company: {}, office: {} },
    roles: { clerk: { unit: "company" } },
    activities: {
      pay: { raci: { A: ["company", "clerk"], R: "company" } },
      approve: { raci: { A: "clerk", R: "office" } },
    },
    constraints: [{ bind: ["pay", "approve"] }, { bind: ["pay", "approve"], letters: "A" }],
  });
  const { findings } = faultFinder(design)([{ kind: "role", id: "clerk" }]);
  expect(findings.filter(({ subject }) => subject.kind === "constraint").length).toBe(1);
});
