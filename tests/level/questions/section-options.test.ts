import { describe, expect, it } from "vitest";
import { criteria } from "../../../src/level/criteria.ts";
import { type Fact, sectionFact } from "../../../src/level/proof.ts";
import { sectionOptions } from "../../../src/level/questions/section-options.ts";
import type { SectionName } from "../../../src/model/section.ts";
import type { Organisation } from "../../../src/organisation/organisation.ts";
import { company, x, y } from "../company.ts";
import { linked } from "../judged.ts";
import { asking } from "./asked-of.ts";
import { optionInShort } from "./in-short.ts";

function criterion(id: string) {
  const found = criteria.find((each) => each.id === id);
  if (!found) throw new Error(`there is no criterion ${id}`);
  return found;
}

type Wanted = readonly [criterion: string, change: string, of?: Partial<Fact>];

/** The answers to the question what else a section lists, as the company's two sides are asked it. */
function answers(
  section: SectionName,
  design: object,
  wanted: readonly Wanted[],
  of: (organisation: Organisation) => Partial<Fact> = () => ({}),
): readonly string[] {
  const organisation = linked(design);
  const waiting = wanted.map(([id, change]) => ({
    criterion: criterion(id),
    fact: { ...sectionFact("unknown", section, change, {}), ...of(organisation) },
  }));
  return sectionOptions(section, waiting, asking(organisation)).map(optionInShort);
}

const noMore = "no-more() replace /open []";
const activities = { x: { ...x, produces: "i" }, y: { ...y, needs: "i", produces: "j" } };
const raci = { raci: { A: "ofM", R: "ofM" } };

/** A section that is open, the criterion that waits for more in it, and what it would be. */
const examples: readonly (readonly [SectionName, string, object, string])[] = [
  [
    "meetings",
    "joint-meetings",
    {},
    '/meetings/m-s {"participants":["m","s"],"every":"monthly","documented":true,"purpose":["planning","review"],"reports":{"m":["i"],"s":["i"]}}',
  ],
  [
    "meetings",
    "joint-planning",
    { information: {} },
    '/meetings/m-s {"participants":["m","s"],"every":"monthly","documented":true,"purpose":["planning","review"],"reports":{}}',
  ],
  ["agreements", "conflict-rule", {}, '/agreements/m-s {"between":["m","s"],"settles":["conflict"]}'],
  [
    "decisions",
    "conflict-rule",
    {},
    '/decisions/m-s {"heldBy":["m"],"influence":{"m":50,"s":50},"escalatesTo":"m"}',
  ],
  ["systems", "shared-systems", {}, '/systems/m-s {"usedBy":["m","s"]}'],
  ["metrics", "shared-metrics", {}, '/metrics/m-s {"ownedBy":["m","s"],"rewards":["m","s"]}'],
  [
    "knowledge",
    "people-across",
    {},
    '/knowledge/m-s {"heldBy":["m"],"transfers":[{"from":["m"],"to":["s"],"through":"liaison"}]}',
  ],
  ["activities", "joint-work", {}, '/activities/m-s {"ownership":["m","s"]}'],
  [
    "activities",
    "joint-work",
    { activities: { x: { ...x, ...raci } } },
    '/activities/m-s {"ownership":["m","s"],"raci":{"A":["m"],"R":["m","s"]}}',
  ],
  ["activities", "joint-planning", {}, '/activities/m-s {"ownership":["m","s"],"planning":true}'],
  ["flows", "information-exchanged", { activities }, '/flows/- {"carries":"i","from":"x","to":"y"}'],
];

describe("the answers to what else a section lists", () => {
  it.each(examples)("are nothing, or one such as is waited for: %s for %s", (section, id, design, added) => {
    expect(answers(section, { ...design, open: section }, [[id, "more"]])).toEqual([
      noMore,
      `another:${id}/more() add ${added}`,
    ]);
  });

  it("close that section only", () => {
    expect(answers("systems", { open: ["flows", "systems", "metrics"] }, [])).toEqual([
      'no-more() replace /open ["flows","metrics"]',
    ]);
  });

  it("list the section, empty, where it is left out", () => {
    expect(answers("systems", { systems: undefined }, [])).toEqual(["no-more() add /systems {}"]);
    expect(answers("flows", { flows: undefined }, [])).toEqual(["no-more() add /flows []"]);
  });

  it("list the first of a section that is left out, and leave it open", () => {
    const [, more] = answers("systems", { systems: undefined, open: "metrics" }, [
      ["shared-systems", "more"],
    ]);
    expect(more).toBe(
      'another:shared-systems/more() add /open ["metrics","systems"]; add /systems {"m-s":{"usedBy":["m","s"]}}',
    );
    const left = { activities, flows: undefined, open: "none" };
    expect(answers("flows", left, [["information-exchanged", "more"]])[1]).toBe(
      'another:information-exchanged/more() add /open ["flows"]; add /flows [{"carries":"i","from":"x","to":"y"}]',
    );
  });

  it("name one that several criteria wait for once, for the last of them, and none that only may change what is asked", () => {
    const design = { open: "meetings" };
    const ids = answers("meetings", design, [
      ["joint-meetings", "meet"],
      ["joint-planning", "plan"],
      ["consultation", ""],
    ]).map((each) => each.split("(")[0]);
    expect(ids).toEqual(["no-more", "another:joint-planning/plan"]);
  });

  it.each<[SectionName, string]>([
    ["activities", "shared-processes"],
    ["activities", "people-across"],
    ["processes", "shared-processes"],
  ])("have no example where one cannot be made up: %s for %s", (section, id) => {
    expect(answers(section, { open: section }, [[id, "more"]])).toEqual([noMore]);
  });

  it("give no letters where the scheme lacks one that is needed", () => {
    const stated = (letters: object, held: object) => ({
      scheme: { letters },
      activities: { x: { ...x, raci: held } },
      open: "activities",
    });
    const added = (design: object) => answers("activities", design, [["joint-work", "share"]])[1];
    const bare = 'another:joint-work/share() add /activities/m-s {"ownership":["m","s"]}';
    expect(added(stated({ P: { means: "performs" } }, { P: "ofM" }))).toBe(bare);
    expect(added(stated({ V: { means: "answers" } }, { V: "ofM" }))).toBe(bare);
  });

  it.each([
    "roles",
    "units",
    "activities",
    "decisions",
    "knowledge",
    "processes",
    "metrics",
    "agreements",
    "meetings",
  ])("have an id that nothing else has: %s", (section) => {
    const said: { readonly [section: string]: object } = {
      roles: { unit: "m" },
      meetings: { participants: ["m", "s"] },
      agreements: { between: ["m", "s"] },
    };
    const before = (company as { readonly [section: string]: object })[section];
    const taken = { [section]: { ...before, "m-s": said[section] ?? {} } };
    const [, more] = answers("systems", { ...taken, open: "systems" }, [["shared-systems", "more"]]);
    expect(more).toContain("add /systems/m-s-2 ");
  });

  it("count on until an id is free", () => {
    const systems = { "m-s": {}, "m-s-2": {} };
    const [, more] = answers("systems", { systems, open: "systems" }, [["shared-systems", "more"]]);
    expect(more).toContain("add /systems/m-s-3 ");
  });
});

const flow = (carries: string, from: string, to: string) => ({ carries, from, to });

/** Another flow that is offered where `change` waits for it, as `i:x->y`. */
function flowFor(design: object, of?: (organisation: Organisation) => Partial<Fact>): string | undefined {
  const wanted: readonly Wanted[] = [["two-way", "direction"]];
  const [, more] = answers("flows", { activities, open: "flows", ...design }, wanted, of);
  const [, carries, from, to] = /"carries":"(.*)","from":"(.*)","to":"(.*)"/.exec(more ?? "") ?? [];
  return carries === undefined ? undefined : `${carries}:${from}->${to}`;
}

describe("another flow between two units", () => {
  const back = ({ units }: Organisation) => {
    const [from, to] = [units.get("s"), units.get("m")];
    return from && to ? { params: { from, to } } : {};
  };

  it("carries what its sender produces, and what else there is where that is listed", () => {
    expect(flowFor({})).toBe("i:x->y");
    expect(flowFor({ flows: [flow("i", "x", "y")] })).toBe("j:x->y");
    expect(flowFor({ flows: [flow("i", "x", "y"), flow("j", "x", "y")] })).toBe("k:x->y");
    expect(flowFor({ flows: [flow("j", "x", "y"), flow("i", "y", "x")] })).toBe("i:x->y");
    const all = ["i", "j", "k"].map((each) => flow(each, "x", "y"));
    expect(flowFor({ flows: all })).toBeUndefined();
  });

  it("carries news where information is left out and there is none", () => {
    const bare = { activities: { x, y }, information: undefined };
    expect(flowFor(bare)).toBe("news:x->y");
    expect(flowFor({ ...bare, information: {} })).toBeUndefined();
  });

  it("runs the other way where that is waited for", () => {
    expect(flowFor({}, back)).toBe("j:y->x");
  });

  it("runs between work of one side each, with owners that are none of the other's", () => {
    const shared = { ownership: ["m", "s"], produces: "i" };
    const wide = { ownership: ["m", "o"], produces: "i" };
    expect(flowFor({ activities: { both: shared, ...activities } })).toBe("i:x->y");
    expect(flowFor({ activities: { both: shared, v: {}, y: activities.y } })).toBeUndefined();
    expect(flowFor({ activities: { x: activities.x, both: shared } })).toBeUndefined();
    expect(flowFor({ activities: { wide, y: activities.y } })).toBe("i:wide->y");
  });
});

describe("a flow that brings what is needed", () => {
  const need = ({ needs }: Organisation): Partial<Fact> => ({ subject: needs[0] });

  it("comes from who produces it", () => {
    expect(flowFor({}, need)).toBe("i:x->y");
    expect(flowFor({ activities: { v: { ...y, produces: "j" }, ...activities } }, need)).toBe("i:x->y");
  });

  it("comes from another where the one that needs it produces it, or the flow is listed", () => {
    const making = { y: { ...activities.y, produces: "i" }, x: activities.x };
    expect(flowFor({ activities: making }, need)).toBe("i:x->y");
    const two = { ...activities, x2: activities.x };
    expect(flowFor({ activities: two, flows: [flow("i", "x", "y")] }, need)).toBe("i:x2->y");
  });

  it("is not there where nobody produces it, or all bring it already", () => {
    expect(flowFor({ activities: { x, y: activities.y } }, need)).toBeUndefined();
    expect(flowFor({ flows: [flow("i", "x", "y")] }, need)).toBeUndefined();
  });
});
