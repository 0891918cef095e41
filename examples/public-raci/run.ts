/** Imports a RACI matrix that a public project keeps in Markdown, and checks it. */
import { readFileSync } from "node:fs";
import { check, link } from "orgproof";
import { importTable } from "orgproof/formats";

const file = "raci-matrix.md";
const imported = importTable(readFileSync(new URL(file, import.meta.url), "utf8"), { file });
if (!imported.success) throw new Error(JSON.stringify(imported.error));

for (const { heading, parties, activities, unread } of imported.report.tables) {
  console.log(
    `${heading}: ${activities.length} activities, ${parties.length} parties, ${unread.length} cells unread`,
  );
}

const { counts, findings } = check(link(imported.design));
console.log(`\nerrors ${counts.error}, warnings ${counts.warn}, infos ${counts.info}`);
for (const { severity, rule, message } of findings) {
  if (severity !== "info") console.log(`  ${severity} ${rule}: ${message.text}`);
}
