import { describe, expect, it } from "vitest";
import { defineProfile } from "../../src/level/define-profile.ts";
import { standardProfile } from "../../src/level/profile.ts";

describe("a profile", () => {
  it("is the standard one where it says nothing", () => {
    expect(defineProfile({})).toEqual(standardProfile);
    expect(standardProfile).toEqual({
      name: "standard",
      criteria: {},
      tolerance: 0,
      tolerances: {},
      meetingEvery: 91,
    });
  });

  it("says how often meetings count as a duration or in days", () => {
    expect(defineProfile({ meetingEvery: "monthly" }).meetingEvery).toBe(30);
    expect(defineProfile({ meetingEvery: "P1W" }).meetingEvery).toBe(7);
    expect(defineProfile({ meetingEvery: 45 }).meetingEvery).toBe(45);
  });

  it("keeps what it does not say of the one that it starts from", () => {
    const base = defineProfile({
      name: "ours",
      criteria: { "joint-work": "off", "common-head": "aligned" },
      tolerance: 0.1,
      tolerances: { "handoffs-served": 0.2 },
      meetingEvery: "monthly",
    });
    expect(defineProfile({}, base)).toEqual(base);
    expect(
      defineProfile({ criteria: { "joint-work": "aligned" }, tolerances: { "two-way": 0 } }, base),
    ).toEqual({
      ...base,
      criteria: { "joint-work": "aligned", "common-head": "aligned" },
      tolerances: { "handoffs-served": 0.2, "two-way": 0 },
    });
  });

  it("cannot be changed", () => {
    const profile = defineProfile({ criteria: { "joint-work": "off" } });
    expect([profile, profile.criteria, profile.tolerances].every(Object.isFrozen)).toBe(true);
  });

  it.each([
    [
      "an unknown criterion",
      { criteria: { "joint-wrok": "off" } },
      "unknown criterion `joint-wrok`; did you mean `joint-work`?",
    ],
    ["a tolerance for an unknown criterion", { tolerances: { zzzzzz: 0.1 } }, "unknown criterion `zzzzzz`"],
    [
      "a name that objects have of themselves",
      { criteria: { constructor: "off" } },
      "unknown criterion `constructor`",
    ],
    ["the lowest level, which asks for nothing", { criteria: { "joint-work": "undefined" } }, "criteria"],
    ["a tolerance of all", { tolerance: 1 }, "tolerance"],
    ["a tolerance below none", { tolerance: -0.1 }, "tolerance"],
    ["a tolerance of all of one", { tolerances: { "joint-work": 1 } }, "tolerances"],
    ["no duration", { meetingEvery: "often" }, "meetingEvery"],
    ["a duration of nothing", { meetingEvery: 0 }, "meetingEvery"],
    ["something else", { meetings: "monthly" }, "meetings"],
  ])("is refused with %s", (_, definition, message) => {
    expect(() => defineProfile(definition as object)).toThrow(TypeError);
    expect(() => defineProfile(definition as object)).toThrow(message);
  });
});
