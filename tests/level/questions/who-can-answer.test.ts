import { describe, expect, it } from "vitest";
import { openFact, sectionFact } from "../../../src/level/proof.ts";
import { askedParams } from "../../../src/level/questions/asked.ts";
import { whoCanAnswer } from "../../../src/level/questions/who-can-answer.ts";
import type { Need } from "../../../src/organisation/elements.ts";
import { linked } from "../judged.ts";
import { askedOf, asking } from "./asked-of.ts";
import { silent } from "./silent.ts";

/** A question about an element, what is said of the silent company, and who can answer, in the design's order. */
const rows: readonly (readonly [ask: string, said: object, who: readonly string[]])[] = [
  ["unit/head", {}, ["m"]],
  ["role/reportsTo", {}, ["m"]],
  ["role/reportsTo", { roles: { ofM: { unit: ["s", "m"] } } }, ["m", "s"]],
  ["activity/raci", { activities: { v: { ownership: "o" }, w: {} } }, ["o"]],
  ["activity/raci", { activities: { v: { ownership: [] }, w: {} } }, ["m", "s"]],
  ["activity/ownership", {}, ["m", "s"]],
  ["flow/via", {}, ["m", "s"]],
  ["flow/via", { activities: { v: { ownership: "s" }, w: { ownership: "o" } } }, ["s", "o"]],
  [
    "flow/via",
    {
      activities: { v: { ownership: "s" }, w: {} },
      flows: [{ carries: "i", from: "v", to: "w", owner: "ofM1" }],
    },
    ["m1", "s"],
  ],
  ["information/definition", { activities: { v: {}, w: { ownership: "o", produces: "i" } } }, ["o"]],
  ["information/definition", {}, ["m", "s"]],
  ["decision/every", { decisions: { d: { heldBy: ["ofS", "ofM1"] } } }, ["m1", "s"]],
  [
    "decision/every",
    { decisions: { d: { heldBy: [], affects: "v" } }, activities: { v: { ownership: "o" }, w: {} } },
    ["o"],
  ],
  [
    "decision/every",
    { decisions: { d: { analysedIn: "v" } }, activities: { v: { ownership: "o" }, w: {} } },
    ["o"],
  ],
  ["decision/every", {}, ["m", "s"]],
  ["meeting/purpose", { meetings: { meet: { participants: ["ofO", "m1"] } } }, ["m1", "o"]],
  ["agreement/settles", { agreements: { pact: { between: ["o", "s"] } } }, ["s", "o"]],
  ["knowledge/heldBy", { knowledge: { craft: { heldBy: "ofO" } } }, ["o"]],
  ["knowledge/heldBy", {}, ["m", "s"]],
  ["process/owner", { processes: { launch: { owner: ["ofO", "m"] } } }, ["m", "o"]],
  ["process/owner", {}, ["m", "s"]],
  ["system/usedBy", { systems: { log: { usedBy: ["o", "s1"] } } }, ["s1", "o"]],
  ["system/usedBy", {}, ["m", "s"]],
  ["metric/rewards", { metrics: { revenue: { ownedBy: "ofO" } } }, ["o"]],
  ["metric/ownedBy", { metrics: { revenue: { rewards: "ofO" } } }, ["o"]],
  ["metric/ownedBy", {}, ["m", "s"]],
];

describe("who can answer a question", () => {
  it.each(rows)("is whoever owns what it is about, or both sides: %s, with %o", (ask, said, who) => {
    const organisation = linked({ ...silent, ...said });
    const [subject, states] = askedOf(ask, organisation);
    const units = whoCanAnswer(openFact(subject, states, {}), asking(organisation).at);
    expect(units.map(({ id }) => id)).toEqual(who);
  });

  it("is whoever owns the work that needs it, of a need", () => {
    const organisation = linked({ ...silent, activities: { v: { ownership: "o", needs: "i" }, w: {} } });
    const units = whoCanAnswer(
      openFact(organisation.needs[0] as Need, "within", {}),
      asking(organisation).at,
    );
    expect(units.map(({ id }) => id)).toEqual(["o"]);
  });

  it("is both sides, of a section", () => {
    const { at } = asking(linked(silent));
    expect(whoCanAnswer(sectionFact("unknown", "flows", "", {}), at)).toEqual([at.a, at.b]);
  });
});

describe("a question", () => {
  it("names what it is about: an element, what a flow carries and between which activities, or the two sides", () => {
    const organisation = linked(silent);
    const { at } = asking(organisation);
    const named = (ask: string) => {
      const [subject, states] = askedOf(ask, organisation);
      const params = askedParams(openFact(subject, states, {}), at);
      return Object.entries(params).map(([name, value]) => `${name}=${Object(value).id}`);
    };
    expect(named("activity/raci")).toEqual(["activity=v"]);
    expect(named("flow/via")).toEqual(["information=i", "from=v", "to=w"]);
    const [subject] = askedOf("flow/via", organisation);
    expect(askedParams(openFact(subject, "/flows", {}), at)).toEqual({ a: at.a, b: at.b });
    expect(askedParams(sectionFact("unknown", "flows", "", {}), at)).toEqual({ a: at.a, b: at.b });
  });
});
