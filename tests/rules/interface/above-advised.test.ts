import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { aligned, conditions, declaring, defined, integrated, undefinedLevel } from "./levels.ts";

const rule = "interface/above-advised";
const both = "m<->s";
const none = conditions(false, false, false, false);
const small = conditions(true, true, true, true);
const conflicts = conditions(false, true, false, false);
const short = conditions(false, false, true, false);
const common = conditions(false, false, true, true);

describe(rule, () => {
  it.each<[string, object, object | undefined, readonly string[], readonly string[], number]>([
    ["integrated where all calls for it", integrated, common, [], [], 1],
    ["integrated where aligned is called for", integrated, short, [both], [], 1],
    ["aligned where aligned is called for", aligned, short, [], [], 1],
    ["aligned where defined is called for", aligned, conflicts, [both], [], 1],
    ["defined where conflicts call for it", defined, conflicts, [], [], 1],
    ["defined where nothing calls for it", defined, none, [both], [], 1],
    ["defined in a small company of good relations", defined, small, [both], [], 1],
    ["undefined is never too much", undefinedLevel, none, [], [], 1],
    ["less than is called for is no fault here", undefinedLevel, common, [], [], 1],
    ["it may be more than is called for", { ...integrated, metrics: undefined }, short, [], [both], 1],
    [
      "more may be called for",
      integrated,
      { ...common, "common-process-possible": undefined },
      [],
      [both],
      1,
    ],
    [
      "more may be called for, and it is no more than that in any case",
      aligned,
      { ...common, "common-process-possible": undefined },
      [],
      [],
      1,
    ],
    ["one condition decides it", aligned, { "small-company": true }, [], [both], 1],
    [
      "one condition that decides it is enough",
      integrated,
      { "common-process-possible": false },
      [both],
      [],
      1,
    ],
    ["no condition is stated", integrated, {}, [], [], 0],
    ["there is no context", integrated, undefined, [], [], 0],
  ])("%s", (_, design, context, flagged, undetermined, examined) => {
    expect(look(rule, declaring(design, { context }))).toMatchObject({ flagged, undetermined, examined });
  });

  it("sees for itself whether work is dropped, unless that is stated", () => {
    const lost = { ...defined, activities: { ...defined.activities, lost: { ownership: "s" } } };
    expect(look(rule, declaring(lost, { context: none }))).toMatchObject({ flagged: [], undetermined: [] });
    const stated = { ...none, "duplicated-or-dropped-work": false };
    expect(look(rule, declaring(lost, { context: stated })).flagged).toEqual([both]);
  });

  it("is not asked where no interface is declared", () => {
    expect(look(rule, integrated).status).toBe("not-asked");
  });

  it("says what the design makes of the two, and what is called for", () => {
    const seen = look(rule, declaring({ ...integrated, metrics: undefined }, { context: conflicts }));
    expect(seen.says).toEqual([
      "the design makes `m` and `s` aligned or integrated, and their conditions call for defined at most",
    ]);
    expect(seen.paths).toEqual(["/interfaces/0/context"]);
  });
});
