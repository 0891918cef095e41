import type { Design } from "../../../src/model/design.ts";

/*
 * All tiny organisations of two units, family by family, as levels ask about them: each fact of a family takes each of its values, with each
 * value of all the others. Units are parties themselves.
 */

type Choice = Readonly<Record<string, unknown>>;

/** Every way to take one value of each. */
function every(choices: Readonly<Record<string, readonly unknown[]>>): readonly Choice[] {
  return Object.entries(choices).reduce<readonly Choice[]>(
    (all, [name, values]) => all.flatMap((each) => values.map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
}

const unclear = { definition: "none", agreed: false };
const nobody = { head: "none" };
const of = (...units: readonly string[]) => ({ raci: { A: units.slice(0, 1), R: units } });
const owned = [of("m"), of("s"), of("m", "s")];
const some = [[], ["m"], ["s"], ["m", "s"]];
const parts = (...all: readonly unknown[]) => Object.assign({}, ...all);

const design = (more: object): Design =>
  ({
    orgproof: 1,
    units: { m: nobody, s: nobody },
    roles: {},
    information: { i: { definition: "one", agreed: true }, j: { definition: "other", agreed: true } },
    flows: [],
    decisions: {},
    meetings: {},
    knowledge: {},
    processes: {},
    systems: {},
    metrics: {},
    agreements: {},
    interfaces: [],
    ...more,
  }) as unknown as Design;

/** What is handed over: two activities, whose they are, what they make of one information, and a good, a bare or no flow either way. */
function handovers(): readonly Design[] {
  const uses = [{}, { needs: "i" }, { needs: { information: "i", within: "P1W" } }, { produces: "i" }];
  const good = { owner: "m", via: "crm", every: "weekly", within: "P1D", returns: "j" };
  const quick = { owner: "none", via: "mail", on: "each", within: "PT4H", returns: false };
  const bare = { owner: "none", via: "none", every: "none", on: "none", within: "none", returns: false };
  return every({
    x: owned,
    y: owned,
    ofX: uses,
    ofY: uses,
    there: [undefined, good, quick, bare],
    back: [undefined, bare, { ...good, returns: "i" }],
    lent: [
      {
        information: { i: { definition: "one", agreed: ["m", "s"] }, j: unclear },
        systems: { crm: { usedBy: ["s", "m"] } },
      },
      {
        information: { i: { definition: "one", agreed: ["m"] }, j: unclear },
        systems: { crm: { usedBy: "m" } },
      },
    ],
  }).map(({ x, y, ofX, ofY, there, back, lent }) =>
    design({
      activities: { x: parts(x, ofX), y: parts(y, ofY) },
      flows: [
        ...(there ? [{ carries: "i", from: "x", to: "y", ...there }] : []),
        ...(back ? [{ carries: "j", from: "y", to: "x", ...back }] : []),
      ],
      ...(lent as object),
    }),
  );
}

/** Who makes what of whom: three activities, whose they are, whether they need or make one information, and what process two of them are part of. */
function works(): readonly Design[] {
  const uses = [{}, { needs: "i" }, { produces: "i" }];
  return every({
    ...{ x: owned, y: owned, z: owned },
    ...{ ofX: uses, ofY: uses, ofZ: uses },
    processes: [[], ["x", "y"], ["z"]],
    owner: ["m", ["m", "s"]],
  }).map(({ x, y, z, ofX, ofY, ofZ, processes, owner }) => {
    const within = (id: string) => ((processes as readonly string[]).includes(id) ? { process: "p" } : {});
    return design({
      activities: {
        x: parts(x, ofX, within("x")),
        y: parts(y, ofY, within("y")),
        z: parts(z, ofZ, within("z"), { planning: true }),
      },
      flows: [
        {
          carries: "i",
          from: "x",
          to: "y",
          owner: "m",
          via: "mail",
          every: "daily",
          within: "P1D",
          returns: "j",
        },
      ],
      processes: { p: { owner } },
    });
  });
}

/** Who decides what: one decision over an activity of one, or of both, who holds, influences and prepares it, and what settles conflict. */
function decisions(): readonly Design[] {
  return every({
    heldBy: some,
    jointly: ["none", "by vote"],
    influence: ["none", { m: 0, s: 2 }, { m: 1, s: 1 }],
    affects: [[], ["y"], ["z"]],
    analysedIn: [[], ["x"]],
    escalatesTo: ["none", "m"],
    every: ["none", "monthly"],
    settles: [undefined, "conflict", "definition"],
    decidedIn: ["x", "y", "t"],
  }).map(({ settles, decidedIn, ...decision }) => {
    const here = (id: string) => ({ decides: decidedIn === id ? ["d"] : [] });
    const meeting = { every: "monthly", documented: true, purpose: "planning", reports: {} };
    return design({
      activities: {
        x: { ...of("m"), ...here("x") },
        y: { ...of("s"), ...here("y"), produces: "i" },
        z: of("m", "s"),
      },
      decisions: { d: { ...decision, uses: "i" } },
      meetings: { t: { participants: ["s"], ...meeting, ...here("t") } },
      agreements: settles ? { g: { between: ["m", "s"], settles } } : {},
    });
  });
}

/** How they meet: one meeting, who takes part, how often, whether it is written down, what for, and who reports. */
function meetings(): readonly Design[] {
  return every({
    participants: [["m"], ["s", "m"], ["b"], ["b", "m"], ["b", "s", "m"]],
    every: ["ad-hoc", "quarterly", "P92D"],
    documented: [true, false],
    purpose: [[], "planning", "conflict", ["conflict", "review"]],
    reports: [{}, { m: "i" }, { m: "i", s: [] }, { m: "i", s: ["i"] }],
    shared: [false, true],
  }).map(({ shared, ...meeting }) =>
    design({
      roles: { b: { unit: ["m", "s"], reportsTo: "none", heldBy: [] } },
      activities: {
        x: of("m"),
        y: shared ? { ...of("m"), raci: { A: "m", R: "b" }, planning: true } : of("s"),
      },
      meetings: { t: meeting },
    }),
  );
}

/** Who knows, leads and is rewarded: one knowledge, its transfer, two heads, and one metric. */
function people(): readonly Design[] {
  const transfer = (from: string, to: string, through: string) => [{ from, to, through }];
  return every({
    heldBy: [[], ["m"], ["m", "s"], { m: 0, s: 1 }],
    needing: some,
    transfers: [
      [],
      transfer("m", "s", "training"),
      transfer("s", "m", "liaison"),
      transfer("s", "s", "rotation"),
    ],
    ownedBy: [[], ["m"], ["m", "s"]],
    rewards: [[], ["s"], ["m", "s"]],
    superior: ["none", "c", "a"],
    performs: [["m"], ["s"], ["m", "s"]],
  }).map(({ heldBy, needing, transfers, ownedBy, rewards, superior, performs }) => {
    const knows = (id: string) => ({ knows: (needing as readonly string[]).includes(id) ? ["k"] : [] });
    return design({
      units: { m: { head: "a" }, s: { head: superior === "none" ? "none" : "b" } },
      roles: {
        a: { unit: "m", reportsTo: "c", heldBy: [] },
        b: { unit: "s", reportsTo: superior, heldBy: [] },
        c: { unit: "m", reportsTo: "none", heldBy: [] },
      },
      activities: {
        x: { ownership: "m", raci: { A: "m", R: performs }, ...knows("m") },
        y: { ownership: "s", raci: { A: "s", R: "m" }, ...knows("s") },
      },
      knowledge: { k: { heldBy, transfers } },
      metrics: { r: { ownedBy, rewards } },
    });
  });
}

/** The families, with how many organisations each has. */
export const tinyLevels: readonly (readonly [
  family: string,
  count: number,
  designs: () => readonly Design[],
])[] = [
  ["handovers", 3 ** 3 * 4 ** 3 * 2, handovers],
  ["works", 3 ** 7 * 2, works],
  ["decisions", 4 * 3 ** 4 * 2 ** 4, decisions],
  ["meetings", 5 * 3 * 2 * 4 * 4 * 2, meetings],
  ["people", 4 ** 3 * 3 ** 4, people],
];
