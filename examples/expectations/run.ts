/** Holds the healthy company against what its people expect of it, and a change of it, too. */
import { readFileSync } from "node:fs";
import { parseDesign } from "orgproof";
import { patchDesign } from "orgproof/change";
import { parseExpectations, runExpectations } from "orgproof/testing";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const design = parseDesign(read("../healthy-company/design.yaml"));
const expectations = parseExpectations(read("company.expect.yaml"));

const asDesigned = runExpectations(design, expectations);
for (const { name, outcome } of asDesigned.scenarios) console.log(`${outcome}: ${name}`);

const changed = patchDesign(design, [
  { op: "replace", path: "/decisions/promotion-budget/heldBy", value: "sales-manager" },
]);
if (!changed.success) throw new Error("the patch does not fit");
console.log("\nif sales held the promotion budget alone:");
for (const { name, assertions } of runExpectations(changed.design, expectations).scenarios)
  for (const { outcome, message } of assertions.filter((each) => each.outcome !== "met"))
    console.log(`${outcome}: ${name}: ${message.text}`);
