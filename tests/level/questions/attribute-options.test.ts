import { describe, expect, it } from "vitest";
import { openFact, sectionFact } from "../../../src/level/proof.ts";
import { asks } from "../../../src/level/questions/asks.ts";
import { attributeOptions } from "../../../src/level/questions/attribute-options.ts";
import { linked } from "../judged.ts";
import { askedOf, asking } from "./asked-of.ts";
import { optionInShort } from "./in-short.ts";
import { silent } from "./silent.ts";

/** By the question, all answers that are offered where nothing is said: see `optionInShort`. */
const offered: readonly (readonly [ask: string, answers: readonly string[]])[] = [
  [
    "activity/ownership",
    [
      'unit(m) add /activities/v/ownership ["m"] units',
      'unit(s) add /activities/v/ownership ["s"] units',
      'both(m s) add /activities/v/ownership ["m","s"] units',
      'others(o) add /activities/v/ownership ["o"] units',
    ],
  ],
  [
    "activity/raci",
    [
      'alone(m) add /activities/v/raci {"A":["m"],"R":["m"]}',
      'alone(s) add /activities/v/raci {"A":["s"],"R":["s"]}',
      'together(m s) add /activities/v/raci {"A":["m"],"R":["m","s"]}',
    ],
  ],
  [
    "activity/needs",
    [
      "nothing() add /activities/v/needs []",
      'information(i) add /activities/v/needs ["i"] information',
      'information(j) add /activities/v/needs ["j"] information',
      'information(k) add /activities/v/needs ["k"] information',
    ],
  ],
  [
    "activity/produces",
    [
      "nothing() add /activities/v/produces []",
      'information(i) add /activities/v/produces ["i"] information',
      'information(j) add /activities/v/produces ["j"] information',
      'information(k) add /activities/v/produces ["k"] information',
    ],
  ],
  ["flow/owner", ['someone() add /flows/0/owner "m" party', 'nobody() add /flows/0/owner "none"']],
  [
    "flow/via",
    [
      'value(crm) add /flows/0/via "crm" text',
      'value(top) add /flows/0/via "top" text',
      'value(email) add /flows/0/via "email" text',
      'none() add /flows/0/via "none"',
    ],
  ],
  [
    "flow/every",
    [
      'value(daily) add /flows/0/every "daily" duration',
      'value(weekly) add /flows/0/every "weekly" duration',
      'value(biweekly) add /flows/0/every "biweekly" duration',
      'value(monthly) add /flows/0/every "monthly" duration',
      'value(bimonthly) add /flows/0/every "bimonthly" duration',
      'value(quarterly) add /flows/0/every "quarterly" duration',
      'value(yearly) add /flows/0/every "yearly" duration',
      'event() add /flows/0/on "when it is there" text',
      'none() add /flows/0/every "none"; add /flows/0/on "none"',
    ],
  ],
  [
    "flow/within",
    [
      'hours(4) add /flows/0/within "PT4H" duration',
      'days(1) add /flows/0/within "P1D" duration',
      'days(7) add /flows/0/within "P7D" duration',
      'days(30) add /flows/0/within "P30D" duration',
      'none() add /flows/0/within "none"',
    ],
  ],
  ["flow/returns", ['value(i) add /flows/0/returns "i" information', "nothing() add /flows/0/returns false"]],
  [
    "information/definition",
    ['text() add /information/i/definition "i" text', 'none() add /information/i/definition "none"'],
  ],
  [
    "information/agreed",
    [
      'both(m s) add /information/i/agreed ["m","s"]',
      'unit(m) add /information/i/agreed ["m"]',
      'unit(s) add /information/i/agreed ["s"]',
      "nobody() add /information/i/agreed false",
    ],
  ],
  [
    "decision/heldBy",
    [
      'unit(m) add /decisions/d/heldBy ["m"] parties',
      'unit(s) add /decisions/d/heldBy ["s"] parties',
      'both(m s) add /decisions/d/heldBy ["m","s"] parties',
      'others(o) add /decisions/d/heldBy ["o"] parties',
      "nobody() add /decisions/d/heldBy []",
    ],
  ],
  [
    "decision/jointly",
    ['text() add /decisions/d/jointly "by consensus" text', 'none() add /decisions/d/jointly "none"'],
  ],
  [
    "decision/influence",
    [
      'shares(m s) add /decisions/d/influence {"m":50,"s":50}',
      'unit(m) add /decisions/d/influence {"m":100}',
      'unit(s) add /decisions/d/influence {"s":100}',
      'none() add /decisions/d/influence "none"',
    ],
  ],
  [
    "decision/every",
    [
      'value(weekly) add /decisions/d/every "weekly" duration',
      'value(monthly) add /decisions/d/every "monthly" duration',
      'value(quarterly) add /decisions/d/every "quarterly" duration',
      'value(yearly) add /decisions/d/every "yearly" duration',
      'none() add /decisions/d/every "none"',
    ],
  ],
  [
    "decision/uses",
    [
      "nothing() add /decisions/d/uses []",
      'information(i) add /decisions/d/uses ["i"] information',
      'information(j) add /decisions/d/uses ["j"] information',
      'information(k) add /decisions/d/uses ["k"] information',
    ],
  ],
  [
    "decision/escalatesTo",
    ['someone() add /decisions/d/escalatesTo "m" party', 'nobody() add /decisions/d/escalatesTo "none"'],
  ],
  [
    "meeting/every",
    [
      'value(daily) add /meetings/meet/every "daily" duration',
      'value(weekly) add /meetings/meet/every "weekly" duration',
      'value(biweekly) add /meetings/meet/every "biweekly" duration',
      'value(monthly) add /meetings/meet/every "monthly" duration',
      'value(bimonthly) add /meetings/meet/every "bimonthly" duration',
      'value(quarterly) add /meetings/meet/every "quarterly" duration',
      'value(yearly) add /meetings/meet/every "yearly" duration',
      'value(ad-hoc) add /meetings/meet/every "ad-hoc"',
    ],
  ],
  [
    "meeting/documented",
    ["yes() add /meetings/meet/documented true", "no() add /meetings/meet/documented false"],
  ],
  [
    "meeting/purpose",
    [
      'value(planning) add /meetings/meet/purpose "planning"',
      'value(review) add /meetings/meet/purpose "review"',
      'value(coordination) add /meetings/meet/purpose "coordination"',
      'value(learning) add /meetings/meet/purpose "learning"',
      'value(conflict) add /meetings/meet/purpose "conflict"',
      "none() add /meetings/meet/purpose []",
    ],
  ],
  [
    "meeting/reports",
    [
      'both-report(m s) add /meetings/meet/reports {"m":["i"],"s":["i"]}',
      'reports(m) add /meetings/meet/reports {"m":["i"]}',
      'reports(s) add /meetings/meet/reports {"s":["i"]}',
      "nothing() add /meetings/meet/reports {}",
    ],
  ],
  [
    "agreement/settles",
    [
      'value(conflict) add /agreements/pact/settles "conflict"',
      'value(definition) add /agreements/pact/settles "definition"',
      'value(service-level) add /agreements/pact/settles "service-level"',
      'value(ownership) add /agreements/pact/settles "ownership"',
      "nothing() add /agreements/pact/settles []",
    ],
  ],
  [
    "knowledge/heldBy",
    [
      'unit(m) add /knowledge/craft/heldBy ["m"] parties',
      'unit(s) add /knowledge/craft/heldBy ["s"] parties',
      'both(m s) add /knowledge/craft/heldBy ["m","s"] parties',
      'others(o) add /knowledge/craft/heldBy ["o"] parties',
      "nobody() add /knowledge/craft/heldBy []",
    ],
  ],
  [
    "process/owner",
    [
      'unit(m) add /processes/launch/owner ["m"] parties',
      'unit(s) add /processes/launch/owner ["s"] parties',
      'both(m s) add /processes/launch/owner ["m","s"] parties',
      'others(o) add /processes/launch/owner ["o"] parties',
      "nobody() add /processes/launch/owner []",
    ],
  ],
  [
    "system/usedBy",
    [
      'unit(m) add /systems/log/usedBy ["m"] units',
      'unit(s) add /systems/log/usedBy ["s"] units',
      'both(m s) add /systems/log/usedBy ["m","s"] units',
      'others(o) add /systems/log/usedBy ["o"] units',
      "nobody() add /systems/log/usedBy []",
    ],
  ],
  [
    "metric/ownedBy",
    [
      'unit(m) add /metrics/revenue/ownedBy ["m"] parties',
      'unit(s) add /metrics/revenue/ownedBy ["s"] parties',
      'both(m s) add /metrics/revenue/ownedBy ["m","s"] parties',
      'others(o) add /metrics/revenue/ownedBy ["o"] parties',
      "nobody() add /metrics/revenue/ownedBy []",
    ],
  ],
  [
    "metric/rewards",
    [
      'unit(m) add /metrics/revenue/rewards ["m"] parties',
      'unit(s) add /metrics/revenue/rewards ["s"] parties',
      'both(m s) add /metrics/revenue/rewards ["m","s"] parties',
      'others(o) add /metrics/revenue/rewards ["o"] parties',
      "nobody() add /metrics/revenue/rewards []",
    ],
  ],
  [
    "unit/head",
    [
      'value(ofM) add /units/m/head "ofM" role',
      'value(alsoOfM) add /units/m/head "alsoOfM" role',
      'value(ofM1) add /units/m/head "ofM1" role',
      'value(ofMAndS) add /units/m/head "ofMAndS" role',
      'nobody() add /units/m/head "none"',
    ],
  ],
  [
    "role/reportsTo",
    [
      'value(ofTop) add /roles/ofM/reportsTo "ofTop" role',
      'value(alsoOfM) add /roles/ofM/reportsTo "alsoOfM" role',
      'value(ofM1) add /roles/ofM/reportsTo "ofM1" role',
      'value(ofS) add /roles/ofM/reportsTo "ofS" role',
      'value(ofS1) add /roles/ofM/reportsTo "ofS1" role',
      'value(ofO) add /roles/ofM/reportsTo "ofO" role',
      'nobody() add /roles/ofM/reportsTo "none"',
    ],
  ],
];

/** The answers to a question about an element of a design, as the two sides are asked it. */
function answers(ask: string, design: object = silent): readonly string[] {
  const organisation = linked(design);
  const [subject, states] = askedOf(ask, organisation);
  return attributeOptions(openFact(subject, states, {}), asking(organisation)).map(optionInShort);
}

describe("the answers to a question", () => {
  it("are told of every question about an attribute", () => {
    expect(offered.map(([ask]) => ask)).toEqual(Object.keys(asks).filter((ask) => !ask.startsWith("/")));
  });

  it.each(offered)("are these: %s", (ask, expected) => {
    expect(answers(ask)).toEqual(expected);
  });

  it("are none where nothing is asked so, or of nothing", () => {
    const organisation = linked(silent);
    const [activity] = askedOf("activity/raci", organisation);
    expect(attributeOptions(openFact(activity, "colour", {}), asking(organisation))).toEqual([]);
    expect(attributeOptions(sectionFact("unknown", "flows", "", {}), asking(organisation))).toEqual([]);
  });
});

describe("who may answer, perform or own", () => {
  it("is no third unit where each is a side, or above or below one", () => {
    const units = { top: {}, m: { parent: "top" }, m1: { parent: "m" }, s: { parent: "top" } };
    const design = { ...silent, units, roles: {}, systems: {}, information: { i: {} } };
    expect(answers("activity/ownership", design)).toHaveLength(3);
  });

  it("is told by the letters of the scheme, and by nobody where a letter lacks", () => {
    const scheme = (letters: object) => ({ ...silent, scheme: { letters } });
    const named = scheme({ D: { means: "performs" }, V: { means: "answers" } });
    expect(answers("activity/raci", named)[0]).toBe('alone(m) add /activities/v/raci {"V":["m"],"D":["m"]}');
  });
});

describe("the information that is offered", () => {
  const many = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`n${at}`, {}]));

  it.each(["activity/needs", "activity/produces", "decision/uses"])("is the first eight: %s", (ask) => {
    const named = answers(ask, { ...silent, information: { ...many, i: {} } });
    expect(named.map((each) => each.split(" ")[0])).toEqual([
      "nothing()",
      ...["n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7"].map((id) => `information(${id})`),
    ]);
  });

  it("is feedback where none is named and any may be, and nothing where there is none", () => {
    const bare = { ...silent, activities: { v: {}, w: {} }, flows: [] };
    const left = { ...bare, information: undefined };
    const none = { ...bare, information: {} };
    expect(answers("meeting/reports", left)[1]).toBe(
      'reports(m) add /meetings/meet/reports {"m":["feedback"]}',
    );
    expect(answers("meeting/reports", none)).toEqual(["nothing() add /meetings/meet/reports {}"]);
  });

  it("is listed, all of it, where one that declares itself by being used gets an attribute", () => {
    const used = {
      ...silent,
      activities: { v: { needs: "j" }, w: { produces: "i" } },
      information: undefined,
    };
    expect(answers("information/definition", used)[1]).toBe(
      'none() add /information {"j":{"definition":"none"},"i":{}}',
    );
  });
});

describe("what carries a flow", () => {
  it("is one of the first five systems of either side", () => {
    const systems = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`n${at}`, { usedBy: "s1" }]));
    const named = answers("flow/via", { ...silent, systems });
    expect(named.map((each) => each.split(" ")[0])).toEqual([
      ...["n0", "n1", "n2", "n3", "n4"].map((id) => `value(${id})`),
      "value(email)",
      "none()",
    ]);
  });

  it.each([
    ["system", { systems: { email: { usedBy: "o" } } }],
    ["meeting", { meetings: { email: { participants: ["m", "s"] } } }],
  ])("is not email where that is the name of a %s", (_, named) => {
    expect(answers("flow/via", { ...silent, systems: {}, ...named })).toEqual([
      'none() add /flows/0/via "none"',
    ]);
  });
});

describe("whom a role may report to", () => {
  it("is none that reports to it, directly or not, and one of the first six", () => {
    const roles = {
      ofM: { unit: "m" },
      below: { unit: "m", reportsTo: "ofM" },
      farBelow: { unit: "m", reportsTo: "below" },
      ...Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`n${at}`, { unit: "s" }])),
    };
    const named = answers("role/reportsTo", { ...silent, roles });
    expect(named.map((each) => each.split(" ")[0])).toEqual([
      ...["n0", "n1", "n2", "n3", "n4", "n5"].map((id) => `value(${id})`),
      "nobody()",
    ]);
  });
});
