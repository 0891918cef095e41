import { type Flaws, flaw } from "./flaw.ts";

/* At all flows, so that they hold whatever ids there are, and in whatever order. */
const made = { rule: "handoff/wrong-source", at: "/flows" };
const oneWay = { rule: "handoff/no-feedback", at: "/flows" };
const flows = { shipping: { returns: false }, feedback: { returns: false } } as const;

/** Defects of suppressions. */
export const ignoreFlaws: Flaws = {
  "ignore/unused": flaw({ ignore: [{ ...made, reason: "what it carries is made there" }] }),
  // it silences something until that day, and shows itself only to a check that is told what day it is
  "ignore/expired": flaw({
    flows,
    ignore: [{ ...oneWay, reason: "they talk every day", until: "2001-01-31" }],
  }),
  "ignore/no-reason": flaw({ flows, ignore: [oneWay] }),
};
