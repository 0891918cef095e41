import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphToDot } from "../../src/formats/dot.ts";
import { views } from "../../src/graph/attributes.ts";
import { viewGraph } from "../../src/graph/view-graph.ts";
import { link } from "../../src/organisation/link.ts";
import { company } from "../graph/company.ts";
import { graphWith, shown, texts } from "./diagram-texts.ts";

/** Reads DOT apart: its quoted strings as Graphviz shows them, and what is left with `""` in their places. */
function readDot(text: string): { readonly strings: readonly string[]; readonly rest: string } {
  const strings: string[] = [];
  let rest = "";
  for (let at = 0; at < text.length; at += 1) {
    rest += text[at];
    if (text[at] !== '"') continue;
    let said = "";
    for (at += 1; text[at] !== '"'; at += 1) {
      if (at >= text.length) throw new Error("a string without end");
      if (text[at] === "\\") {
        at += 1;
        if (text[at] !== "\\" && text[at] !== '"') throw new Error(`\\${text[at]} means something else`);
      }
      said += text[at];
    }
    strings.push(said.replace(/&(\w+|#\d+);/g, (entity) => (entity === "&amp;" ? "&" : `?${entity}?`)));
    rest += '"';
  }
  return { strings, rest };
}

describe("DOT", () => {
  test.each(views)("of the %s view reads well", (view) => {
    expect(graphToDot(viewGraph(link(company), view))).toMatchSnapshot();
  });

  test("shows any text as it is, in one line, and nothing of it leaves its quotes", () => {
    const plain = readDot(graphToDot(graphWith("x")));
    fc.assert(
      fc.property(texts, (text) => {
        const { strings, rest } = readDot(graphToDot(graphWith(text)));
        const name = (id: string) => shown(text, id);
        expect(strings.slice(0, 1)).toEqual([shown(text, "")]);
        expect(strings).toContain(name("a"));
        expect(strings).toContain(name("b"));
        expect(strings).toContain(`${name("u")} / ${name("v")}`);
        if (shown(text, "") !== "") expect(rest).toBe(plain.rest);
      }),
      { numRuns: 500 },
    );
  });

  test("reads in the direction and with the words that are asked for", () => {
    const text = graphToDot(viewGraph(link(company), "power"), {
      direction: "RL",
      word: (kind) => `<${kind}>`,
    });
    expect(text).toContain("rankdir=RL");
    expect(text).toContain('label="<holds>"');
  });
});
