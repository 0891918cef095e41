import type { DesignDiff } from "../change/diff/diff-designs.ts";
import { diffParts } from "./diff-lines.ts";
import { line, type Page, type PageOptions, pageOf, paragraph } from "./terminal/page.ts";

/** What is different between two designs, as a person likes to read it in a terminal. Ends with a line end. */
export function diffText(diff: DesignDiff, options: PageOptions = {}): string {
  const page = pageOf(options);
  const parts = diffParts(page, diff);
  if (parts.length === 0) return `${paragraph(page, page.say("diff/same")).join("\n")}\n`;
  const { before, after } = diff.verdict;
  const verdict = page.say(before === after ? "diff/verdict-same" : "diff/verdict", {
    before: { word: page.say(`verdict/${before}`) },
    after: { word: page.say(`verdict/${after}`) },
  });
  const blocks = parts.map(({ title, lines }) =>
    [
      line(page, page.paint("strong", title)),
      "",
      ...lines.flatMap(({ rank, sign, ink, text, notes }) => [
        ...paragraph(page, text, {
          indent: 2,
          label: labelOf(page, lines.length, sign, rank),
          labelInk: ink,
        }),
        ...notes.flatMap((note) => paragraph(page, note, { indent: 6, ink: "faint" })),
      ]),
    ].join("\n"),
  );
  return `${[...blocks, paragraph(page, verdict).join("\n")].join("\n\n")}\n`;
}

function labelOf(page: Page, count: number, sign: string, rank: number | undefined): string {
  if (rank === undefined) return sign;
  return `${sign} ${page.language.number(rank).padStart(page.language.number(count).length)}`;
}
