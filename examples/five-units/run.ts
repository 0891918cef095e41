/** Checks a company of five units: what is wrong, and which units it touches. */
import { readFileSync } from "node:fs";
import { check, link, parseDesign, type Unit } from "orgproof";

const text = readFileSync(new URL("design.yaml", import.meta.url), "utf8");
const organisation = link(parseDesign(text));
const { counts, findings, suppressed } = check(organisation);

function show(unit: Unit, depth = 0): void {
  const head = unit.head ? `, headed by ${unit.head.name}` : "";
  console.log(`${"  ".repeat(depth)}${unit.name}: ${unit.owns.length} activities${head}`);
  for (const child of unit.children) show(child, depth + 1);
}

for (const unit of organisation.units.values()) if (unit.parent === null) show(unit);
console.log(`\nerrors ${counts.error}, warnings ${counts.warn}, infos ${counts.info}`);
for (const { location, severity, rule, message } of findings) {
  console.log(`  ${location?.line} ${severity} ${rule}: ${message.text}`);
}
for (const { finding } of suppressed) console.log(`  silenced: ${finding.rule} at ${finding.subject.id}`);
