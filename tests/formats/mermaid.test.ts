import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphToMermaid } from "../../src/formats/mermaid.ts";
import { views } from "../../src/graph/attributes.ts";
import { viewGraph } from "../../src/graph/view-graph.ts";
import { link } from "../../src/organisation/link.ts";
import { company } from "../graph/company.ts";
import { graphWith, shown, texts } from "./diagram-texts.ts";

/** Reads a flowchart apart: its labels as Mermaid shows them, and what is left with `""` in their places. */
function readMermaid(text: string): { readonly labels: readonly string[]; readonly rest: string } {
  const labels: string[] = [];
  const rest = text.replace(/"([^"]*)"/g, (_, label: string) => {
    if (label === "") throw new Error("a label that is empty");
    labels.push(label.replace(/#(\d+);/g, (_entity, code: string) => String.fromCodePoint(Number(code))));
    return '""';
  });
  return { labels, rest };
}

/** Lines that a flowchart may have once its labels are taken out. */
const lines = [
  /^flowchart (LR|RL|TB|BT)$/,
  /^ *subgraph f\d+\[""\]$/,
  /^ *end$/,
  /^ *n\d+(\[""\]|\{\{""\}\}|\(\[""\]\)|\[\/""[/\\]\]|\{""\}|\(\(""\)\)|\[\[""\]\]|>""\]|\[\(""\)\])$/,
  /^ *n\d+ (-->|==>|-\.->)(\|""\|)? n\d+$/,
];

describe("a Mermaid flowchart", () => {
  test.each(views)("of the %s view reads well", (view) => {
    const text = graphToMermaid(viewGraph(link(company), view));
    expect(text).toMatchSnapshot();
    for (const line of readMermaid(text).rest.trimEnd().split("\n")) {
      expect(lines.some((pattern) => pattern.test(line))).toBe(true);
    }
  });

  test("shows any text as it is, in one line, and nothing of it leaves its quotes", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const chart = graphToMermaid(graphWith(text));
        const { labels, rest } = readMermaid(chart);
        expect(labels).toContain(shown(text, "a"));
        expect(labels).toContain(`${shown(text, "u")} / ${shown(text, "v")}`);
        for (const line of rest.trimEnd().split("\n"))
          expect(lines.some((pattern) => pattern.test(line))).toBe(true);
        for (const [quoted] of chart.matchAll(/"[^"]*"/g)) {
          // Of the signs that mean something to Mermaid, Markdown or HTML, none is left but in entities.
          expect(quoted.slice(1, -1).replace(/#\d+;/g, "…")).not.toMatch(
            /[#;:"`%<>&\\*[\]{}|~^=!\n\r]|\d\)|- |\+/,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  test("says a handoff thick, and one that is missing dotted", () => {
    const text = graphToMermaid(viewGraph(link(company), "information"));
    expect(text).toMatch(/n0 ==>\|"Leads"\| n1/);
    expect(text).toMatch(/n1 -->\|"offer"\| n3/);
    expect(text).toMatch(/n6 -\.-> n5/);
  });
});
