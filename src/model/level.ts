/** The relationship levels of an interface, lowest first; each includes the ones before it. */
export const levels = ["undefined", "defined", "aligned", "integrated"] as const;
export type Level = (typeof levels)[number];
