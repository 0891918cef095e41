import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdit, type Edit, type EditKind, editKinds, editsOf } from "../../src/change/index.ts";
import { check } from "../../src/check/check.ts";
import { parseDesign, safeParseDesign } from "../../src/formats/parse-design.ts";
import { relationships } from "../../src/level/relationship.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";
import { designs, edits } from "../../src/testing/index.ts";
import { wholeDesigns } from "../laws/whole-designs.ts";
import { fullDesigns } from "../rules/full-designs.ts";
import { runs } from "../runs.ts";
import { orderless } from "./same-organisation.ts";

const manyDesigns = fc.oneof(
  designs({ hierarchy: 0.4 }),
  wholeDesigns,
  fullDesigns.map((design) => parseDesign(design)),
);

/** A design and an edit of some kind that can be made of it. */
const edited = (...kinds: readonly EditKind[]) =>
  manyDesigns.chain((design) => {
    const all = editsOf(design, kinds);
    return all.length === 0
      ? fc.constant(undefined)
      : fc
          .constantFrom(...all)
          .map((edit) => ({ before: design, edit: edit as Edit, after: applyEdit(design, edit) }));
  });

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

describe("after any reorganisation", () => {
  const some = manyDesigns.chain((before) => edits(frozen(before)).map((each) => ({ before, ...each })));

  test("a design is valid and can be linked, at each step, and is what the steps make of it", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(some, ({ before, edits: steps, design }) => {
        const text = JSON.stringify(before);
        let left = before;
        for (const step of steps) {
          left = applyEdit(left, step);
          seen.add(step.kind);
          const read = safeParseDesign(left);
          expect(read.error?.message).toBeUndefined();
          expect(read.data).toBe(left);
          link(left);
        }
        expect(left).toEqual(design);
        expect(JSON.stringify(before)).toBe(text);
      }),
      runs(300, 10_000),
    );
    expect([...seen].sort()).toEqual([...editKinds].sort());
  });

  test("each edit that is listed changes something", () => {
    fc.assert(
      fc.property(edited(...editKinds), (each) => {
        if (each) expect(each.after).not.toEqual(each.before);
      }),
      runs(200, 5_000),
    );
  });
});

describe("a renamed element", () => {
  const config = {
    preset: "all",
    unknownAs: "info",
    // a cycle is told of at the activity whose id comes first
    rules: { "handoff/deadlock": "off" },
  } as const;

  /** All that is said of a design, one text for each finding and each pair of units. */
  const saidOf = (design: Design, withFixes: boolean) => {
    const organisation = link(design);
    const { findings, suppressed } = check(organisation, config);
    const levels = relationships(organisation).map(({ between, structural, criteria }) => ({
      between: between.map(({ id }) => id),
      structural,
      statuses: criteria.map(({ criterion, status }) => [criterion.id, status]),
    }));
    const text = (each: unknown) =>
      JSON.stringify(each, (key, value) => (key === "fixes" && !withFixes ? undefined : value));
    return [...findings, ...suppressed, ...levels].map(text).sort();
  };

  /** The same design with some of its findings ignored, by their subject or by their place. */
  const ignoring = (design: Design, seed: number): Design => {
    const { findings } = check(link(design), { preset: "all" });
    const entries = findings
      .filter((_, at) => (at + seed) % 3 === 0)
      .map(({ rule, subject, path }, at) => ({
        rule,
        at: at % 2 === 0 ? subject.id : path,
        reason: "as agreed",
      }));
    return { ...design, ignore: entries };
  };

  test("is judged the same, and so are all others", () => {
    fc.assert(
      fc.property(manyDesigns, fc.nat(), (plain, seed) => {
        const design = ignoring(plain, seed);
        const all = editsOf(design, ["rename"]);
        const edit = all[seed % all.length] as Edit & { kind: "rename" };
        const back = (text: string) => text.replaceAll(edit.to, edit.id);
        // a flow with an id of its own may be sent from elsewhere when another one comes from there
        const withFixes = edit.section !== "flows";
        const after = saidOf(applyEdit(design, edit), withFixes).map(back).sort();
        expect(after).toEqual(saidOf(design, withFixes).sort());
      }),
      runs(150, 10_000),
    );
  });

  test("that gets its id back leaves the design as it was", () => {
    fc.assert(
      fc.property(edited("rename"), (each) => {
        if (each?.edit.kind !== "rename" || each.edit.section === "flows") return;
        const { section, id, to } = each.edit;
        const back = applyEdit(each.after, { kind: "rename", section, id: to, to: id });
        expect(JSON.stringify(back)).toBe(JSON.stringify(each.before));
      }),
      runs(200, 10_000),
    );
  });
});

describe("what was split", () => {
  test("is the same again when it is merged", () => {
    fc.assert(
      fc.property(edited("split"), (each) => {
        if (each?.edit.kind !== "split") return;
        const { id, off } = each.edit;
        const merged = applyEdit(each.after, { kind: "merge", id: off, into: id });
        expect(orderless(merged)).toBe(orderless(each.before));
      }),
      runs(300, 20_000),
    );
  });
});

describe("a moved or shared activity", () => {
  const ownersIn = (design: Design) =>
    new Map(
      [...link(design).activities].map(([id, { owners }]) => [id, owners?.units.map((unit) => unit.id)]),
    );

  test("has the units of whoever takes it for owners; nothing else changes", () => {
    fc.assert(
      fc.property(edited("move"), (each) => {
        if (each?.edit.kind !== "move") return;
        const { before, after, edit } = each;
        const { units, roles } = link(before);
        const party = units.get(edit.to) ?? roles.get(edit.to);
        const taker = (party?.units ?? []).map(({ id }) => id);
        const owners = ownersIn(after);
        expect([...(owners.get(edit.activity) ?? [])].sort()).toEqual([...taker].sort());
        const { [edit.activity]: moved, ...others } = after.activities;
        const { [edit.activity]: unmoved, ...othersBefore } = before.activities;
        expect({ ...after, activities: others }).toEqual({ ...before, activities: othersBefore });
        expect({ ...moved, raci: 0, ownership: 0, effort: 0 }).toEqual({
          ...unmoved,
          raci: 0,
          ownership: 0,
          effort: 0,
        });
        owners.delete(edit.activity);
        const ownersBefore = ownersIn(before);
        ownersBefore.delete(edit.activity);
        expect(owners).toEqual(ownersBefore);
      }),
      runs(300, 10_000),
    );
  });

  test("has one unit more; those who did it do it still", () => {
    fc.assert(
      fc.property(edited("share"), (each) => {
        if (each?.edit.kind !== "share") return;
        const { before, after, edit } = each;
        const [then, now] = [before, after].map((design) => link(design).activities.get(edit.activity));
        const idsOf = (elements: readonly { readonly id: string }[] = []) => elements.map(({ id }) => id);
        expect(new Set(idsOf(now?.owners?.units))).toEqual(
          new Set([...idsOf(then?.owners?.units), edit.with]),
        );
        expect(idsOf(now?.performers)).toEqual(expect.arrayContaining(idsOf(then?.performers)));
        expect(idsOf(now?.answerers)).toEqual(idsOf(then?.answerers));
      }),
      runs(300, 10_000),
    );
  });
});
