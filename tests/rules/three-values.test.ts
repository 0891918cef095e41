import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settingsOf } from "../../src/check/settings.ts";
import { link } from "../../src/organisation/link.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";
import { runs } from "../runs.ts";
import { contradictions, verdicts } from "./contradictions.ts";
import { forgetfulDesigns } from "./forgetful-designs.ts";

const rules = settingsOf({ preset: "all" }).active;

/** What a rule leaves open of a design that says everything. */
function leftOpen(active: (typeof rules)[number], whole: Organisation): readonly string[] {
  const { undetermined } = verdicts(active, whole);
  return [...undetermined].map((each) => `${active.rule.id}: ${each} is open, and all is said`);
}

describe("what rules say of a design that does not say everything", () => {
  it("holds whatever the rest may be; and of one that says everything, nothing is open", () => {
    fc.assert(
      fc.property(forgetfulDesigns, (designs) => {
        const [whole, part] = [link(designs.whole), link(designs.part)];
        expect(
          rules.flatMap((active) => [...leftOpen(active, whole), ...contradictions(active, whole, part)]),
        ).toEqual([]);
      }),
      runs(600, 10_000),
    );
  });
});
