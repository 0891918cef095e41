import { describe, expect, it } from "vitest";
import type { Interval } from "../../src/level/interval.ts";
import { relationship } from "../../src/level/relationship.ts";
import type { Design } from "../../src/model/design.ts";
import { levels } from "../../src/model/level.ts";
import { link } from "../../src/organisation/link.ts";

/*
 * Small designs, all of them: each fact is one of some values, or not stated. A design is sound when stating any one more fact keeps the interval
 * within; by steps, that covers every completion. Where everything is stated, the interval is one level.
 */

type Fact = readonly [path: string, ...values: readonly unknown[]];

interface Family {
  readonly name: string;
  readonly base: object;
  readonly facts: readonly Fact[];
  /** Designs that say everything leave nothing open; not so where a fact is about an element that another one takes away. */
  readonly count: number;
}

const parties = { x: { A: ["m"], R: ["m"] }, y: { A: ["s"], R: ["s"] }, z: { A: ["m"], R: ["m", "s"] } };
const meeting = {
  participants: ["m", "s"],
  every: "monthly",
  documented: true,
  purpose: ["planning"],
  reports: { m: ["i"], s: ["j"] },
};
const flow = (carries: string, from: string, to: string) => ({
  carries,
  from,
  to,
  via: "crm",
  every: "weekly",
  within: "P1D",
  returns: carries === "i" ? "j" : "i",
});
const base = {
  orgproof: 1,
  units: { m: {}, s: {} },
  roles: {},
  activities: {
    x: { raci: parties.x, needs: ["j"], produces: ["i"] },
    y: { raci: parties.y, needs: [{ information: "i", within: "P2W" }], produces: ["j"] },
    z: { raci: parties.z, ownership: ["m", "s"], planning: true },
  },
  information: { i: { definition: "one", agreed: true }, j: { definition: "other", agreed: true } },
  flows: [flow("i", "x", "y"), flow("j", "y", "x")],
  decisions: {
    d: { heldBy: ["m"], influence: { m: 1, s: 1 }, affects: ["z"], every: "none", escalatesTo: "m" },
  },
  meetings: { t: meeting },
  knowledge: {},
  processes: { p: { owner: ["m", "s"] } },
  systems: { crm: { usedBy: ["m", "s"] } },
  metrics: { k: { ownedBy: ["m", "s"], rewards: ["m", "s"] } },
  agreements: { peace: { between: ["m", "s"], settles: ["conflict"] } },
};
const inProcess = {
  ...base,
  activities: { ...base.activities, z: { ...base.activities.z, process: "p" } },
};

const families: readonly Family[] = [
  {
    name: "how things are handed over",
    base: inProcess,
    facts: [
      ["flows/0/owner", "none", "m"],
      ["flows/0/via", "none", "crm"],
      ["flows/0/every", "none", "yearly", "weekly"],
      ["flows/0/within", "none", "P1D"],
      ["flows/0/returns", false, "j"],
      ["flows/1/returns", false, "i"],
      ["information/i/definition", "none", "one"],
      ["information/i/agreed", ["m"], true],
    ],
    count: 3 ** 7 * 4,
  },
  {
    name: "who decides, meets, owns and uses",
    base: inProcess,
    facts: [
      ["decisions/d/heldBy", [], ["m"], ["m", "s"]],
      ["decisions/d/jointly", "none", "by vote"],
      ["decisions/d/influence", "none", { m: 1, s: 1 }],
      ["meetings/t/every", "ad-hoc", "monthly"],
      ["meetings/t/documented", false, true],
      ["meetings/t/reports", { m: ["i"] }, { m: ["i"], s: ["j"] }],
      ["agreements/peace/settles", [], ["conflict"]],
      ["systems/crm/usedBy", ["m"], ["m", "s"]],
    ],
    count: 3 ** 7 * 4,
  },
  {
    name: "what sections hold",
    base: { ...base, processes: undefined },
    facts: [
      ["flows", [], base.flows],
      ["meetings", {}, base.meetings],
      ["agreements", {}, base.agreements],
      ["decisions", {}, base.decisions],
      ["systems", {}, base.systems],
      ["metrics", {}, base.metrics],
      [
        "knowledge",
        {},
        { craft: { heldBy: ["m"], transfers: [{ from: "m", to: "s", through: "liaison" }] } },
      ],
      ["processes", {}],
    ],
    count: 3 ** 7 * 2,
  },
  {
    name: "who owns, needs and produces what, where no letters and no information are listed",
    base: {
      orgproof: 1,
      units: { m: {}, s: {} },
      activities: { x: {}, y: {} },
      decisions: {
        d: { heldBy: ["m"], influence: "none", affects: ["y"], every: "P1W", escalatesTo: "none" },
      },
      meetings: {},
      agreements: {},
      systems: {},
    },
    facts: [
      ["activities/x/ownership", ["m"], ["s"], ["m", "s"]],
      ["activities/y/ownership", ["m"], ["s"], ["m", "s"]],
      ["activities/x/needs", [], ["i"]],
      ["activities/y/needs", [], [{ information: "i", within: "P1D" }]],
      ["activities/x/produces", [], ["i"]],
      ["activities/y/produces", [], ["i"]],
      ["flows", [], [{ carries: "i", from: "x", to: "y", every: "daily", within: "PT1H", via: "mail" }]],
    ],
    count: 4 ** 2 * 3 ** 5,
  },
];

/** The base with the facts as the digits of the state say: 0, not stated; else which value. */
function designOf({ base, facts }: Family, state: readonly number[]): Design {
  const design = structuredClone(base) as Record<string, unknown>;
  for (const [at, [path, ...values]] of facts.entries()) {
    const parts = path.split("/");
    const last = parts.pop() ?? "";
    const holder = parts.reduce<Record<string, unknown>>(
      (holder, part) => holder[part] as Record<string, unknown>,
      design,
    );
    const digit = state[at] ?? 0;
    if (digit === 0) delete holder[last];
    else holder[last] = values[digit - 1];
  }
  return design as unknown as Design;
}

const rank = (level: Interval["atLeast"]) => levels.indexOf(level);

describe("levels of all small designs", () => {
  it.each(families)("are sound and narrow: $name", (family) => {
    const bases = family.facts.map((fact) => fact.length);
    const total = bases.reduce((product, size) => product * size, 1);
    expect(total).toBe(family.count);
    const atLeast = new Uint8Array(total);
    const atMost = new Uint8Array(total);
    const digits = (number: number) => {
      let rest = number;
      return bases.map((size) => {
        const digit = rest % size;
        rest = Math.floor(rest / size);
        return digit;
      });
    };
    const weights = bases.map((_, at) => bases.slice(0, at).reduce((product, size) => product * size, 1));
    const wrong: unknown[] = [];
    const seen = new Set<string>();
    for (let state = 0; state < total; state += 1) {
      const stated = digits(state);
      const { structural, criteria } = relationship(link(designOf(family, stated)), "m", "s");
      atLeast[state] = rank(structural.atLeast);
      atMost[state] = rank(structural.atMost);
      for (const { criterion, status } of criteria) seen.add(`${criterion.id} ${status}`);
      // states that say one fact less have smaller numbers: they were looked at before
      for (const [at, digit] of stated.entries()) {
        if (digit === 0) continue;
        const less = state - digit * (weights[at] as number);
        const isWithin =
          (atLeast[less] as number) <= (atLeast[state] as number) &&
          (atMost[state] as number) <= (atMost[less] as number);
        if (!isWithin) wrong.push([digits(less), stated]);
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(seen.size).toBeGreaterThan(criteriaSeenAtLeast);
  });
});

/* Each family makes some criteria take more than one status; fewer than this would be a family that varies nothing. */
const criteriaSeenAtLeast = 22;
