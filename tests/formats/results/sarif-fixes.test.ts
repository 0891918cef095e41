import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkToSarif } from "../../../src/formats/check-to-sarif.ts";
import { editDesign } from "../../../src/formats/edit-design.ts";
import { replacementIn } from "../../../src/formats/replacement.ts";
import { example, outcomeOf } from "./outcomes.ts";

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly fixes?: readonly {
        readonly artifactChanges: readonly {
          readonly artifactLocation: { readonly uri: string };
          readonly replacements: readonly {
            readonly deletedRegion: Region;
            readonly insertedContent: { readonly text: string };
          }[];
        }[];
      }[];
    }[];
  }[];
}

/** What a viewer of SARIF makes of a text. */
function replaced(
  text: string,
  { startLine, startColumn, endLine, endColumn }: Region,
  inserted: string,
): string {
  const ends = [...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length);
  const offset = (line: number, column: number) =>
    (line === 1 ? 0 : (ends[line - 2] ?? text.length)) + column - 1;
  return text.slice(0, offset(startLine, startColumn)) + inserted + text.slice(offset(endLine, endColumn));
}

const unused = `# kept\n${example}\nignore:\n  - { rule: raci/idle-role, at: pricing, reason: old } # gone\n`;

function resultsOf(source: string) {
  const { runs }: Sarif = JSON.parse(checkToSarif([outcomeOf(source)]));
  return runs[0]?.results ?? [];
}

describe("fixes in SARIF", () => {
  test.each([
    ["lines that end with \\n", unused],
    ["lines that end with \\r\\n", unused.replaceAll("\n", "\r\n")],
  ])("make of a file what `orgproof fix` makes of it: %s", (_, source) => {
    const found = resultsOf(source).find(({ ruleId }) => ruleId === "ignore/unused");
    const [change] = found?.fixes?.[0]?.artifactChanges ?? [];
    expect(change?.artifactLocation.uri).toBe("design.yaml");
    const [replacement] = change?.replacements ?? [];
    if (!replacement) throw new Error("no fix");
    const outcome = outcomeOf(source);
    const finding =
      outcome.kind === "checked"
        ? outcome.result.findings.find(({ rule }) => rule === "ignore/unused")
        : undefined;
    const { patch = [] } = finding?.fixes.find(({ kind }) => kind === "safe") ?? {};
    const edited = editDesign(source, patch);
    expect(replaced(source, replacement.deletedRegion, replacement.insertedContent.text)).toBe(
      edited.success && edited.text,
    );
  });

  test("are only those that are safe, and that have a text to change", () => {
    const suggested = resultsOf(example).filter(({ fixes }) => fixes !== undefined);
    expect(suggested).toEqual([]);
    const outcome = outcomeOf(unused);
    if (outcome.kind !== "checked") throw new Error("no design");
    const { source: _, ...fromCode } = outcome;
    expect(checkToSarif([fromCode])).not.toContain('"fixes"');
  });
});

test("one replacement makes any text of any other, and cuts no line end and no character", () => {
  const pieces = fc.array(fc.constantFrom("a", "b", "\n", "\r\n", "\r", "😀", "😁", " "), { maxLength: 8 });
  fc.assert(
    fc.property(pieces, pieces, (one, other) => {
      const [before, after] = [one.join(""), other.join("")];
      const { start, end, text } = replacementIn(before, after);
      const region = {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
      };
      expect(replaced(before, region, text)).toBe(after);
      expect(text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    }),
    { numRuns: 2000 },
  );
});
