import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mended } from "../mended.ts";

const rule = "power/no-escalation";
const base = {
  units: { c: {}, m: { parent: "c" }, team: { parent: "m" }, s: { parent: "c" }, p: { parent: "c" } },
  roles: { x: { unit: "m" }, t: { unit: "team" }, y: { unit: "s" }, both: { unit: ["m", "s"] } },
  activities: {},
  agreements: {},
};
const none = { escalatesTo: "none", influence: "none" };
const peace = (...between: string[]) => ({ agreements: { peace: { between, settles: "conflict" } } });
const looked = (decision: object, change: object = {}) =>
  look(rule, { ...base, ...change, decisions: { d: decision } });

describe(rule, () => {
  it.each([
    ["two units hold it, and it ends there", { ...none, heldBy: ["x", "y"] }, {}, ["d"], [], 1],
    ["two units have influence", { ...none, influence: { m: 1, s: 1 }, heldBy: "x" }, {}, ["d"], [], 1],
    ["a role that sits in two units stands for both", { ...none, heldBy: "both" }, {}, ["d"], [], 1],
    ["influence of no points is none", { ...none, influence: { m: 1, s: 0 }, heldBy: "x" }, {}, [], [], 0],
    ["one unit holds it", { ...none, heldBy: ["x", "m"] }, {}, [], [], 0],
    ["units in line are not two", { ...none, heldBy: ["x", "t"] }, {}, [], [], 0],
    [
      "one holds, another influences: neither list is two",
      { ...none, influence: { s: 1 }, heldBy: "x" },
      {},
      [],
      [],
      0,
    ],
    ["it escalates", { influence: "none", heldBy: ["x", "y"], escalatesTo: "c" }, {}, [], [], 1],
    [
      "the two have agreed how to settle conflict",
      { ...none, heldBy: ["x", "y"] },
      peace("m", "s"),
      [],
      [],
      1,
    ],
    [
      "an agreement of units in line with theirs is theirs",
      { ...none, heldBy: ["t", "y"] },
      peace("m", "s"),
      [],
      [],
      1,
    ],
    [
      "an agreement with a third does not help",
      { ...none, heldBy: ["x", "y"] },
      peace("m", "p"),
      ["d"],
      [],
      1,
    ],
    [
      "nor does one of a unit with its own superior",
      { ...none, heldBy: ["x", "y"] },
      peace("c", "m"),
      ["d"],
      [],
      1,
    ],
    [
      "an agreement on something else does not help",
      { ...none, heldBy: ["x", "y"] },
      { agreements: { sla: { between: ["m", "s"], settles: "service-level" } } },
      ["d"],
      [],
      1,
    ],
    ["each two of three have to agree", { ...none, heldBy: ["m", "s", "p"] }, peace("m", "s"), ["d"], [], 1],
    [
      "one agreement of all three will do",
      { ...none, heldBy: ["m", "s", "p"] },
      peace("p", "s", "m"),
      [],
      [],
      1,
    ],
    ["whether it escalates is not stated", { influence: "none", heldBy: ["x", "y"] }, {}, [], ["d"], 1],
    ["agreements are left out", { ...none, heldBy: ["x", "y"] }, { agreements: undefined }, [], ["d"], 1],
    ["agreements are open", { ...none, heldBy: ["x", "y"] }, { open: "agreements" }, [], ["d"], 1],
    [
      "what an agreement settles is not stated",
      { ...none, heldBy: ["x", "y"] },
      { agreements: { talk: { between: ["m", "s"] } } },
      [],
      ["d"],
      1,
    ],
    ["who holds it is not stated", none, {}, [], ["d"], 1],
    ["who has influence is not stated", { escalatesTo: "none", heldBy: "x" }, {}, [], ["d"], 1],
    [
      "who else has influence is not stated, and all known have agreed",
      { escalatesTo: "none", heldBy: ["x", "y"] },
      peace("m", "s"),
      [],
      ["d"],
      1,
    ],
    [
      "a sure conflict is found whoever else has influence",
      { escalatesTo: "none", heldBy: ["x", "y"] },
      {},
      ["d"],
      [],
      1,
    ],
    [
      "all units are in line",
      { escalatesTo: "none" },
      { units: { m: {}, team: { parent: "m" } }, roles: {} },
      [],
      [],
      0,
    ],
  ])("%s", (_, decision, change, flagged, undetermined, examined) => {
    expect(looked(decision, change)).toMatchObject({ flagged, undetermined, examined });
  });

  it("names two that have not agreed", () => {
    const seen = looked({ ...none, heldBy: ["m", "s", "p"] }, peace("m", "s"));
    expect(seen.says).toEqual([
      "`d` escalates to nobody, and `m` and `p` have no agreement that settles conflict",
    ]);
    expect(seen.paths).toEqual(["/decisions/d/escalatesTo"]);
  });

  it("suggests the lowest role above both heads", () => {
    const roles = {
      ...base.roles,
      boss: { unit: "c" },
      hm: { unit: "m", reportsTo: "boss" },
      hs: { unit: "s", reportsTo: "boss" },
    };
    const units = { ...base.units, m: { parent: "c", head: "hm" }, s: { parent: "c", head: "hs" } };
    const decisions = { d: { ...none, heldBy: ["x", "y"], jointly: "both agree" } };
    const [fix, ...others] = mended(rule, { ...base, units, roles, decisions });
    expect(others).toEqual([]);
    expect(fix).toMatchObject({
      kind: "suggested",
      title: "escalate it to `boss`, who is above the heads of `m` and `s`",
      still: false,
      added: [],
    });
    expect(mended(rule, { ...base, decisions })).toEqual([]);
  });
});
