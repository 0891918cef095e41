import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coordination } from "../../src/measures/coordination.ts";
import { coordinationRequirements } from "../../src/measures/coordination-requirements.ts";
import type { Design } from "../../src/model/design.ts";
import type { Party } from "../../src/organisation/elements.ts";
import { link } from "../../src/organisation/link.ts";

type Matrix = readonly (readonly number[])[];
const times = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) =>
    (b[0] ?? []).map((_, j) => row.reduce((sum, value, k) => sum + value * (b[k]?.[j] ?? 0), 0)),
  );
const turned = (a: Matrix): Matrix => (a[0] ?? []).map((_, j) => a.map((row) => row[j] ?? 0));

/** TA · TD · TAᵀ, cell by cell as the checker counts it. */
function cellsOf(ta: Matrix, td: Matrix): Matrix {
  const cells = ta.map(() => ta.map(() => 0));
  const assigned = (td[0] ?? []).map((_, task) => ta.flatMap((row, actor) => (row[task] ? [actor] : [])));
  const pairs = td.flatMap((row, t) => row.flatMap((value, u) => (value && t < u ? [[t, u] as const] : [])));
  coordinationRequirements(assigned, pairs, ([a, b]) => {
    for (const [p, q] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = cells[p] as number[];
      row[q] = (row[q] ?? 0) + 1;
    }
  });
  return cells;
}

const offDiagonal = (matrix: Matrix): Matrix =>
  matrix.map((row, i) => row.map((value, j) => (i === j ? 0 : value)));

describe("coordination requirements", () => {
  test("are TA · TD · TAᵀ: the worked example of the literature", () => {
    const ta = [
      [0, 1, 0],
      [0, 1, 1],
      [1, 1, 0],
    ];
    const td = [
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ];
    const cr = [
      [1, 2, 2],
      [2, 4, 3],
      [2, 3, 4],
    ];
    expect(times(times(ta, td), turned(ta))).toEqual(cr);
    expect(cellsOf(ta, td)).toEqual(offDiagonal(cr));
  });

  test("are that product for whoever works on what", () => {
    const bit = fc.constantFrom(0, 1);
    const sized = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
    const matrices = sized.chain(([people, tasks]) =>
      fc.tuple(
        fc.array(fc.array(bit, { minLength: tasks, maxLength: tasks }), {
          minLength: people,
          maxLength: people,
        }),
        fc.array(fc.array(bit, { minLength: tasks, maxLength: tasks }), {
          minLength: tasks,
          maxLength: tasks,
        }),
      ),
    );
    fc.assert(
      fc.property(matrices, ([ta, half]) => {
        const td = half.map((row, i) =>
          row.map((_, j) => (i === j ? 1 : (half[Math.min(i, j)]?.[Math.max(i, j)] ?? 0))),
        );
        expect(cellsOf(ta, td)).toEqual(offDiagonal(times(times(ta, td), turned(ta))));
      }),
    );
  });
});

/** Roles `A`, `B`, `C`, each in a unit of its own, with the activities and dependencies of the worked example. */
const example: Design = {
  orgproof: 1,
  units: { ua: {}, ub: {}, uc: {} },
  roles: { A: { unit: "ua" }, B: { unit: "ub" }, C: { unit: "uc" } },
  activities: {
    one: { raci: { A: "C", R: "C" }, needs: [], produces: "i" },
    two: { raci: { A: "A", R: ["A", "B", "C"] }, needs: "i", produces: "j" },
    three: { raci: { A: "B", R: "B" }, needs: "j", produces: [] },
  },
  information: { i: {}, j: {} },
  flows: [],
  decisions: {},
  meetings: { talk: { participants: ["B", "C"], every: "weekly" } },
};

const pairsOf = (pairs: readonly { between: readonly [Party, Party] }[]) =>
  pairs.map(({ between }) => between.map(({ id }) => id).join("-"));

describe("coordination", () => {
  test("is needed where tasks depend on each other, as much as in the worked example", () => {
    // `two` needs `i` from its own unit `uc`, and `three` needs `j` from its own unit `ub`: the cells are those of the example all the same
    const { roles } = coordination(link(example));
    expect(roles.needed.map(({ between: [a, b], strength }) => [a.id, b.id, strength])).toEqual([
      ["B", "C", 3],
      ["A", "B", 2],
      ["A", "C", 2],
    ]);
  });

  test("is congruent to the degree in which what is needed is provided", () => {
    const { roles } = coordination(link(example));
    expect(roles.congruence).toEqual({ atLeast: 1 / 3, atMost: 1 / 3 });
    expect(pairsOf(roles.needed.filter(({ provided }) => provided === "no"))).toEqual(["A-B", "A-C"]);
    const spoken = { ...example, meetings: { talk: { participants: ["A", "B", "C"], every: "weekly" } } };
    expect(coordination(link(spoken)).roles.congruence).toEqual({ atLeast: 1, atMost: 1 });
  });

  test("may be provided by flows and meetings that are not listed", () => {
    const { meetings: _meetings, ...silent } = example;
    expect(coordination(link(silent)).roles.congruence).toEqual({ atLeast: 0, atMost: 1 });
  });

  test("says why: information, shared work, decisions", () => {
    const org = link({
      ...example,
      decisions: { price: { heldBy: ["A", "C"], jointly: "both sign", affects: "three", influence: "none" } },
    });
    const { needed } = coordination(org).roles;
    const reasons = needed.find(({ between: [a, b] }) => a.id === "A" && b.id === "B")?.reasons ?? [];
    expect(reasons.map(({ kind }) => kind)).toEqual(["shared-work", "information", "decision"]);
  });

  test("of units counts what crosses their interface, and a chain of flows provides for it", () => {
    const design: Design = {
      orgproof: 1,
      units: { m: {}, m1: { parent: "m" }, s: {}, o: {} },
      activities: {
        make: { ownership: "m1", needs: [], produces: "i" },
        pass: { ownership: "o", needs: [], produces: [] },
        use: { ownership: "s", needs: "i", produces: [] },
      },
      information: { i: {} },
      flows: [
        { carries: "i", from: "make", to: "pass" },
        { carries: "i", from: "pass", to: "use" },
      ],
      decisions: {},
      meetings: { idle: { participants: ["m", "o"] } },
    };
    const { units } = coordination(link(design));
    expect(pairsOf(units.needed)).toEqual(["m-s"]);
    expect(units.needed[0]?.channels.map(({ id }) => id)).toEqual(["i:make->pass", "i:pass->use"]);
    expect(pairsOf(units.surplus)).toEqual(["m-o", "s-o"]);
    expect(units.congruence).toEqual({ atLeast: 1, atMost: 1 });
  });

  describe("of a unit that stands among roles", () => {
    const company = (participants: readonly string[]): Design => ({
      orgproof: 1,
      units: { company: {}, m: { parent: "company" }, m1: { parent: "m" }, s: { parent: "company" } },
      roles: { planner: { unit: "m1" }, seller: { unit: "s" } },
      activities: {
        make: { raci: { A: "planner", R: "planner" }, needs: [], produces: "i" },
        use: { raci: { A: "seller", R: "seller" }, needs: "i", produces: [] },
      },
      information: { i: {} },
      flows: [],
      decisions: { budget: { heldBy: ["m", "s"], jointly: "half each", influence: "none" } },
      meetings: { talk: { participants } },
    });
    const providedIn = (participants: readonly string[]) => {
      const { roles } = coordination(link(company(participants)));
      const of = (id: string) => roles.needed.find(({ between: [a] }) => a.id === id)?.provided;
      return [of("m"), of("planner"), pairsOf(roles.surplus)];
    };

    test("it meets where somebody of it does", () => {
      expect(providedIn(["planner", "seller"])).toEqual(["yes", "yes", []]);
      expect(providedIn(["planner"])).toEqual(["no", "no", []]);
    });

    test("where it meets itself, its roles do perhaps; and where a unit above does, it does perhaps", () => {
      expect(providedIn(["m", "s"])).toEqual(["yes", "unknown", []]);
      expect(providedIn(["company"])).toEqual(["unknown", "unknown", []]);
    });

    test("no meeting of units is surplus there: it may be for the work of their roles", () => {
      const { decisions: _decisions, ...rest } = company(["m", "s"]);
      expect(coordination(link({ ...rest, decisions: {} })).roles.surplus).toEqual([]);
    });
  });

  test("is not claimed to be all where the design leaves something open", () => {
    expect(coordination(link(example)).unstated).toEqual({ sections: [], activities: [], decisions: [] });
    const { decisions: _decisions, ...open } = example;
    expect(coordination(link(open)).unstated.sections).toEqual(["decisions"]);
  });
});
