import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importRemark } from "../../src/formats/table/import-remark.ts";
import { importTable } from "../../src/formats/table/import-table.ts";
import { bpmnRemarks } from "../../src/messages/fa/bpmn-remarks.ts";
import { importRemarks } from "../../src/messages/fa/import-remarks.ts";
import { languageOf } from "../../src/messages/language.ts";
import { orgproof } from "./run-cli.ts";

const persian = languageOf("fa");
const marks = /[\u200f\u2066-\u2069]/g;
const plain = (text: string) => text.replace(marks, "");
const imported = async (text: string, ...argv: string[]) => {
  const result = await orgproof(["import", "RACI.md", "--locale", "fa", ...argv], {
    files: { "RACI.md": text },
  });
  return { ...result, err: plain(result.err) };
};

const matrix = `| Task | PM | Dev |
| --- | --- | --- |
| Plan | A | R |
| Sing | ?? | R |
`;

describe("orgproof import --locale fa", () => {
  test("says in Persian what was read and what was not", async () => {
    const { exit, err } = await imported(`${matrix}\n| Date | Place |\n| --- | --- |\n| May | Rome |\n`);
    expect(exit).toBe(0);
    expect(err.split("\n")).toEqual([
      "orgproof: RACI.md: 1 ماتریس خوانده شد: 2 فعالیت، 3 خانهٔ دارای حرف",
      "orgproof: RACI.md: سطر 4: خوانده نشد: `??`: حرفی از الگوی مسئولیت نیست",
      "orgproof: RACI.md: سطر 6: جدولی که ماتریس نیست: نه خانه‌هایش حرف یا واژهٔ حرف‌ها را دارد و نه سرستونش",
      "",
    ]);
    expect((await imported(matrix, "--quiet")).err).toBe("");
  });

  test("counts what it does not name, and says where to read it", async () => {
    const rows = Array.from(
      { length: 13 },
      (_, at) => `| Do ${at} | A/R | ?? |\n| Go ${at} | A | R |\n`,
    ).join("");
    expect((await imported(matrix + rows)).err).toMatch(
      /و 4 مورد دیگر؛ جا و علت همه را --report FILE می‌نویسد/,
    );
    expect((await imported(matrix + rows, "--report", "r.json")).err).toMatch(/و 4 مورد دیگر\n/);
  });

  test("leaves the report as data, in English", async () => {
    const { read } = await imported(matrix, "--report", "r.json");
    expect(JSON.parse(read("r.json")).tables[0].unread[0].reason).toBe("no letter of the scheme");
  });

  test.each([
    ["no table", "# Minutes\n", "ماتریس مسئولیت در آن نیست: هیچ جدولی ندارد"],
    [
      "no matrix",
      "| Date | Place |\n| --- | --- |\n| May | Rome |\n",
      "هیچ‌یک از جدول‌هایش ماتریس مسئولیت نیست: سطر 1: نه خانه‌هایش حرف یا واژهٔ حرف‌ها را دارد و نه سرستونش",
    ],
    [
      "a table in a fence",
      `\`\`\`\n${matrix}\`\`\`\n`,
      "ماتریس مسئولیتی که خواندنی باشد در آن نیست: سطر 2: به شکل ماتریس خوانده می‌شود (فعالیت‌ها: 2، طرف‌ها: 2)، ولی درون قطعهٔ کد است: نمونه‌ای برای رونویسی، نه جدولی از خود متن",
    ],
  ])("says why nothing was read: %s", async (_, text, why) => {
    expect(await imported(text)).toMatchObject({ exit: 3, out: "", err: `orgproof: RACI.md: ${why}\n` });
  });
});

describe("a remark of the importer", () => {
  test.each([...importRemarks, ...bpmnRemarks])("%s", (english, text) => {
    expect(text).toMatch(/[\u0600-\u06ff]/);
    expect(
      text.replace(
        /\{\w+\}|\b(HTML|Markdown|XML|ZIP(?:64)?|UTF-8|CSV|xlsx?|xlsb|OpenDocument)\b|`units`/g,
        "",
      ),
    ).not.toMatch(/[a-zA-Z]/);
    const names = (said: string) => [...said.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    expect(names(text)).toEqual(names(english));
    // it is found by its own English, and by no other's
    const said = plain(importRemark(english.replace("{reason}", "no name"), persian));
    expect(said).toBe(text.replace("{reason}", "نام نیست"));
  });

  test("keeps what the reader wrote as it is, whatever stands in it", () => {
    const said = (text: string) => plain(importRemark(text, persian));
    expect(said("no legend says what `{token} $& \\` means")).toBe(
      "هیچ راهنمایی نمی‌گوید `{token} $& \\` به چه معناست",
    );
    expect(said("no letter of the scheme; `responsible` may be meant")).toBe(
      "حرفی از الگوی مسئولیت نیست؛ شاید منظور `responsible` باشد",
    );
    expect(said("something new")).toBe("something new");
    expect(importRemark("no name", languageOf("en"))).toBe("no name");
  });

  test("is known for all that the public matrices get", () => {
    const folder = join(import.meta.dirname, "..", "fixtures", "raci");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(md|csv)$/.test(name))
      .map((name) => join(folder, name));
    const remarks = files.flatMap((file) => {
      const { tables, otherTables, notes } = importTable(readFileSync(file, "utf8"), { file }).report;
      return [
        ...tables.flatMap(({ unread }) => unread.map(({ reason }) => reason)),
        ...otherTables.map(({ why }) => why),
        ...notes.map(({ text }) => text),
      ];
    });
    expect(remarks.length).toBeGreaterThan(20);
    expect(remarks.filter((text) => importRemark(text, persian) === text)).toEqual([]);
  });
});
