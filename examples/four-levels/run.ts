/** Reads the four designs in turn: the level of each, and what the step to the next one has to add. */
import { readFileSync } from "node:fs";
import { check, link, parseDesign } from "orgproof";

const steps = ["1-undefined", "2-defined", "3-aligned", "4-integrated"];
const versions = [
  { end: ".yaml", locale: "en" },
  { end: ".fa.yaml", locale: "fa" },
] as const;

for (const { end, locale } of versions) {
  for (const file of steps.map((step) => step + end)) {
    const text = readFileSync(new URL(file, import.meta.url), "utf8");
    for (const report of check(link(parseDesign(text, { file })), { locale }).interfaces) {
      const { structural, whyNotMore, criteria } = report;
      console.log(`${file}: at least ${structural.atLeast}, at most ${structural.atMost}`);
      const unmet = criteria.filter(({ id }) => whyNotMore?.unmet.includes(id));
      if (whyNotMore) console.log(`  for ${whyNotMore.next} it lacks:`);
      for (const { id, met, examined, missing } of unmet) {
        const share = examined > 0 ? `, ${met} of ${examined}` : "";
        const more = missing.length > 1 ? ", ..." : "";
        console.log(`    ${id}${share}: ${missing[0]?.message.text}${more}`);
      }
    }
  }
}
