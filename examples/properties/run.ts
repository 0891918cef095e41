/** States three properties of a design without findings: which of them survive what may fail? */
import { readFileSync } from "node:fs";
import { check, type Design, link, parseDesign, relationship } from "orgproof";
import { faults, forAll } from "orgproof/testing";

const design = parseDesign(readFileSync(new URL("../healthy-company/design.yaml", import.meta.url), "utf8"));
const { findings } = check(link(design));
console.log(`the design as it is: ${findings.length} findings`);

const levelOf = (each: Design) => relationship(link(each), "marketing", "sales").structural.atLeast;
const found = (each: Design, rule: string) =>
  check(link(each)).findings.some((finding) => finding.rule === rule);

const properties: Readonly<Record<string, () => void>> = {
  "whoever is absent, some unit owns each activity": () =>
    forAll(faults(design, ["role"]), ({ design: left }) => !found(left, "ownership/unowned")),
  "whichever meeting is dropped, marketing and sales stay at least aligned": () =>
    forAll(faults(design, ["meeting"]), ({ design: left }) =>
      ["aligned", "integrated"].includes(levelOf(left)),
    ),
  "whichever flow stops, marketing and sales stay as close as they are": () =>
    forAll(faults(design, ["flow"]), ({ design: left }) => levelOf(left) === levelOf(design)),
};
for (const [name, holds] of Object.entries(properties)) {
  try {
    holds();
    console.log(`\n✓ ${name}`);
  } catch (error) {
    console.log(`\n✗ ${name}\n${(error as Error).message.replace(/^/gm, "  ").replace(/ +$/gm, "")}`);
  }
}
