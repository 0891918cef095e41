import * as z from "zod";
import { namesOf } from "../../model/text.ts";
import type { Unit } from "../../organisation/elements.ts";
import { inLine } from "../../organisation/owner-set.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { unitOfSide } from "../marketing-sales.ts";
import { found, undetermined } from "../verdict.ts";

/** Who decides on a market is no accident: strategy is marketing's, distribution and entry to new markets sales', whoever analyses. */
export const outsideDomain = defineRule({
  id: "power/outside-domain",
  subject: "decision",
  severity: "warn",
  only: "marketing-sales",
  summary: "no holder of a decision belongs to the unit that is expected to hold decisions of its domain",
  source: ["source-text", "homburg-1999"],
  messages: {
    found: "`{decision}`, of the domain {domain}, is held by {holders}, none of whom belongs to `{unit}`",
    unknown:
      "not known whether `{decision}` is held by the unit of its domain: its domain or its holders are not stated",
  },
  options: z.strictObject({
    domains: z
      .record(z.string(), z.string())
      .default({ "market-strategy": "marketing", distribution: "sales", "market-entry": "sales" })
      .meta({ description: "Domain: the id of the unit that is expected to hold its decisions." }),
  }),
  prepare(organisation, { domains }) {
    const expected = new Map<string, Unit>();
    for (const [domain, id] of Object.entries(domains)) {
      const unit = unitOfSide(organisation, id);
      if (unit) expected.set(domain, unit);
    }
    return expected;
  },
  check(decision, { prepared: expected }) {
    const { domain, heldBy } = decision;
    if (expected.size === 0 || domain === null || heldBy?.length === 0) return "not-examined";
    if (domain === undefined) return undetermined({ decision }, { at: ["domain"] });
    // a domain may be named in several languages; any of its names will do
    const named = namesOf(domain).find((name) => expected.has(name));
    const unit = named === undefined ? undefined : expected.get(named);
    if (named === undefined || !unit) return "not-examined";
    if (heldBy === undefined) return undetermined({ decision }, { at: ["heldBy"], related: [unit] });
    if (heldBy.some(({ units }) => units.some((each) => inLine(each, unit)))) return "clean";
    return found(
      { decision, domain: [named], holders: few(heldBy), unit },
      { at: ["heldBy"], related: [unit, ...heldBy.slice(0, 5)] },
    );
  },
});
