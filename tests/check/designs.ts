import { check } from "../../src/check/check.ts";
import type { Config } from "../../src/check/config.ts";
import type { CheckResult } from "../../src/check/result.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";

/** Checks a design that may leave out `orgproof: 1`. */
export function checked(design: object, config?: Config): CheckResult {
  return check(link({ orgproof: 1, ...design } as Design), config);
}

/** One activity without an accountable, one sound. */
export const flawed = {
  units: { marketing: {}, sales: {} },
  activities: {
    pricing: { raci: { R: "marketing" } },
    selling: { raci: { A: "sales", R: "sales" } },
  },
};
