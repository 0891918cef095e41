/** Imports a RACI matrix that a public project keeps in a workbook, and says in which cell each finding stands. */
import { readFileSync } from "node:fs";
import { check, link } from "orgproof";
import { importWorkbook } from "orgproof/formats";

const file = "raci.xlsx";
const imported = await importWorkbook(readFileSync(new URL(file, import.meta.url)), { file });
if (!imported.success) throw new Error(imported.error.text);

const activities = imported.report.tables.flatMap((table) => table.activities);
console.log(`${activities.length} activities, ${imported.report.totals.cells} cells with letters\n`);

for (const { severity, rule, subject, message } of check(link(imported.design)).findings) {
  if (severity === "info") continue;
  const found = activities.find(({ id }) => id === subject.id);
  console.log(`${found?.place.cell}: ${severity} ${rule}: ${message.text}`);
}
