import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Design } from "../../src/model/design.ts";
import type { Activity, Interface, Need, Unit } from "../../src/organisation/elements.ts";
import { link } from "../../src/organisation/link.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";
import { smallDesigns } from "./small-designs.ts";

/* The definitions of a crossing need and a crossing flow, word by word, for designs in which nothing is unknown. */
const isBelow = (unit: Unit, upper: Unit): boolean =>
  unit === upper || (unit.parent !== null && isBelow(unit.parent, upper));
const areInLine = (a: Unit, b: Unit) => isBelow(a, b) || isBelow(b, a);
const owners = (activity: Activity) => activity.owners?.units ?? [];
const isIn = (activity: Activity, side: Unit) => owners(activity).some((unit) => isBelow(unit, side));

function interfacesOf(organisation: Organisation): readonly (readonly [Unit, Unit])[] {
  const units = [...organisation.units.values()];
  const siblings = units.flatMap((a, at) =>
    units.slice(at + 1).flatMap((b) => (a.parent === b.parent ? [[a, b] as const] : [])),
  );
  return [...siblings, ...organisation.declaredInterfaces.map(({ a, b }) => [a, b] as const)];
}

function crossesAt(need: Need, [a, b]: readonly [Unit, Unit], organisation: Organisation): boolean {
  const x = need.activity;
  const all = [...organisation.activities.values()];
  const producers = all.filter((activity) => activity.produces?.includes(need.information));
  const [own, other] = isIn(x, a) ? [a, b] : [b, a];
  return (
    isIn(x, own) &&
    !isIn(x, other) &&
    !need.information.external &&
    producers.some((activity) => isIn(activity, other) && !isIn(activity, own)) &&
    !producers.some(
      (activity) =>
        isIn(activity, own) || owners(activity).some((u) => owners(x).some((v) => areInLine(u, v))),
    )
  );
}

const ids = (list: readonly Interface[]) => new Set(list.map(({ a, b }) => `${a.id} ${b.id}`));
const complete = (design: Design): Design => ({
  ...design,
  open: [],
  information: { i: {}, j: {}, ...(typeof design.information === "object" ? design.information : {}) },
  activities: { ...design.activities, z: { raci: { A: "f", R: "f" }, needs: [], produces: [] } },
});
const needs = (organisation: Organisation) =>
  [...organisation.activities.values()].flatMap((activity) => activity.needs ?? []);

describe("crossing needs", () => {
  it("are those of the definition, when nothing is unknown", () => {
    fc.assert(
      fc.property(smallDesigns, (design) => {
        const organisation = link(complete(design));
        for (const need of needs(organisation)) {
          const expected = interfacesOf(organisation).filter((pair) => crossesAt(need, pair, organisation));
          expect(ids(need.crosses)).toEqual(new Set(expected.map(([a, b]) => `${a.id} ${b.id}`)));
          expect(need.crossing).toBe(expected.length > 0 ? "yes" : "no");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("are none of what an activity makes itself, whoever owns it", () => {
    const units = { f: {}, g: {} };
    const own = { raci: "none", needs: "i", produces: "i" } as const;
    const other = { raci: "none", needs: "i", produces: "none" } as const;
    const organisation = link({ orgproof: 1, units, activities: { own, other }, information: { i: {} } });
    expect(organisation.activities.get("own")?.owners).toBeUndefined();
    expect(needs(organisation).map(({ crossing }) => crossing)).toEqual(["no", "unknown"]);
  });

  it("are the same in every completion, when they are called sure", () => {
    fc.assert(
      fc.property(smallDesigns, smallDesigns, (design, other) => {
        const before = link(design);
        // undeclared ownership is derived, not unknown; where there are letters, an activity without any has none
        const filled = Object.entries(design.activities).map(
          ([id, written]) => [id, { ...outputsOf(other, id), ...written }] as const,
        );
        const facts = before.coverage.information === "left-out" ? filled : Object.entries(design.activities);
        const owned = before.lettersStated
          ? facts
          : facts.map(([id, written]) => [id, { ...written, ...pickLetters(other, id) }] as const);
        const added = before.coverage.activities === "open" ? { d: other.activities.a ?? {} } : {};
        const after = link({ ...design, open: [], activities: { ...Object.fromEntries(owned), ...added } });
        for (const need of needs(before)) {
          const same = after.activities.get(need.activity.id)?.needs?.find(({ id }) => id === need.id);
          if (same && need.crossing !== "unknown" && same.crossing !== "unknown")
            expect(same.crossing).toBe(need.crossing);
        }
      }),
      { numRuns: 500 },
    );
  });
});

const pickLetters = (design: Design, id: string) => {
  const raci = design.activities[id]?.raci;
  return raci === undefined ? {} : { raci };
};

const outputsOf = (design: Design, id: string) => {
  const { needs: needed, produces } = design.activities[id] ?? {};
  return {
    ...(needed === undefined ? {} : { needs: needed }),
    ...(produces === undefined ? {} : { produces }),
  };
};

describe("crossing flows", () => {
  it("run between the two sides of some interface", () => {
    fc.assert(
      fc.property(smallDesigns, (design) => {
        const organisation = link(complete(design));
        for (const flow of organisation.flows) {
          const only = (activity: Activity, own: Unit, other: Unit) =>
            isIn(activity, own) && !isIn(activity, other);
          const expected = interfacesOf(organisation).filter(
            ([a, b]) =>
              (only(flow.from, a, b) && only(flow.to, b, a)) ||
              (only(flow.from, b, a) && only(flow.to, a, b)),
          );
          expect(ids(flow.crosses)).toEqual(new Set(expected.map(([a, b]) => `${a.id} ${b.id}`)));
        }
      }),
      { numRuns: 500 },
    );
  });
});
