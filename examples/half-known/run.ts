/** Reads a design of which much is open, in English and in Persian: which levels are possible, and what is not known. */
import { readFileSync } from "node:fs";
import { check, link, parseDesign } from "orgproof";

const versions = [
  { file: "design.yaml", locale: "en" },
  { file: "design.fa.yaml", locale: "fa" },
] as const;

for (const { file, locale } of versions) {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  const organisation = link(parseDesign(text, { file }));
  for (const { structural, criteria } of check(organisation, { locale }).interfaces) {
    console.log(`${file}: at least ${structural.atLeast}, at most ${structural.atMost}`);
    for (const { id, level, missing } of criteria.filter(({ status }) => status === "unknown")) {
      console.log(`  ${level}: ${id} is unknown`);
      for (const { answer, message } of missing) if (answer === "unknown") console.log(`    ${message.text}`);
    }
  }
}
