import { describe, expect, it } from "vitest";
import { hardDesigns } from "../../hard-designs.ts";
import { look } from "../look.ts";
import { mended } from "../mended.ts";

const rule = "knowledge/gap";
/* Marketing performs `a`; sales holds what it requires. */
const base = {
  units: { c: {}, m: { parent: "c" }, team: { parent: "m" }, s: { parent: "c" } },
  roles: { x: { unit: "m" }, x2: { unit: "m" }, y: { unit: "s" }, both: { unit: ["m", "s"] } },
  activities: { a: { raci: { A: "x", R: "x" }, knows: "k" } },
  knowledge: { k: { heldBy: "y" } },
};
const know = (k: object) => ({ knowledge: { k } });
const perform = (raci: object, knows: unknown = "k") => ({ activities: { a: { raci, knows } } });
const bring = (to: string, more: object = {}) =>
  know({ heldBy: "y", transfers: { from: "y", to, through: "training" }, ...more });

describe(rule, () => {
  it.each<[string, object, readonly string[], readonly string[], number]>([
    ["another unit holds it, and nobody brings it", {}, ["a"], [], 1],
    ["the performer holds it", know({ heldBy: "x" }), [], [], 1],
    ["a colleague of the performer holds it", know({ heldBy: ["y", "x2"] }), [], [], 1],
    ["the performer's unit holds it", know({ heldBy: "m" }), [], [], 1],
    ["a team below holds it", know({ heldBy: "team" }), [], [], 1],
    ["a role in both units holds it", know({ heldBy: "both" }), [], [], 1],
    ["a performer who sits in both", perform({ A: "x", R: "both" }), [], [], 1],
    ["one performer of several is of the unit that holds it", perform({ A: "x", R: ["x", "y"] }), [], [], 1],
    ["whoever answers does not do the work", perform({ A: "y", R: "x" }), ["a"], [], 1],
    ["a transfer brings it", bring("x"), [], [], 1],
    ["a transfer brings it to a colleague", bring("x2"), [], [], 1],
    ["a transfer brings it elsewhere", bring("s"), ["a"], [], 1],
    ["nobody holds it at all: that is another rule's", know({ heldBy: [] }), [], [], 1],
    ["who holds it is not stated", know({}), [], ["a"], 1],
    ["who holds it is not stated, but a transfer brings it", bring("x", { heldBy: undefined }), [], [], 1],
    ["nobody performs it: that is another rule's", perform({ A: "x" }), [], [], 1],
    ["it requires nothing", perform({ A: "x", R: "x" }, []), [], [], 0],
    [
      "knowledge is left out",
      { activities: { a: { raci: { A: "x", R: "x" } } }, knowledge: undefined },
      [],
      ["a"],
      1,
    ],
    [
      "no letters: who performs is not known",
      { activities: { a: { knows: "k", ownership: "m" } } },
      [],
      ["a"],
      1,
    ],
    [
      "one gap is found beside an unknown one",
      { ...perform({ A: "x", R: "x" }, ["k", "l"]), knowledge: { k: { heldBy: "y" }, l: {} } },
      ["a"],
      [],
      1,
    ],
  ])("%s", (_, change, flagged, undetermined, examined) => {
    expect(look(rule, { ...base, ...change })).toMatchObject({ flagged, undetermined, examined });
  });

  it("takes those who answer for performers where the scheme does", () => {
    const seen = look(rule, { ...base, scheme: "implied-r", ...perform({ A: "x" }) });
    expect(seen.flagged).toEqual(["a"]);
  });

  it("says what is missing, where, and who has it", () => {
    const seen = look(rule, {
      ...base,
      ...perform({ A: "x", R: "x" }, ["k", "l"]),
      knowledge: { k: { heldBy: "y" }, l: { heldBy: "s" } },
    });
    expect(seen.says).toEqual([
      "`a` requires `k` and `l`, which is held by `y` and `s`, and by nobody in `m`",
    ]);
    expect(seen.paths).toEqual(["/activities/a/knows"]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["k", "l", "y", "s"]);
  });

  it("suggests a transfer that works, beside those that are there", () => {
    const fixes = mended(rule, {
      ...base,
      ...bring("s", { transfers: { from: "y", to: "s", through: "meeting", ref: "none" } }),
    });
    expect(fixes).toMatchObject([
      {
        kind: "suggested",
        title: "let `y` and `x` rotate or work side by side, so that `k` comes across",
        still: false,
        added: [],
      },
    ]);
    expect(fixes[0]?.design.knowledge).toEqual({
      k: {
        heldBy: "y",
        transfers: [
          { from: "y", to: "s", through: "meeting", ref: "none" },
          { from: "y", to: "x", through: "rotation" },
        ],
      },
    });
    expect(mended(rule, base)[0]?.still).toBe(false);
  });

  it("adds a transfer to those that are listed without repeating them", () => {
    const listed = [{ from: "y", to: "s", through: "meeting" }] as const;
    const [fix] = look(rule, { ...base, ...bring("s", { transfers: listed }) }).findings[0]?.fixes ?? [];
    expect(fix?.patch).toEqual([
      {
        op: "add",
        path: "/knowledge/k/transfers/-",
        value: { from: "y", to: "x", through: "rotation" },
      },
    ]);
    expect(mended(rule, { ...base, ...bring("s", { transfers: listed }) })).toMatchObject([{ still: false }]);
    expect(mended(rule, { ...base, ...bring("s", { transfers: [] }) })).toMatchObject([{ still: false }]);
  });

  it("finds thousands of activities without a knowledge that goes round among others", () => {
    expect(look(rule, hardDesigns["knowledge/gap"](3000)).flagged).toHaveLength(3000);
  });
});
