/** Reads a design that joins its units more closely than their conditions call for, in English and in Persian. */
import { readFileSync } from "node:fs";
import { check, levels, link, parseDesign } from "orgproof";

const versions = [
  { file: "design.yaml", locale: "en" },
  { file: "design.fa.yaml", locale: "fa" },
] as const;

for (const { file, locale } of versions) {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  const { interfaces, findings } = check(link(parseDesign(text, { file })), { locale });
  for (const { structural, advised, criteria } of interfaces) {
    console.log(`${file}: ${structural.atLeast}, advised ${advised.atMost}`);
    for (const { condition, answer, from } of advised.conditions) {
      console.log(`  ${condition}: ${answer}, ${from}`);
    }
    const beyond = levels.slice(levels.indexOf(advised.atMost) + 1);
    console.log("  what goes beyond the advice:");
    for (const { id, level, status, message } of criteria) {
      if (status === "yes" && beyond.some((each) => each === level))
        console.log(`    ${id}: ${message.text}`);
    }
  }
  for (const { severity, rule, message } of findings) console.log(`  ${severity} ${rule}: ${message.text}`);
}
