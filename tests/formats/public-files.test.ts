import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importBpmn } from "../../src/formats/bpmn/import-bpmn.ts";
import { importTable } from "../../src/formats/table/import-table.ts";
import { importWorkbook } from "../../src/formats/table/import-workbook.ts";
import type { Design } from "../../src/model/design.ts";
import { linkSound } from "../../src/organisation/link.ts";

/*
 * All public files that we have, imported: what was found in each, and what was not taken over. Written anew with `vitest -u`; a change of a
 * reader shows here, file by file.
 */

const fixtures = join(import.meta.dirname, "..", "fixtures");

interface Row {
  readonly file: string;
  readonly design?: Design | undefined;
  /** Cells that were not understood, or elements that were not taken over. */
  readonly lost: string;
  readonly refused?: string | undefined;
}

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(join(fixtures, folder))
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => ({ name, path: join(fixtures, folder, name) }));

async function tables(): Promise<readonly Row[]> {
  const texts = [...filesIn("raci/csv", /\.csv$/), ...filesIn("raci/md", /\.md$/)].map(({ name, path }) => ({
    name,
    read: async () => importTable(readFileSync(path, "utf8"), { file: name }),
  }));
  const books = filesIn("raci/xlsx", /\.xlsx$/).map(({ name, path }) => ({
    name,
    read: () => importWorkbook(new Uint8Array(readFileSync(path)), { file: name }),
  }));
  return Promise.all(
    [...texts, ...books].map(async ({ name, read }) => {
      const result = await read();
      const { unread, otherTables } = result.report.totals;
      const lost = `${unread} cells, ${otherTables} other tables`;
      return result.success
        ? { file: name, design: result.design, lost }
        : { file: name, lost, refused: result.error.code };
    }),
  );
}

async function models(): Promise<readonly Row[]> {
  const files = [...filesIn("bpmn", /\.bpmn$/), ...filesIn("bpmn/others", /\.bpmn$/)];
  return Promise.all(
    files.map(async ({ name, path }) => {
      const result = await importBpmn(readFileSync(path, "utf8"), { file: name });
      const { lost, inside, elements } = result.report.totals;
      const words = `${lost + inside} of ${elements} elements`;
      return result.success
        ? { file: name, design: result.design, lost: words }
        : { file: name, lost: words, refused: result.error.code };
    }),
  );
}

function cellsOf({ file, design, lost, refused }: Row): readonly (string | number)[] {
  const name = `\`${file}\``;
  if (!design) return [name, "", "", "", "", lost, refused ?? ""];
  const { activities, units, roles, flows } = linkSound(design);
  const letters = [...activities.values()].reduce((sum, { assignments = [] }) => sum + assignments.length, 0);
  const handoffs = flows.filter(({ crossing }) => crossing === "yes").length;
  return [name, activities.size, units.size + roles.size, letters, handoffs, lost, ""];
}

test("what is found in every public file stays what it was", async () => {
  const rows = [...(await tables()), ...(await models())];
  expect(rows.length).toBeGreaterThan(110);
  const head = ["file", "activities", "parties", "letters", "handoffs", "not taken over", "refused"];
  const lines = [head, head.map(() => "---"), ...rows.map(cellsOf)].map(
    (cells) => `| ${cells.join(" | ")} |`,
  );
  await expect(`# Public files, imported\n\n${lines.join("\n")}\n`).toMatchFileSnapshot(
    join(fixtures, "public-files.md"),
  );
});
