/** Takes the company from defined to aligned: a safe fix, refactorings, and the cheapest plan. */
import { readFileSync } from "node:fs";
import { check, type Design, link, parseDesign, relationships } from "orgproof";
import { applyEdit, type Edit, fixSafely, patchDesign, planLevel } from "orgproof/change";

const edits: readonly Edit[] = [
  { kind: "give-decision", decision: "agency", to: "marketing-lead" },
  { kind: "define-handoff", flow: "leads:campaigns->selling", every: "weekly", within: "P2D" },
  { kind: "define-handoff", flow: "prices:price-list->selling", on: "a price changes", within: "P2D" },
  {
    kind: "add-handoff",
    information: "costs",
    from: "campaigns",
    to: "selling",
    owner: "campaigner",
    via: "email",
    every: "monthly",
    within: "P3D",
    returns: "orders",
  },
];

const design = parseDesign(readFileSync(new URL("design.yaml", import.meta.url), "utf8"));
tell("as it is", design);
const fixed = fixSafely(design).design;
tell("fixed", fixed);
const refactored = edits.reduce(applyEdit, fixed);
tell("refactored", refactored);
const { plans } = planLevel(
  refactored,
  { between: ["marketing", "sales"], level: "aligned" },
  { config: { plan: { costs: { meet: 20 } } } },
);
const planned = patchDesign(refactored, plans[0]?.patch ?? []);
if (planned.success) tell("planned", planned.design);

function tell(when: string, now: Design): void {
  const organisation = link(now);
  const { counts } = check(organisation);
  const level = relationships(organisation)[0]?.structural.atLeast;
  console.log(`${when}: ${counts.error} errors, ${counts.warn} warnings, ${counts.info} infos; ${level}`);
}
