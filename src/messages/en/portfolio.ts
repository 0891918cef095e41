import type { Template } from "../../findings/words.ts";

/** What is said of many designs together, in English. */
export const portfolioWords = {
  "portfolio/designs": { plural: "count", one: "{count} design", other: "{count} designs" },
  "portfolio/findings": "findings",
  "portfolio/in-designs": "designs",
  "portfolio/rule": "rule",
  "portfolio/more-rules": {
    plural: "count",
    one: "{count} more rule found something; {option} lists it",
    other: "{count} more rules found something; {option} lists them",
  },
  "portfolio/levels": {
    plural: "count",
    one: "the level of {count} interface",
    other: "levels of {count} interfaces",
  },
  "portfolio/worst": "the worst interfaces",
  "portfolio/line": "line {number}",
} as const satisfies Record<string, Template>;

export type PortfolioWord = keyof typeof portfolioWords;
