import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const rule = "power/unexercised";
const base = { units: { m: {} }, activities: { a: {} }, decisions: { d: { heldBy: "m" } }, meetings: {} };

describe(rule, () => {
  it.each([
    ["nothing decides it", {}, ["d"], []],
    ["an activity decides it", { activities: { a: { decides: "d" } } }, [], []],
    ["a meeting decides it", { meetings: { w: { participants: "m", decides: ["d"] } } }, [], []],
    ["a meeting that decides nothing is no exercise", { meetings: { w: { participants: "m" } } }, ["d"], []],
    [
      "an activity that it affects does not exercise it",
      { decisions: { d: { affects: "a", analysedIn: "a" } } },
      ["d"],
      [],
    ],
    ["there may be meetings that are not listed", { open: "meetings" }, [], ["d"]],
    ["there may be activities that are not listed", { open: "activities" }, [], ["d"]],
    ["meetings are left out", { meetings: undefined }, [], ["d"]],
    [
      "what is surely decided needs no more",
      { meetings: undefined, activities: { a: { decides: "d" } } },
      [],
      [],
    ],
  ])("%s", (_, change, flagged, undetermined) => {
    expect(look(rule, { ...base, ...change })).toMatchObject({ flagged, undetermined, examined: 1 });
  });

  it("says so at the decision", () => {
    expect(look(rule, base)).toMatchObject({
      says: ["no activity and no meeting decides `d`"],
      paths: ["/decisions/d"],
    });
  });
});
