export const custom = {
  letters: {
    X: { means: ["answers", "performs"], min: 1, max: 2 },
    Y: { means: "performs", max: 1 },
    Z: { means: ["advises", "told"], min: 1 },
    W: { means: "told", max: 1 },
    B: { means: "backs-up" },
    N: { means: "out" },
  },
} as const;
const implied = {
  letters: { P: { means: "performs", min: 1 }, A: { means: "answers", min: 1 }, C: { means: "advises" } },
  impliedPerformers: true,
} as const;
/** Every scheme with its letters, and tables of our own: letters that mean two things, or share a meaning. */
export const schemes: readonly (readonly [scheme: unknown, letters: string])[] = [
  ["raci", "RACI"],
  ["arci", "RACI"],
  ["rasci", "RASCI"],
  ["rasic", "RASCI"],
  ["raciq", "RACIQ"],
  ["raci-vs", "RACIVS"],
  ["cairo", "CAIRO"],
  ["rabsic", "RABSIC"],
  ["r-first", "RACI"],
  ["implied-r", "RACI"],
  ["daci", "DACI"],
  ["rapid", "RAPID"],
  [custom, "XYZWBN"],
  [implied, "PAC"],
];
