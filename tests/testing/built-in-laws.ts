import fc, { type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import { parseDesign } from "../../src/formats/parse-design.ts";
import type { Design } from "../../src/model/design.ts";
import type { Rule } from "../../src/rules/define-rule.ts";
import { rules } from "../../src/rules/registry.ts";
import { designs } from "../../src/testing/arbitraries/designs.ts";
import { checkRuleLaws, type RuleLaw } from "../../src/testing/index.ts";
import { markOf } from "../docs/console.ts";
import { readPage } from "../docs/generated-files.ts";
import { type Fence, fencesOf } from "../docs/markdown.ts";
import { fullDesigns } from "../rules/full-designs.ts";

/** The designs of a rule's page in which it finds something. */
function flaggedOf({ id }: Rule): readonly Fence[] {
  return fencesOf(readPage(`docs/rules/${id}.md`)).filter(({ marks }) => marks.includes("flagged"));
}

/** The designs in which a page shows that its rule finds something, with the options that it has there. */
function shownFor(rule: Rule): {
  readonly designs: Arbitrary<Design>;
  readonly options?: Record<string, unknown>;
} {
  const flagged = flaggedOf(rule);
  const [first] = flagged;
  const options = first && markOf(first, "options");
  const like = flagged.filter((fence) => markOf(fence, "options") === options);
  return {
    designs: fc.constantFrom(...like.map(({ text }) => parseDesign(text))),
    ...(options === undefined ? {} : { options: JSON.parse(options) }),
  };
}

/** Designs of all kinds, with much and with little stated. */
const manyDesigns = fc.oneof(
  designs(),
  fullDesigns.map((design) => parseDesign(design)),
);

/** Laws that rules break, each with a design that shows it, so that nobody believes otherwise. */
const broken: { readonly [rule: string]: { readonly law: RuleLaw; readonly shown: object } } = {
  // a cycle is told of at the activity whose id comes first: whatever the order, the same one
  "handoff/deadlock": {
    law: "renaming-free",
    shown: {
      units: { marketing: {}, sales: {} },
      activities: {
        b: { ownership: "marketing", needs: [{ information: "x", toStart: true }], produces: "y" },
        a: { ownership: "sales", needs: [{ information: "y", toStart: true }], produces: "x" },
      },
    },
  },
  // without the flow that passes it on, the one before it is not needed either
  "handoff/unneeded": {
    law: "mending",
    shown: {
      units: { marketing: {}, sales: {} },
      activities: {
        a: { ownership: "marketing", needs: [], produces: "x" },
        b: { ownership: "sales", needs: [], produces: [] },
        c: { ownership: "sales", needs: [], produces: [] },
      },
      information: { x: {} },
      flows: [
        { carries: "x", from: "a", to: "b" },
        { carries: "x", from: "b", to: "c" },
      ],
      decisions: {},
    },
  },
  // who is given a decision that two activities decide contradicts the other one
  "raci/accountable-without-power": {
    law: "mending",
    shown: {
      units: { marketing: {}, sales: {} },
      activities: {
        campaign: { raci: { A: "sales" }, decides: "price" },
        calling: { raci: { A: "marketing" }, decides: "price" },
      },
      decisions: { price: { heldBy: "marketing" } },
    },
  },
};

/* These look for the two units of the source text by what they are called. */
const namingUnits = ["ownership/no-outside-input", "power/outside-domain"];

/** Holds these rules to the laws, on as many designs of all kinds as `runs` says, and shows which laws they break knowingly. */
export function holdToLaws(held: readonly Rule[], runs: () => { readonly numRuns: number }): void {
  test.each(held.map((rule) => [rule.id, rule] as const))("%s obeys the laws of rules", (id, rule) => {
    const except = broken[id] ? [broken[id].law] : [];
    const named = namingUnits.includes(id) ? ["marketing", "sales"] : [];
    checkRuleLaws(rule, { ...shownFor(rule), except, named, numRuns: 3 });
    checkRuleLaws(rule, { designs: manyDesigns, except: [...except, "not vacuous"], named, ...runs() });
  });
}

/** Shows of each law that a built-in rule breaks knowingly that it does. */
export function showBrokenLaws(): void {
  test.each(Object.entries(broken))("%s breaks one, knowingly", (id, { law, shown }) => {
    const rule = rules.find((each) => each.id === id) as Rule;
    const design = fc.constant(parseDesign({ orgproof: 1, ...shown }));
    expect(() => checkRuleLaws(rule, { designs: design })).toThrow(
      `the rule \`${id}\` breaks the law "${law}"`,
    );
    expect(() => checkRuleLaws(rule, { designs: design, except: [law] })).not.toThrow();
  });
}
