import type { FailureEffect } from "../change/faults/failure-effect.ts";
import type { NamedFailure } from "../change/faults/name-failures.ts";
import { type Toll, tollOf } from "../change/faults/rank-effects.ts";
import { furtherFindings } from "./further-findings.ts";
import { pairName, shortInterval } from "./level-words.ts";
import { displayWidth, pad } from "./terminal/display-width.ts";
import { line, type Page, type PageOptions, pageOf, paragraph, series } from "./terminal/page.ts";
import type { Ink } from "./terminal/paint.ts";
import { wrapText } from "./terminal/wrap-text.ts";

/** What was looked for. */
export type FaultSearch =
  | { readonly for: "alone" | "pairs" }
  | { readonly for: "cut"; readonly lower: readonly [string, string] }
  | { readonly for: "cut"; readonly unown: string };

/** What breaks when things are gone, as far as it was found out. */
export interface FaultReport {
  readonly search: FaultSearch;
  /** What takes something down, the most critical first. */
  readonly effects: readonly FailureEffect[];
  readonly tried: number;
  /** How many there are to try. */
  readonly of: number;
  /** How many failures together were tried at most; 0: none had to be, a cut is made already. */
  readonly size: number;
  /** Whether somebody stopped it. */
  readonly stopped: boolean;
}

export interface FaultsTextOptions extends PageOptions {
  /** How many are shown: 10 when left out. */
  readonly top?: number | undefined;
  /** `quiet`: the table alone; `short` (default): the first of what each takes down; `full`: all of it. */
  readonly detail?: "quiet" | "short" | "full";
}

/* So many of what one failure takes down are listed, if not all are asked for. */
const few = 5;

/** What breaks when things are gone, as a person likes to read it in a terminal: a table, then what each takes down. Ends with a line end. */
export function faultsText(report: FaultReport, options: FaultsTextOptions = {}): string {
  const page = pageOf(options);
  const { top = 10, detail = "short" } = options;
  const shown = report.effects.slice(0, top);
  const left = report.effects.length - shown.length;
  const blocks = [
    summary(page, report),
    ...(shown.length > 0 ? [table(page, shown)] : []),
    ...(detail === "quiet"
      ? []
      : shown.map((effect, at) => details(page, effect, at + 1, shown.length, detail))),
    ...(left > 0
      ? [
          paragraph(page, page.say("faults/more", { count: left, option: page.code("--top") }), {
            ink: "faint",
          }),
        ]
      : []),
  ];
  return blocks.map((block) => `${block.join("\n")}\n`).join("\n");
}

function summary(page: Page, { search, effects, tried, of, size, stopped }: FaultReport): readonly string[] {
  const count = effects.length;
  const said = () => {
    if (search.for !== "cut")
      return page.say(`faults/${search.for}${count === 0 ? "/none" : ""}`, { count, of: tried });
    if (count === 0 && size > 0) return page.say("faults/cut/none", { count: size, of: tried });
    const so = size === 0 ? "/so" : "";
    return "lower" in search
      ? page.say(`faults/cut/lower${so}`, { units: search.lower, count: size })
      : page.say(`faults/cut/unown${so}`, { activities: [search.unown], count: size });
  };
  return [
    ...paragraph(page, said(), { ink: "strong" }),
    ...(stopped ? paragraph(page, page.say("faults/stopped", { tried, of }), { ink: "warn" }) : []),
  ];
}

const columns = [
  "error",
  "warn",
  "info",
  "activities",
  "decisions",
  "needs",
  "levels",
] as const satisfies readonly (keyof Toll)[];

/** The most critical elements and how much each takes down; columns in which all are 0 are left out. */
function table(page: Page, effects: readonly FailureEffect[]): readonly string[] {
  const tolls = effects.map(tollOf);
  const used = columns.filter((column) => tolls.some((toll) => toll[column] > 0));
  const rows = effects.map((effect, at) => [
    page.language.number(at + 1),
    failuresName(page, effect.failures),
    ...used.map((column) => cell(page, tolls[at]?.[column] ?? 0)),
  ]);
  const head = ["", page.say("faults/gone"), ...used.map((column) => page.say(`faults/${column}`))];
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => displayWidth(row[at] ?? ""))));
  // numbers never give way, names do
  const room = page.width - widths.reduce((sum, width, at) => (at === 1 ? sum : sum + width + 2), 0);
  const nameWidth = Math.max(12, Math.min(widths[1] ?? 0, room));
  const rowLines = (row: readonly string[], ink: Ink) =>
    wrapText(row[1] ?? "", nameWidth).map((name, nth) =>
      row
        .map((text, at) => {
          if (at === 1) return pad(name, nameWidth);
          return pad(nth === 0 ? text : "", widths[at] ?? 0, "start");
        })
        .map((text) => page.paint(ink, text))
        .join("  ")
        .trimEnd(),
    );
  return [...rowLines(head, "faint"), ...rows.flatMap((row) => rowLines(row, "plain"))].map((row) =>
    line(page, row),
  );
}

function cell(page: Page, count: number): string {
  return count === 0 ? "·" : page.language.number(count);
}

/** What is gone, by kind and name; of a flow, what flows and between which activities. */
export function failuresName(page: Page, failures: readonly NamedFailure[]): string {
  return series(
    page,
    failures.map(({ kind, name, between: [from, to] = ["", ""] }) =>
      // names of a list are set apart from the words around them
      page.say(`failure/${kind}`, { name: [name], from: [from], to: [to] }),
    ),
  );
}

function details(
  page: Page,
  effect: FailureEffect,
  rank: number,
  count: number,
  detail: "short" | "full",
): readonly string[] {
  const { failures, unowned, unanswered, undecided, cutOff, levels } = effect;
  const most = detail === "full" ? Number.POSITIVE_INFINITY : few;
  const names = (elements: readonly { readonly name: string }[]) => elements.map(({ name }) => name);
  const listed = (
    word: "faults/unowned" | "faults/unanswered" | "faults/undecided",
    elements: readonly { readonly name: string }[],
  ): readonly Line[] => {
    if (elements.length === 0) return [];
    const left = elements.length - most;
    const more = left > 0 ? ` ${page.say("faults/and-more", { count: left })}` : "";
    return [["✖", "error", `${page.say(word, { elements: names(elements.slice(0, most)) })}${more}`]];
  };
  const lines: readonly Line[] = [
    ...listed("faults/unowned", unowned),
    ...listed("faults/unanswered", unanswered),
    ...listed("faults/undecided", undecided),
    ...first(page, most, cutOff, ({ activity, information }) => [
      "✖",
      "error",
      page.say("faults/cut-off", { information: [information.name], activities: [activity.name] }),
    ]),
    ...first(page, most, levels, ({ names: pair, before, after }) => [
      "↓",
      "error",
      `${pairName(page, pair)}: ${page.say("diff/level", {
        before: { word: shortInterval(page, before) },
        after: { word: shortInterval(page, after) },
      })}`,
    ]),
    ...first(page, most, furtherFindings(effect), ({ severity, message, rule }) => [
      "+",
      severity,
      `${message.text} (${page.code(rule)})`,
    ]),
  ];
  const label = page.language.number(rank).padStart(page.language.number(count).length);
  return [
    ...paragraph(page, failuresName(page, failures), { label, ink: "strong" }),
    ...lines.flatMap(([sign, ink, text]) => paragraph(page, text, { indent: 2, label: sign, labelInk: ink })),
  ];
}

type Line = readonly [sign: string, ink: Ink, text: string];

function first<T>(page: Page, most: number, items: readonly T[], lineOf: (item: T) => Line): readonly Line[] {
  const left = items.length - most;
  return [
    ...items.slice(0, most).map(lineOf),
    ...(left > 0 ? [[" ", "faint", page.say("faults/and-more", { count: left })] as const] : []),
  ];
}
