import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { aligned, declaring, defined, integrated } from "./levels.ts";

const rule = "interface/perception-gap";
const both = "m<->s";
const maybeIntegrated = { ...integrated, metrics: undefined };

describe(rule, () => {
  it.each<[string, object, object | "none" | undefined, readonly string[], readonly string[], number]>([
    ["both see what is there", aligned, { m: 60, s: 79 }, [], [], 1],
    ["both see more than is there", aligned, { m: 80, s: 100 }, [both], [], 1],
    ["both see less than is there", aligned, { m: 59, s: 45 }, [both], [], 1],
    ["the sides differ", aligned, { m: 79, s: 80 }, [both], [], 1],
    ["a mean of 79.5 is not yet 80", aligned, { m: [79, 80], s: 60 }, [], [], 1],
    ["a mean of 39.5 is not yet 40", defined, { m: [39, 40] }, [both], [], 1],
    ["one side alone sees what is there", defined, { s: 40 }, [], [], 1],
    ["one side alone sees more", defined, { s: 60 }, [both], [], 1],
    ["both see what may be there", maybeIntegrated, { m: 60, s: 70 }, [], [both], 1],
    ["one side sees what may be there", maybeIntegrated, { m: 85 }, [], [both], 1],
    ["the sides differ, and either may be right", maybeIntegrated, { m: 60, s: 85 }, [both], [], 1],
    ["both see what cannot be there", maybeIntegrated, { m: 30, s: 30 }, [both], [], 1],
    ["nobody was asked", aligned, undefined, [], [], 0],
    ["it is said that nobody was asked", aligned, "none", [], [], 0],
  ])("%s", (_, design, perceived, flagged, undetermined, examined) => {
    expect(look(rule, declaring(design, { perceived }))).toMatchObject({ flagged, undetermined, examined });
  });

  it("is not asked where no interface is declared", () => {
    expect(look(rule, aligned).status).toBe("not-asked");
  });

  it("says who sees what, with the score, and what the design makes of it", () => {
    const says = (design: object, perceived: object) => look(rule, declaring(design, { perceived })).says;
    expect(says(maybeIntegrated, { s: 81.5, m: 60 })).toEqual([
      "`m` sees its relationship with `s` as aligned (score 60), `s` as integrated (81.5); the design makes it aligned or integrated",
    ]);
    expect(says(aligned, { m: 40, s: 45 })).toEqual([
      "`m` and `s` see their relationship as defined (scores 40 and 45), and the design makes it aligned",
    ]);
    expect(says(aligned, { s: [80, 90] })).toEqual([
      "`s` sees its relationship with `m` as integrated (score 85), and the design makes it aligned",
    ]);
  });

  it("stands at the scores", () => {
    expect(look(rule, declaring(aligned, { perceived: { m: 20 } })).paths).toEqual([
      "/interfaces/0/perceived",
    ]);
  });
});
