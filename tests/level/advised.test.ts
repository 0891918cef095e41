import { describe, expect, it } from "vitest";
import { type Condition, conditions } from "../../src/model/interface.ts";
import { type Level, levels } from "../../src/model/level.ts";
import { between } from "./judged.ts";

type Context = { readonly [condition in Condition]?: boolean };

const informal = ["small-company", "good-informal-relations"] as const;
const define = ["conflicts-visible", "duplicated-or-dropped-work", "competing-for-resources"] as const;
const align = [
  "duplicated-despite-clear-roles",
  "market-commoditised",
  "customised-during-sale",
  "short-life-cycles",
] as const;
const possible = "common-process-possible";
const hindrances = ["no-shared-responsibility-culture", "separate-reporting", "short-sales-cycle"] as const;

/** What a context advises, as `defined..aligned`. */
function advised(context: Context, design: object = {}): string {
  const { advised: advice } = between({ interfaces: [{ between: ["m", "s"], context }], ...design });
  return `${advice.atLeast}..${advice.atMost}`;
}

/** Every condition denied, but for a change; `undefined` leaves one out. */
function denied(change: { readonly [condition in Condition]?: boolean | undefined }): Context {
  const stated = { ...Object.fromEntries(conditions.map((condition) => [condition, false])), ...change };
  return Object.fromEntries(Object.entries(stated).filter(([, holds]) => holds !== undefined));
}

/** The table of the literature, where everything is known. */
function inTable(holds: (condition: Condition) => boolean): Level {
  if (informal.every(holds)) return "undefined";
  if (align.some(holds)) return holds(possible) && !hindrances.some(holds) ? "integrated" : "aligned";
  return define.some(holds) ? "defined" : "undefined";
}

/** The least and the most that the table says, whatever is not stated turns out to be. */
function inEveryCase(context: Context): string {
  const open = conditions.filter((condition) => context[condition] === undefined);
  const ranks: number[] = [];
  for (let bits = 0; bits < 2 ** open.length; bits += 1) {
    const holds = (condition: Condition) =>
      context[condition] ?? Math.floor(bits / 2 ** open.indexOf(condition)) % 2 === 1;
    ranks.push(levels.indexOf(inTable(holds)));
  }
  return `${levels[Math.min(...ranks)]}..${levels[Math.max(...ranks)]}`;
}

describe("the advised level", () => {
  it.each(define)("is defined where %s", (condition) => {
    expect(advised(denied({ [condition]: true }))).toBe("defined..defined");
  });

  it.each(align)(
    "is aligned where %s, and integrated where a common process is possible, too",
    (condition) => {
      expect(advised(denied({ [condition]: true }))).toBe("aligned..aligned");
      expect(advised(denied({ [condition]: true, [possible]: true }))).toBe("integrated..integrated");
    },
  );

  it.each(hindrances)("is not integrated where %s", (condition) => {
    const reasons = { "market-commoditised": true, [possible]: true };
    expect(advised(denied({ ...reasons, [condition]: true }))).toBe("aligned..aligned");
    expect(advised(denied({ ...reasons, [condition]: undefined }))).toBe("aligned..integrated");
  });

  it("is undefined in a small company with good informal relations, and there only", () => {
    const reasons = { "market-commoditised": true, [possible]: true };
    const [small, relations] = informal;
    expect(advised(denied({ ...reasons, [small]: true, [relations]: true }))).toBe("undefined..undefined");
    expect(advised(denied({ ...reasons, [small]: true }))).toBe("integrated..integrated");
    expect(advised(denied({ ...reasons, [relations]: true }))).toBe("integrated..integrated");
    expect(advised(denied({ ...reasons, [small]: true, [relations]: undefined }))).toBe(
      "undefined..integrated",
    );
  });

  it("is undefined where no condition holds, common process or not", () => {
    expect(advised(denied({}))).toBe("undefined..undefined");
    expect(advised(denied({ [possible]: true }))).toBe("undefined..undefined");
  });

  it("is any where nothing is stated, and the design has no dropped work", () => {
    expect(advised({})).toBe("undefined..integrated");
    expect(between({}).advised).toMatchObject({ atLeast: "undefined", atMost: "integrated" });
  });

  const three = [true, false, undefined];
  const groups = three.flatMap((small) =>
    three.flatMap((relations) =>
      three.flatMap((d) =>
        three.flatMap((l) =>
          three.flatMap((i) => three.map((hindered) => ({ small, relations, d, l, i, hindered }))),
        ),
      ),
    ),
  );

  it("is that of the table, for all combinations of what is stated, denied and not known", () => {
    for (const { small, relations, d, l, i, hindered } of groups) {
      const context = denied({
        "small-company": small,
        "good-informal-relations": relations,
        "conflicts-visible": d,
        "short-life-cycles": l,
        "common-process-possible": i,
        "separate-reporting": hindered,
      });
      expect([context, advised(context)]).toEqual([context, inEveryCase(context)]);
    }
  });
});

describe("duplicated or dropped work, where nobody states it", () => {
  const letters = { A: "ofM", R: "ofM" };
  const x = { ownership: "m", raci: letters };
  const y = { ownership: "s", raci: { A: "ofS", R: "ofS" } };
  const w = { ownership: "o", raci: { A: "ofO", R: "ofO" } };

  /** Whether it holds, as the advice tells. */
  function derived(design: object): string {
    const { conditions: known } = between(design).advised;
    const found = known.find(({ condition }) => condition === "duplicated-or-dropped-work");
    return found ? `${found.answer}, ${found.from}` : "unknown";
  }

  it.each([
    ["both make the same", { x: { ...x, produces: "i" }, y: { ...y, produces: "i" } }],
    ["one makes what a third makes, too", { x: { ...x, produces: "i" }, w: { ...w, produces: "i" } }],
    [
      "one needs what is made twice elsewhere",
      {
        x: { ...x, needs: "i" },
        w: { ...w, produces: "i" },
        t: { ownership: "s", raci: letters, produces: "i" },
      },
    ],
    ["nobody makes what one needs", { y: { ...y, needs: "i" } }],
    ["nobody answers for work of one", { x: { ...x, raci: { R: "ofM" } } }],
    ["work of one has no letter, where other work has", { x: { ownership: "m" }, w }],
    ["work of both has no letter, where other work has", { z: { ownership: ["m", "s"] }, w }],
    ["work of a team has no letter, where other work has", { z: { ownership: "m1" }, w }],
  ])("is there where %s", (_, activities) => {
    expect(derived({ activities })).toBe("yes, derived");
  });

  it.each([
    ["nothing is wrong", { activities: { x, y } }],
    ["there is no work", { activities: {} }],
    ["one makes the same twice", { activities: { x: { ...x, produces: "i" }, x2: { ...x, produces: "i" } } }],
    [
      "both make the same together",
      { activities: { x: { ...x, produces: "i" }, z: { ...x, ownership: ["m", "s"], produces: "i" } } },
    ],
    [
      "what one needs comes from outside",
      { activities: { x: { ...x, needs: "i" } }, information: { i: { external: true } } },
    ],
    [
      "a third's work is dropped, and nothing that the two need or make",
      { activities: { x, y, w: { ownership: "o", needs: "i" } } },
    ],
    ["nobody has to answer", { activities: { x: { ...x, raci: { R: "ofM" } } }, scheme: "r-first" }],
  ])("is not there where %s", (_, design) => {
    expect(derived(design)).toBe("no, derived");
  });

  it.each([
    ["no work has letters", { activities: { x: { ownership: "m" } } }],
    ["it is not known what work needs and makes", { activities: { x }, information: undefined }],
    [
      "other work may make what one needs",
      {
        activities: { x: { ...x, needs: "i", produces: "none" }, w: { ...w, needs: "none" } },
        information: undefined,
      },
    ],
    ["activities are open", { activities: { x, y }, open: "activities" }],
  ])("is not known where %s", (_, design) => {
    expect(derived(design)).toBe("unknown");
  });

  it("is there where it surely is, whatever else is not known", () => {
    expect(derived({ activities: { x: { ...x, raci: { R: "ofM" } } }, open: "activities" })).toBe(
      "yes, derived",
    );
  });

  it("is what the design states of it, where it does", () => {
    const dropped = { activities: { x: { ownership: "m" }, w } };
    const stated = (holds: boolean) => ({
      interfaces: [{ between: ["m", "s"], context: { "duplicated-or-dropped-work": holds } }],
    });
    expect(derived({ ...dropped, ...stated(false) })).toBe("no, stated");
    expect(derived({ activities: {}, ...stated(true) })).toBe("yes, stated");
  });

  it("has a bearing on the advice", () => {
    const context = denied({ "duplicated-or-dropped-work": undefined });
    expect(advised(context, { activities: { x: { ownership: "m" }, w } })).toBe("defined..defined");
    expect(advised(context, { activities: { x, w } })).toBe("undefined..undefined");
    expect(advised(context, { activities: { x, w }, open: "activities" })).toBe("undefined..defined");
  });
});
