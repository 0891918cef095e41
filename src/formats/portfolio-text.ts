import { levelInShort, shortInterval } from "./level-words.ts";
import type { PortfolioSummary, WorstInterface } from "./portfolio-summary.ts";
import { displayWidth, pad } from "./terminal/display-width.ts";
import { line, type Page, type PageOptions, pageOf, paragraph, series } from "./terminal/page.ts";

export interface PortfolioTextOptions extends PageOptions {
  /** How many rules are listed: 10 when left out, all of them with `full`. */
  readonly detail?: "quiet" | "short" | "full";
}

/* So many rules are listed, if not all are asked for. */
const few = 10;

/** What was found in many designs, for a terminal: how they ended, which rules found what, which levels there are, which interfaces are the worst. */
export function portfolioText(summary: PortfolioSummary, options: PortfolioTextOptions = {}): string {
  const page = pageOf(options);
  const { detail = "short" } = options;
  const blocks = [
    totals(page, summary),
    ...(detail === "quiet"
      ? []
      : [rules(page, summary, detail), levels(page, summary), worst(page, summary)].filter(
          ({ length }) => length > 0,
        )),
  ];
  return blocks.map((block) => `${block.join("\n")}\n`).join("\n");
}

const ends = [
  ["pass", "total/passed"],
  ["fail", "total/failed"],
  ["undetermined", "total/undetermined"],
  ["unreadable", "total/unreadable"],
] as const;

function totals(page: Page, { designs }: PortfolioSummary): readonly string[] {
  const parts = ends.flatMap(([end, word]) =>
    designs[end] > 0 ? [page.say(word, { count: designs[end] })] : [],
  );
  const head = page.say("portfolio/designs", { count: designs.total });
  const text = parts.length === 0 ? head : `${head}: ${series(page, parts)}`;
  return [line(page, page.paint("strong", text))];
}

function rules(page: Page, { rules: all }: PortfolioSummary, detail: "short" | "full"): readonly string[] {
  if (all.length === 0) return [];
  const shown = detail === "full" ? all : all.slice(0, few);
  const { number } = page.language;
  const head = [page.say("portfolio/findings"), page.say("portfolio/in-designs"), page.say("portfolio/rule")];
  const rows = shown.map(({ rule, severity, findings, designs }) => [
    number(findings),
    number(designs),
    page.paint(severity, page.code(rule)),
  ]);
  const left = all.length - shown.length;
  const more = page.say("portfolio/more-rules", { count: left, option: page.code("--verbose") });
  return [
    ...table(page, [head.map((text) => page.paint("faint", text)), ...rows]),
    ...(left > 0 ? paragraph(page, more, { ink: "faint" }) : []),
  ];
}

function levels(page: Page, summary: PortfolioSummary): readonly string[] {
  const total = summary.levels.reduce((sum, { interfaces }) => sum + interfaces, 0);
  if (total === 0) return [];
  const rows = summary.levels.map((each) => [
    page.language.number(each.interfaces),
    shortInterval(page, each),
  ]);
  return [
    line(page, page.paint("strong", page.say("portfolio/levels", { count: total }))),
    ...table(page, rows),
  ];
}

function worst(page: Page, summary: PortfolioSummary): readonly string[] {
  if (summary.worst.length === 0) return [];
  return [
    line(page, page.paint("strong", page.say("portfolio/worst"))),
    ...summary.worst.flatMap((each) =>
      paragraph(page, `${nameOf(page, each)}: ${levelInShort(page, each)}`, { indent: 2 }),
    ),
  ];
}

/** What a design among many is called: as its envelope says, by its file, as it calls itself, by its line, else by the beginning of its hash. */
function nameOf(page: Page, { design: { id, file, name, line, hash = "" } }: WorstInterface): string {
  const called = id ?? file ?? name;
  if (called !== undefined) return page.code(String(called));
  return line === undefined ? page.code(hash.slice(0, 12)) : page.say("portfolio/line", { number: line });
}

/** Cells in columns, the last of which is as wide as it likes; the others are numbers. */
function table(page: Page, rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => displayWidth(row[at] ?? ""))));
  return rows.map((row) => {
    const cells = row.map((cell, at) => (at === row.length - 1 ? cell : pad(cell, widths[at] ?? 0, "start")));
    return line(page, `  ${cells.join("  ")}`);
  });
}
