import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const rule = "handoff/single-path";
const flow = (from: string, to: string) => ({ carries: "i", from, to });
const activities = {
  a: { ownership: "m", produces: "i" },
  r: { ownership: "m" },
  q: { ownership: "s" },
  z: { ownership: "s", needs: "i" },
};
const seen = (flows: readonly object[], more: object = {}) =>
  look(rule, { units: { m: {}, s: {} }, information: { i: {} }, activities, flows, ...more });

describe(rule, () => {
  it.each([
    ["one relay", [flow("a", "r"), flow("r", "z")], "`i` reaches `z` only through `r`"],
    [
      "two relays in a row",
      [flow("a", "r"), flow("r", "q"), flow("q", "z")],
      "`i` reaches `z` only through `q` and `r`, each of which can stop it",
    ],
    ["two ways", [flow("a", "r"), flow("r", "z"), flow("a", "q"), flow("q", "z")], undefined],
    ["straight", [flow("a", "z")], undefined],
    ["straight, and by a relay", [flow("a", "z"), flow("a", "r"), flow("r", "z")], undefined],
  ])("%s", (_, flows, text) => {
    const { says, undetermined, examined } = seen(flows);
    expect([says, undetermined, examined]).toEqual([text ? [text] : [], [], 1]);
  });

  it("points at the need, and at the relays", () => {
    const { paths, findings } = seen([flow("a", "r"), flow("r", "z")]);
    expect(paths).toEqual(["/activities/z/needs"]);
    expect(findings[0]?.related.map(({ id }) => id)).toEqual(["r"]);
  });

  it.each([
    ["nothing brings it", [], {}],
    [
      "its own unit makes it, too",
      [flow("a", "r"), flow("r", "z")],
      { activities: { ...activities, q: { ownership: "s", produces: "i" } } },
    ],
    ["it comes from outside", [flow("a", "r"), flow("r", "z")], { information: { i: { external: true } } }],
    [
      "the consumer is of the same unit",
      [flow("a", "r"), flow("r", "z")],
      { activities: { ...activities, z: { ownership: "m", needs: "i" } } },
    ],
  ])("does not look where %s", (_, flows, more) => {
    expect(seen(flows, more).examined).toBe(0);
  });

  it.each([
    ["flows are open", [flow("a", "r"), flow("r", "z")], { open: "flows" }],
    ["activities are open", [flow("a", "r"), flow("r", "z")], { open: "activities" }],
    [
      "the owner of the consumer is not stated",
      [flow("a", "r"), flow("r", "z")],
      { activities: { ...activities, z: { needs: "i" } } },
    ],
  ])("undetermined where %s", (_, flows, more) => {
    expect(seen(flows, more)).toMatchObject({ flagged: [], undetermined: ["i->z"] });
  });

  it("is decided by two sure ways, though there may be others", () => {
    const flows = [flow("a", "r"), flow("r", "z"), flow("a", "q"), flow("q", "z")];
    expect(seen(flows, { open: "flows" })).toMatchObject({ flagged: [], undetermined: [], examined: 1 });
  });
});
