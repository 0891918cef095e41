import type { Design } from "../../src/model/design.ts";

/*
 * All tiny organisations, family by family: each fact of a family takes each of its values, with each value of all the others. Units are parties
 * themselves, so that a letter gives an owner.
 */

type Choices = Readonly<Record<string, readonly unknown[]>>;

/** Every way to take one value of each. */
function every(choices: Choices): readonly Readonly<Record<string, unknown>>[] {
  return Object.entries(choices).reduce<readonly Readonly<Record<string, unknown>>[]>(
    (all, [name, values]) => all.flatMap((each) => values.map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
}

const subsets = <T>(items: readonly T[]): readonly (readonly T[])[] => {
  const [first, ...rest] = items;
  return first === undefined ? [[]] : subsets(rest).flatMap((some) => [some, [first, ...some]]);
};

const nobody = { parent: "none", head: "none" };
const apart = { m: nobody, s: nobody };
const inLine = { m: nobody, s: { parent: "m", head: "none" } };

const base = {
  orgproof: 1,
  units: apart,
  roles: {},
  information: { i: { definition: "none", agreed: ["m"] } },
  flows: [],
  decisions: {},
  meetings: {},
  knowledge: {},
  agreements: {},
  constraints: [],
  interfaces: [],
  systems: {},
  processes: {},
  metrics: {},
};
const idle = { effort: "none" };
const of = (...units: readonly string[]) => ({ ...idle, raci: { A: units.slice(0, 1), R: units } });
const flow = (from: string, to: string, more: object = {}) => ({
  ...{ carries: "i", from, to, owner: "none", via: "none", every: "weekly", within: "P1D" },
  ...{ returns: false, complete: true, correct: true },
  ...more,
});

const design = (more: object): Design => ({ ...base, ...more }) as unknown as Design;

/** Who holds what: two units, apart or in line, and what either holds in each of two activities; one of them may be declared. */
function matrices(): readonly Design[] {
  const ofX = ["", "A", "R", "AR", "C"];
  const ofY = ["", "A", "R", "I"];
  return every({
    units: [apart, inLine],
    xm: ofX,
    xs: ofX,
    ym: ofY,
    ys: ofY,
    declared: ["none", "s"],
  })
    .filter(({ xm, xs, ym, ys }) => `${xm}${xs}${ym}${ys}` !== "")
    .map(({ units, xm, xs, ym, ys, declared }) => {
      const row = (m: unknown, s: unknown) =>
        Object.fromEntries(
          [..."ARCI"].map((letter) => [
            letter,
            [...(String(m).includes(letter) ? ["m"] : []), ...(String(s).includes(letter) ? ["s"] : [])],
          ]),
        );
      return design({
        units,
        activities: {
          x: { ...idle, raci: row(xm, xs), ownership: declared },
          y: { ...idle, raci: row(ym, ys) },
        },
        constraints: [{ separate: ["x", "y"] }, { bind: ["x", "y"] }],
      });
    });
}

/** What moves: two activities, whose they are, whether they need or produce one information, and the flows between them. */
function movements(): readonly Design[] {
  const owners = [of("m"), of("s"), of("m", "s"), { ...idle, raci: { C: ["m"] } }];
  const uses = [
    {},
    { needs: { information: "i", within: "P1W", toStart: true } },
    { produces: "i" },
    { needs: { information: "i", toStart: true }, produces: "i" },
  ];
  return every({
    units: [apart, inLine],
    external: [false, true],
    x: owners,
    y: owners,
    ofX: uses,
    ofY: uses,
    flows: subsets([flow("x", "y"), flow("y", "x", { returns: "i", on: "none" })]),
  }).map(({ units, external, x, y, ofX, ofY, flows }) =>
    design({
      units,
      activities: {
        x: { ...(x as object), ...(ofX as object) },
        y: { ...(y as object), ...(ofY as object) },
      },
      information: { i: { ...base.information.i, external } },
      flows,
    }),
  );
}

/** Chains: three activities of two units, any of which may need what the first produces, and all flows between them. */
function chains(): readonly Design[] {
  const ids = ["x", "y", "z"];
  const pairs = ids.flatMap((from) => ids.flatMap((to) => (from === to ? [] : [flow(from, to)])));
  return every({ y: ["m", "s"], needing: subsets(ids), flows: subsets(pairs) }).map(
    ({ y, needing, flows }) => {
      const activity = (id: string, unit: string) => ({
        ...of(unit),
        needs: (needing as readonly string[]).includes(id) ? [{ information: "i", within: "P10D" }] : [],
      });
      return design({
        activities: {
          x: { ...activity("x", "m"), produces: "i" },
          y: activity("y", String(y)),
          z: activity("z", "s"),
        },
        flows,
      });
    },
  );
}

/** Power: one decision over the work of two units, who holds, influences, prepares and takes it, and what joins the two. */
function powers(): readonly Design[] {
  return every({
    heldBy: subsets(["m", "s"]),
    influence: ["none", { m: 1 }, { m: 1, s: 1 }],
    affects: [[], ["y"]],
    analysedIn: [[], ["x"]],
    uses: [[], ["i"]],
    escalatesTo: ["none", "m"],
    agreements: [{}, { g: { between: ["m", "s"], settles: "conflict" } }],
    meetings: [
      {},
      ...[{}, { m: "i" }].map((reports) => ({
        t: { participants: ["m", "s"], every: "monthly", documented: false, purpose: "conflict", reports },
      })),
    ],
    flows: [[], [flow("x", "y")]],
  }).map(({ agreements, meetings, flows, ...decision }) =>
    design({
      agreements,
      meetings,
      flows,
      activities: { x: { ...of("m"), produces: "i" }, y: { ...of("s"), decides: "d" } },
      decisions: { d: { domain: "distribution", jointly: "none", ...decision } },
    }),
  );
}

/** Roles: one role, where it sits, what it holds in two activities, who holds it, what it heads and knows, and whom it meets. */
function seats(): readonly Design[] {
  return every({
    unit: ["m", "s", ["m", "s"]],
    x: ["", "A", "R", "C"],
    y: ["", "A", "R"],
    heldBy: [[], ["ali"]],
    head: ["none", "r"],
    participants: [undefined, ["r"], ["r", "s"], ["r", "m"]],
    knowing: [[], ["r"], ["s"], ["m", "s"]],
  }).map(({ unit, x, y, heldBy, head, participants, knowing }) => {
    const row = (letter: unknown, owner: string) =>
      letter === "" ? { A: [owner], R: [owner] } : { A: [owner], R: [owner], [String(letter)]: ["r"] };
    return design({
      units: { m: { parent: "none", head }, s: { parent: "none", head } },
      roles: { r: { unit, reportsTo: "none", heldBy, capacity: 1 } },
      activities: {
        x: { raci: row(x, "m"), effort: 2, knows: "k" },
        y: { raci: row(y, "s"), effort: "none", ownership: "s" },
      },
      meetings: participants
        ? { t: { participants, every: "ad-hoc", documented: true, purpose: "planning", reports: {} } }
        : {},
      knowledge: { k: { heldBy: knowing, transfers: [] } },
    });
  });
}

/** The families, with how many organisations each has. */
export const tinyDesigns: readonly (readonly [
  family: string,
  count: number,
  designs: () => readonly Design[],
])[] = [
  ["matrices", 1596, matrices],
  ["movements", 4096, movements],
  ["chains", 1024, chains],
  ["powers", 2304, powers],
  ["seats", 2304, seats],
];
