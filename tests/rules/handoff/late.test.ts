import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const rule = "handoff/late";
const activities = (within: string | undefined) => ({
  a: { ownership: "m", produces: "i" },
  r: { ownership: "m" },
  z: { ownership: "s", needs: [within ? { information: "i", within } : "i"] },
});
const seen = (within: string | undefined, flows: readonly object[], more: object = {}) =>
  look(rule, {
    units: { m: {}, s: {} },
    information: { i: {} },
    activities: activities(within),
    flows,
    ...more,
  });
const direct = { carries: "i", from: "a", to: "z", every: "weekly", within: "P1D" };
const first = { ...direct, to: "r" };
const last = { ...direct, from: "r" };

describe(rule, () => {
  it.each([
    ["just on time", "P8D", [direct], undefined],
    ["a day late", "weekly", [direct], "`i` reaches `z` too late: up to 8 days old, and 7 is the limit"],
    [
      "each step adds",
      "P15D",
      [first, last],
      "`i` reaches `z` too late: up to 16 days old, and 15 is the limit",
    ],
    ["the best way counts", "P8D", [first, last, direct], undefined],
    [
      "an event waits for nothing",
      "P1D",
      [{ carries: "i", from: "a", to: "z", on: "a deal", within: "P1D" }],
      undefined,
    ],
    [
      "hours",
      "PT2H",
      [{ carries: "i", from: "a", to: "z", on: "a deal", within: "PT4H" }],
      "`i` reaches `z` too late: up to 4 hours old, and 2 is the limit",
    ],
    [
      "a day to the hour is no hours",
      "P1D",
      [direct],
      "`i` reaches `z` too late: up to 8 days old, and 1 is the limit",
    ],
    [
      "an hour to the minute is no minutes",
      "PT1H",
      [{ carries: "i", from: "a", to: "z", on: "a deal", within: "PT4H" }],
      "`i` reaches `z` too late: up to 4 hours old, and 1 is the limit",
    ],
    [
      "at once, and it takes hours",
      "PT0S",
      [{ carries: "i", from: "a", to: "z", on: "a deal", within: "PT4H" }],
      "`i` reaches `z` too late: up to 4 hours old, and 0 is the limit",
    ],
    [
      "minutes",
      "PT5M",
      [{ carries: "i", from: "a", to: "z", on: "a deal", within: "PT1H" }],
      "`i` reaches `z` too late: up to 60 minutes old, and 5 is the limit",
    ],
    [
      "late whatever is not stated",
      "P6D",
      [{ ...direct, within: undefined }],
      "`i` reaches `z` too late: up to 7 days old, and 6 is the limit",
    ],
    [
      "no limit on the way",
      "yearly",
      [{ ...direct, within: "none" }],
      "`i` reaches `z` at no certain time: each way to it has a flow with no interval or no limit",
    ],
  ])("%s", (_, within, flows, text) => {
    const { says, undetermined, examined } = seen(within, JSON.parse(JSON.stringify(flows)));
    expect([says, undetermined, examined]).toEqual([text ? [text] : [], [], 1]);
  });

  it("points at the limit, and at the last flows", () => {
    const { paths, findings } = seen("weekly", [first, last]);
    expect(paths).toEqual(["/activities/z/needs/0/within"]);
    expect(findings[0]?.related.map(({ id }) => id)).toEqual(["i:r->z"]);
  });

  it("relates the flows of the information alone, whatever else goes in or out", () => {
    const others = ["j", "k", "l"].map((carries) => ({ ...direct, carries }));
    const elsewhere = { ...direct, to: "r" };
    const information = { i: {}, j: {}, k: {}, l: {} };
    const related = (flows: readonly object[]) =>
      seen("P1D", flows, { information }).findings[0]?.related.map(({ id }) => id);
    expect(related([...others, direct, elsewhere])).toEqual(["i:a->z"]);
    expect(related([direct, elsewhere])).toEqual(["i:a->z"]);
    const again = { ...elsewhere, id: "again" };
    expect(related([...others.slice(2), direct, elsewhere, again])).toEqual(["i:a->z"]);
  });

  it("relates no more flows than somebody may read", () => {
    const flows = Array.from({ length: 12 }, (_, at) => ({ ...direct, id: `f${at}` }));
    expect(seen("P1D", flows).findings[0]?.related.map(({ id }) => id)).toEqual(
      flows.slice(0, 10).map(({ id }) => id),
    );
  });

  it("points at the limit where no time is certain, too, and where it is open", () => {
    expect(seen("weekly", [{ ...direct, every: "none", on: "none" }]).paths).toEqual([
      "/activities/z/needs/0/within",
    ]);
    expect(seen("P1D", [direct], { open: "flows" }).doubts).toEqual([
      "/activities/z/needs/0/within: not known whether `i` reaches `z` on time",
    ]);
  });

  it("looks at needs with a limit that some chain brings", () => {
    expect(seen(undefined, [direct]).examined).toBe(0);
    expect(seen("weekly", []).examined).toBe(0);
    expect(seen("weekly", [last]).examined).toBe(0);
  });

  it("takes what an activity has of itself for fresh", () => {
    const own = {
      z: { ownership: "m", needs: { information: "i", within: "PT1H" } },
      a: { ownership: "m", produces: "i" },
    };
    expect(seen("weekly", [], { activities: own })).toMatchObject({
      flagged: [],
      undetermined: [],
      examined: 1,
    });
  });

  it.each([
    ["the interval is not stated", "P8D", [{ ...direct, every: undefined }], {}],
    ["the limit of the flow is not stated", "P8D", [{ ...direct, within: undefined }], {}],
    ["flows are open, and the known ones are late", "P1D", [direct], { open: "flows" }],
    ["flows are open, and none brings it", "P1D", [], { open: "flows" }],
    [
      "owners are not stated, so that it may be at hand",
      "P1D",
      [direct],
      { activities: { a: { produces: "i" }, z: { needs: { information: "i", within: "P1D" } } } },
    ],
  ])("undetermined where %s", (_, within, flows, more) => {
    expect(seen(within, JSON.parse(JSON.stringify(flows)), more)).toMatchObject({
      flagged: [],
      undetermined: ["i->z"],
      examined: 1,
    });
  });

  it("is on time by a known chain, though there may be others", () => {
    expect(seen("P8D", [direct], { open: "flows" })).toMatchObject({
      flagged: [],
      undetermined: [],
      examined: 1,
    });
  });
});
