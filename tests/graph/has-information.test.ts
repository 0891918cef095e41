import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Activity, Information } from "../../src/organisation/elements.ts";
import { hasOfItself } from "../../src/organisation/has-information.ts";
import { link } from "../../src/organisation/link.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";
import { type Answer, both, either, some } from "../../src/organisation/three-values.ts";
import { areInLine, randomDesigns } from "./random-designs.ts";

/** The definition, word by word. */
function hasByDefinition(x: Activity, i: Information, org: Organisation): Answer {
  const produces = (y: Activity) => some(y.produces, (each) => (each === i ? "yes" : "no"));
  const needs = some(x.needs, (need) => (need.information === i ? "yes" : "no"));
  const sharesOwner = (y: Activity): Answer => {
    if (x.owners?.units.length === 0 || y.owners?.units.length === 0) return "no";
    if (!x.owners || !y.owners) return "unknown";
    return y.owners.units.some((a) => x.owners?.units.some((b) => areInLine(a, b))) ? "yes" : "no";
  };
  // An unowned activity has no owner in common with anybody, listed or not.
  const unlisted = x.owners?.units.length === 0 ? "complete" : org.coverage.activities;
  const near = some(org.activities.values(), (y) => both(produces(y), sharesOwner(y)), unlisted);
  return either(produces(x), both(needs, either(i.external ? "yes" : "no", near)));
}

function expectDefinition(org: Organisation): void {
  for (const information of org.information.values()) {
    for (const activity of org.activities.values()) {
      expect(hasOfItself(activity, information, org)).toBe(hasByDefinition(activity, information, org));
    }
  }
}

describe("having an information of itself", () => {
  test("is what the model says, for any design", () => {
    fc.assert(
      fc.property(randomDesigns(), (design) => expectDefinition(link(design))),
      { numRuns: 500 },
    );
  });

  test("is the same for information that many produce", () => {
    const units = fc.array(fc.option(fc.nat({ max: 9 }), { nil: null }), { minLength: 10, maxLength: 10 });
    const owners = fc.array(fc.uniqueArray(fc.nat({ max: 9 }), { minLength: 0, maxLength: 2 }), {
      minLength: 6,
      maxLength: 14,
    });
    fc.assert(
      fc.property(units, owners, fc.boolean(), (parents, owned, open) => {
        const design = {
          orgproof: 1 as const,
          units: Object.fromEntries(
            // A parent has a lower number, so that there is no cycle.
            parents.map((parent, at) => [
              `u${at}`,
              parent !== null && parent < at ? { parent: `u${parent}` } : {},
            ]),
          ),
          activities: Object.fromEntries(
            owned.map((list, at) => [
              `a${at}`,
              {
                ...(list.length > 0 ? { ownership: list.map((unit) => `u${unit}`) } : {}),
                ...(at % 3 === 0 ? { needs: "i" } : { produces: "i" }),
              },
            ]),
          ),
          information: { i: {} },
          ...(open ? { open: ["activities" as const] } : {}),
        };
        expectDefinition(link(design));
      }),
      { numRuns: 500 },
    );
  });
});
