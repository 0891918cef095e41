import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdit, type Edit, type EditKind, editsOf } from "../../src/change/index.ts";
import { check } from "../../src/check/check.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { relationships } from "../../src/level/relationship.ts";
import type { Design } from "../../src/model/design.ts";
import { levels } from "../../src/model/level.ts";
import { link } from "../../src/organisation/link.ts";
import { designs } from "../../src/testing/index.ts";
import { wholeDesigns } from "../laws/whole-designs.ts";
import { fullDesigns } from "../rules/full-designs.ts";
import { runs } from "../runs.ts";

const manyDesigns = fc.oneof(
  designs({ hierarchy: 0.4 }),
  wholeDesigns,
  fullDesigns.map((design) => parseDesign(design)),
);

type Of<Kind extends EditKind> = Extract<Edit, { readonly kind: Kind }>;

/** Holds a law against designs, each with an edit of a kind that can be made of it. */
function always<Kind extends EditKind>(
  kind: Kind,
  parameters: ReturnType<typeof runs>,
  law: (before: Design, edit: Of<Kind>, after: Design) => void,
): void {
  let made = 0;
  const isOf = (edit: Edit): edit is Of<Kind> => edit.kind === kind;
  fc.assert(
    fc.property(manyDesigns, fc.nat(), (before, choice) => {
      const all = editsOf(before, [kind]).filter(isOf);
      const edit = all[choice % all.length];
      if (!edit) return;
      made += 1;
      law(before, edit, applyEdit(before, edit));
    }),
    parameters,
  );
  expect(made).toBeGreaterThan(5);
}

const findingsOf = (design: Design) =>
  new Map(
    check(link(design), { preset: "all" }).findings.map((finding) => [
      `${finding.rule} ${finding.subject.kind} ${finding.subject.id}`,
      finding,
    ]),
  );

/** What is found of one design and not of another. */
function comeTo(after: Design, before: Design) {
  const known = findingsOf(before);
  return [...findingsOf(after)].filter(([key]) => !known.has(key)).map(([, finding]) => finding);
}

const levelsOf = (design: Design) =>
  new Map(
    relationships(link(design)).map(({ between, structural }) => [
      between
        .map(({ id }) => id)
        .sort()
        .join(" "),
      structural,
    ]),
  );

const ownersOf = (design: Design, nameOf = (id: string) => id) =>
  Object.fromEntries(
    [...link(design).activities].map(([id, { owners }]) => [
      id,
      owners && [...new Set(owners.units.map((unit) => nameOf(unit.id)))].sort(),
    ]),
  );

describe("a person who leaves or joins", () => {
  /* What people are counted by. */
  const byPeople = new Set([
    "raci/over-capacity",
    "interface/one-person",
    "raci/separation-of-duties",
    "raci/no-backup",
  ]);

  test.each(["leave", "join"] as const)(
    "changes who holds roles (%s), no level, and no finding but those about people",
    (kind) => {
      always(kind, runs(25, 1_000), (before, _, after) => {
        const withoutHolders = (design: Design) => ({
          ...design,
          roles:
            typeof design.roles === "object" &&
            Object.entries(design.roles).map(([id, { heldBy: __, ...role }]) => [id, role]),
        });
        expect(withoutHolders(after)).toEqual(withoutHolders(before));
        expect(levelsOf(after)).toEqual(levelsOf(before));
        const rules = (found: readonly { readonly rule: string }[]) =>
          found.map(({ rule }) => rule).filter((rule) => !byPeople.has(rule));
        expect(rules(comeTo(after, before))).toEqual([]);
        expect(rules(comeTo(before, after))).toEqual([]);
      });
    },
  );
});

describe("a unit or role that is split", () => {
  test("leaves all work, all levels and all errors as they are where nothing goes", () => {
    always("split", runs(25, 1_000), (before, { id, off }) => {
      const after = applyEdit(before, { kind: "split", id, off });
      expect(ownersOf(after)).toEqual(ownersOf(before));
      const now = levelsOf(after);
      for (const [pair, level] of levelsOf(before)) if (now.has(pair)) expect(now.get(pair)).toEqual(level);
      expect(comeTo(after, before).filter(({ severity }) => severity === "error")).toEqual([]);
    });
  });
});

describe("what is merged", () => {
  test("owns and decides what both did, and no flow crosses that did not", () => {
    always("merge", runs(60, 2_400), (before, { id, into }, after) => {
      const nameOf = (each: string) => (each === id ? into : each);
      const isUnit = Object.hasOwn(before.units, id);
      const [then, now] = [link(before), link(after)];
      if (isUnit) expect(ownersOf(after)).toEqual(ownersOf(before, nameOf));
      for (const [each, decision] of then.decisions)
        expect(now.decisions.get(each)?.heldBy?.map((party) => party.id)).toEqual(
          decision.heldBy && [...new Set(decision.heldBy.map((party) => nameOf(party.id)))],
        );
      expect(now.flows).toHaveLength(then.flows.length);
      const isPair = (units: readonly { readonly id: string; readonly parent: unknown }[]) =>
        units.every(({ parent }) => parent === null);
      // a unit that is put elsewhere in the hierarchy with what is below it may be beside what it was above
      if (isUnit && isPair([...then.units.values()]))
        for (const [at, flow] of now.flows.entries())
          if (then.flows[at]?.crossing === "no") expect(flow.crossing).toBe("no");
    });
  });
});

describe("a handoff that is added", () => {
  test("leaves all else as it is, serves what is needed, and brings no error", () => {
    always("add-handoff", runs(90, 3_600), (before, edit, after) => {
      const { flows, open, ...others } = after;
      const { flows: flowsBefore, open: openBefore, ...othersBefore } = before;
      expect(others).toEqual(othersBefore);
      expect(Array.isArray(flows) && flows.slice(0, -1)).toEqual(
        Array.isArray(flowsBefore) ? flowsBefore : [],
      );
      // what was not said to be all is not said to be now
      if (flowsBefore === undefined) expect([open].flat()).toContain("flows");
      else expect(open).toEqual(openBefore);
      expect(comeTo(after, before).filter(({ severity }) => severity === "error")).toEqual([]);
      expect([...findingsOf(after).keys()]).not.toContain(
        `handoff/undefined need ${edit.information}->${edit.to}`,
      );
      expect(ownersOf(after)).toEqual(ownersOf(before));
    });
  });
});

describe("a handoff that is defined by what it lacks", () => {
  test("leaves all else as it is, brings no finding, and lowers no level", () => {
    always("define-handoff", runs(70, 2_800), (before, edit, after) => {
      const at = link(before).flows.findIndex(({ id }) => id === edit.flow);
      const without = ({ flows, ...others }: Design) => [
        others,
        Array.isArray(flows) ? flows.toSpliced(at, 1) : flows,
      ];
      expect(without(after)).toEqual(without(before));
      const [then, now] = [before, after].map((design) => link(design).flows[at]);
      const lane = (flow: typeof then) => [flow?.id, flow?.information.id, flow?.from.id, flow?.to.id];
      expect(lane(now)).toEqual(lane(then));
      expect(comeTo(after, before)).toEqual([]);
      const found = [...findingsOf(after).keys()];
      for (const rule of ["handoff/no-channel", "handoff/no-timing", "handoff/unowned"])
        expect(found).not.toContain(`${rule} flow ${edit.flow}`);
      const raised = levelsOf(after);
      for (const [pair, { atLeast }] of levelsOf(before))
        expect(levels.indexOf(raised.get(pair)?.atLeast ?? "undefined")).toBeGreaterThanOrEqual(
          levels.indexOf(atLeast),
        );
    });
  });
});

describe("a decision that is given", () => {
  test("has one holder, whom nobody contests; all else is as it was", () => {
    always("give-decision", runs(25, 1_000), (before, { decision, to }, after) => {
      const apart = ({ decisions, ...others }: Design) => {
        const { [decision]: given, ...rest } = typeof decisions === "object" ? decisions : {};
        const { heldBy: _, jointly: __, ...said } = { ...given };
        return [others, rest, said];
      };
      expect(apart(after)).toEqual(apart(before));
      expect(
        link(after)
          .decisions.get(decision)
          ?.heldBy?.map(({ id }) => id),
      ).toEqual([to]);
      const found = [...findingsOf(after).keys()];
      for (const rule of ["power/contested", "power/no-holder"])
        expect(found).not.toContain(`${rule} decision ${decision}`);
      // who decides is nothing to who works, hands over and knows
      expect(
        comeTo(after, before).filter(({ rule }) => /^(ownership|handoff|knowledge|reference)\//.test(rule)),
      ).toEqual([]);
      expect(ownersOf(after)).toEqual(ownersOf(before));
    });
  });
});
