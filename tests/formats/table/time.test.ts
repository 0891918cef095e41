import { describe, expect, it } from "vitest";
import { importTable } from "../../../src/formats/table/import-table.ts";

describe("time grows with the text, not with its square", () => {
  const big = 100_000;
  it.each([
    ["quotes in quotes", ">".repeat(big)],
    ["open brackets", "[".repeat(big)],
    ["emphasis", "**a_ ".repeat(big / 5)],
    ["code marks", Array.from({ length: 600 }, (_, at) => "`".repeat(at)).join(" x ")],
    ["half links", "[a](".repeat(big / 4)],
    ["quotation marks", '"'.repeat(big)],
    ["broken quotes", 'a"b,'.repeat(big / 4)],
    ["commas", ",".repeat(big)],
    ["pipes", "|".repeat(big)],
    ["lists", "- ".repeat(big / 2)],
    ["a legend without end", "R = a A = b ".repeat(big / 12)],
    ["many legends", "R = does\nA = approves\n\n".repeat(big / 24)],
    ["tables of HTML", "<table>".repeat(big / 7)],
    ["a wide table", `Task${",PM".repeat(big / 6)}\nx${",R".repeat(big / 6)}\ny${",A".repeat(big / 6)}\n`],
    [
      "one cell of names",
      `Task,Responsible,Accountable\nt,"${"a, ".repeat(big / 3)}",x\nu,"${"(".repeat(big / 3)}",x\n`,
    ],
    ["one name everywhere", `Task,PM,Dev\n${"same,R,A/C\n".repeat(big / 11)}`],
    ["one heading everywhere", "# a\n\n|T|X|Y|\n|-|-|-|\n|a|R|A|\n\n".repeat(big / 40)],
  ])(
    "%s",
    (_, text) => {
      const result = importTable(text);
      expect(result.report.format).toBeTypeOf("string");
    },
    30_000,
  );
});
