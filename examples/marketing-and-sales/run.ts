/** Checks the company in English and in Persian: the same findings, in the words of either language. */
import { readFileSync } from "node:fs";
import { check, link, parseDesign } from "orgproof";

const versions = [
  { file: "design.yaml", locale: "en" },
  { file: "design.fa.yaml", locale: "fa" },
] as const;

for (const { file, locale } of versions) {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  const { counts, findings } = check(link(parseDesign(text, { file })), { locale });
  console.log(`${file}: errors ${counts.error}, warnings ${counts.warn}, infos ${counts.info}`);
  for (const { location, severity, rule, message } of findings) {
    console.log(`  ${location?.line} ${severity} ${rule}: ${message.text}`);
  }
}
