import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const rule = "handoff/no-timing";
const seen = (timing: object) =>
  look(rule, {
    units: { m: {}, s: {} },
    activities: { a: { ownership: "m" }, z: { ownership: "s" } },
    flows: [{ carries: "i", from: "a", to: "z", ...timing }],
  });
const start = "`i` goes from `a` to `z` at no interval, and no event starts it";
const end = "`i` goes from `a` to `z` without a time within which it is received";

describe(rule, () => {
  it.each([
    ["an interval and a limit", { every: "weekly", within: "P1D" }, undefined],
    ["an event and a limit", { on: "a deal is won", within: "P1D" }, undefined],
    ["an event in place of an interval", { on: "a deal is won", every: "none", within: "P1D" }, undefined],
    ["no limit", { every: "weekly", within: "none" }, end],
    ["no limit, the start not stated", { within: "none" }, end],
    ["neither interval nor event", { every: "none", on: "none", within: "P1D" }, start],
    ["neither interval nor event, the limit not stated", { every: "none", on: "none" }, start],
    [
      "none of them",
      { every: "none", on: "none", within: "none" },
      `${end}, at no interval, and no event starts it`,
    ],
  ])("%s", (_, timing, text) => {
    const { says, undetermined, examined } = seen(timing);
    expect([says, undetermined, examined]).toEqual([text ? [text] : [], [], 1]);
  });

  it("points at what is missing", () => {
    expect(seen({ within: "none" }).paths).toEqual(["/flows/0/within"]);
    expect(seen({ every: "none", on: "none" }).paths).toEqual(["/flows/0/every"]);
  });

  it.each([
    ["the limit", { every: "weekly" }],
    ["the start", { within: "P1D" }],
    ["whether an event starts it", { every: "none", within: "P1D" }],
    ["the interval", { on: "none", within: "P1D" }],
  ])("cannot tell where it does not know %s", (_, timing) => {
    expect(seen(timing)).toMatchObject({ flagged: [], undetermined: ["i:a->z"] });
  });
});
