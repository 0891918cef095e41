import fc from "fast-check";
import type { ViewGraph } from "../../src/graph/view-graph.ts";
import { viewGraph } from "../../src/graph/view-graph.ts";
import { isWritten } from "../../src/model/text.ts";
import { link } from "../../src/organisation/link.ts";

/** Texts that break diagrams, and any others, lone surrogates included. */
export const texts = fc.oneof(
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 8 }).map((codes) => String.fromCharCode(...codes)),
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        ...[
          "end",
          "graph",
          "click",
          "subgraph",
          "style",
          "classDef x",
          ":",
          "#",
          ";",
          '"',
          "`",
          "%%{init:",
          "}%%",
        ],
        ...[
          "<b>",
          "</b>",
          "&lt;",
          "&quot;",
          "\\",
          "\\N",
          "\n",
          "\r",
          "\u2028",
          "\0",
          "-->",
          "|",
          "[",
          "]",
          "{",
          "}",
        ],
        ...[
          "(",
          ")",
          "1.",
          "2)",
          "- ",
          "+ ",
          "* ",
          "fa:fa-x",
          "فروش",
          "می\u200cشود",
          "🙂",
          " ",
          "a_b-c",
          "__",
        ],
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join("")),
);

/** A graph in which a text stands wherever a text can stand. */
export function graphWith(text: string): ViewGraph {
  const letter = text === "__proto__" || !isWritten(text.slice(0, 20)) ? "A" : text.slice(0, 20);
  return viewGraph(
    link({
      orgproof: 1,
      name: text,
      scheme: { letters: { [letter]: { means: "answers" } } },
      units: { u: { name: text }, v: { name: { en: text } } },
      roles: { r: { unit: ["u", "v"], name: text } },
      activities: {
        a: { name: text, ownership: "u", raci: { [letter]: "r" }, produces: "i" },
        b: { name: text, ownership: "v", needs: "j" },
        c: { name: text, ownership: ["u", "v"], produces: "j" },
      },
      information: { i: { name: text }, j: { name: text } },
      flows: [{ carries: "i", from: "a", to: "b", name: text, via: text }],
    }),
    "organisation",
  );
}

/** How a text is shown on one line; one that says nothing is left out. */
export function shown(text: string, otherwise: string): string {
  if (!isWritten(text)) return otherwise;
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, "\ufffd") || otherwise;
}
