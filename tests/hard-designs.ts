/** A map of so many, each with its own value. */
function numbered<T>(name: string, size: number, value: (at: number) => T): { readonly [id: string]: T } {
  return Object.fromEntries(Array.from({ length: size }, (_, at) => [`${name}${at}`, value(at)]));
}

/** A line of units, each below the one before, but for those where a line begins. */
const lineOfUnits = (size: number, isFirst: (at: number) => boolean) =>
  numbered("u", size, (at) => (isFirst(at) ? {} : { parent: `u${at - 1}` }));

/**
 * Designs of about `size` elements that would make a careless rule slow, by the rule. Tests hold what is found in them, and the bench how the time
 * grows that it takes.
 */
export const hardDesigns = {
  "structure/isolated-unit": (size) => {
    const half = size / 2;
    return {
      units: lineOfUnits(size, (at) => at % half === 0),
      activities: numbered("a", size, (at) => ({ ownership: `u${at}` })),
      information: { i: {} },
      flows: Array.from({ length: half }, (_, at) => ({
        carries: "i",
        from: `a${at}`,
        to: `a${at + half}`,
      })),
    };
  },
  "interface/one-person": (size) => ({
    units: { ...lineOfUnits(size, (at) => at === 0), f: {} },
    roles: {
      ...numbered("r", size, (at) => ({ unit: `u${at}`, heldBy: ["ann", `p${at}`] })),
      z: { unit: "f", heldBy: "ann" },
    },
    activities: {},
  }),
  "meeting/missing": (size) => {
    const units = numbered("u", size, () => ({}));
    return {
      units,
      activities: {
        plan: { raci: { A: "u0", R: "u0" }, needs: "orders" },
        sell: { raci: { A: "u1", R: "u1" }, produces: "orders" },
        joint: { ownership: Object.keys(units) },
      },
      information: { orders: {} },
      meetings: { w: { participants: ["u0"] } },
    };
  },
  "ownership/duplicated-work": (size) => {
    const others = Array.from({ length: size }, (_, at) => `u${at}`);
    const owners = [
      ...others.flatMap((x) => [
        ["a", "b", x],
        ["b", "c", x],
        ["a", "c", x],
      ]),
      ["d", "u0"],
    ];
    return {
      units: Object.fromEntries(["a", "b", "c", "d", ...others].map((id) => [id, {}])),
      information: { i: {} },
      activities: Object.fromEntries(owners.map((ownership, at) => [`a${at}`, { ownership, produces: "i" }])),
    };
  },
  "power/uninformed-holder": (size) => {
    const roles = numbered("r", size, () => ({ unit: "s" }));
    const information = numbered("i", size, () => ({}));
    return {
      units: { m: {}, s: {} },
      roles: { x: { unit: "m" }, ...roles },
      information,
      activities: {
        study: { raci: { A: "x", R: "x", C: Object.keys(roles) }, produces: Object.keys(information) },
        serve: {},
      },
      decisions: { d: { heldBy: Object.keys(roles), uses: Object.keys(information) } },
      flows: [],
      meetings: {},
    };
  },
  "power/overlapping": (size) => {
    const roles = numbered("r", size, (at) => ({ unit: [`u${at % 100}`, `u${(at * 7 + 1) % 100}`] }));
    return {
      units: numbered("u", 100, () => ({})),
      roles,
      activities: { a: {} },
      decisions: Object.fromEntries(
        Object.keys(roles).map((role) => [`d-${role}`, { domain: "pricing", affects: "a", heldBy: role }]),
      ),
    };
  },
  "knowledge/gap": (size) => ({
    units: { ...numbered("u", size, () => ({})), ...numbered("v", size, () => ({})) },
    activities: numbered("a", size, (at) => ({ raci: { A: `u${at}`, R: `u${at}` }, knows: "k" })),
    knowledge: {
      k: {
        heldBy: Array.from({ length: size }, (_, at) => `v${at}`),
        transfers: Array.from({ length: size }, (_, at) => ({
          from: `v${at}`,
          to: `v${(at + 1) % size}`,
          through: "training",
        })),
      },
    },
  }),
  "handoff/unneeded": (size) => {
    const many = Array.from({ length: size }, (_, at) => at);
    return {
      units: { m: {}, s: {} },
      information: { i: {}, j: {}, ...numbered("i", size, () => ({})) },
      decisions: numbered("d", size, () => ({ uses: "j" })),
      activities: {
        z: { decides: many.map((at) => `d${at}`) },
        ...numbered("a", size, (at) => ({ produces: ["i", `i${at}`] })),
      },
      flows: many.flatMap((at) => [
        { carries: "i", from: `a${at}`, to: "z" },
        { carries: `i${at}`, from: `a${at}`, to: "z" },
      ]),
    };
  },
} as const satisfies { readonly [rule: string]: (size: number) => object };
