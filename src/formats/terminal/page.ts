import type { Params } from "../../findings/finding.ts";
import { type Language, sayTemplate } from "../../findings/words.ts";
import { cliTemplate } from "../../messages/cli-template.ts";
import type { CliWord } from "../../messages/en/cli.ts";
import { type LanguageOptions, type Locale, languageOf } from "../../messages/language.ts";
import { codeIn, rightToLeftLine } from "./direction.ts";
import { displayWidth, pad } from "./display-width.ts";
import { type Ink, type Paint, painter } from "./paint.ts";
import { visible } from "./visible-text.ts";
import { wrapText } from "./wrap-text.ts";

export interface PageOptions {
  /** Columns of the terminal: 80 when left out. */
  readonly width?: number;
  /** Whether to colour: not when left out. */
  readonly colour?: boolean;
  /** `en` when left out. */
  readonly locale?: Locale | undefined;
  /** Digits of numbers: `latin` when left out. */
  readonly digits?: LanguageOptions["digits"] | undefined;
  /** Whether lines that are read from right to left are pushed to the right edge, as a terminal shows them: not when left out. */
  readonly flush?: boolean;
}

/** What text for a terminal is written on: its width, colours and language. */
export interface Page {
  readonly width: number;
  readonly paint: Paint;
  readonly language: Language;
  readonly flush: boolean;
  /** What the command line itself says. */
  readonly say: (word: CliWord, params?: Params) => string;
  /** A path or an id, which is read from left to right. */
  readonly code: (text: string) => string;
}

/** A page with the width, colours and language that are asked for. */
export function pageOf({
  width = 80,
  colour = false,
  locale = "en",
  digits,
  flush = false,
}: PageOptions): Page {
  const language = languageOf(locale, digits ? { digits } : {});
  return {
    width: Math.max(40, width),
    paint: painter(colour),
    language,
    flush,
    say: (word, params = {}) => sayTemplate(cliTemplate(word, locale), params, language),
    code: (text) => codeIn(visible(text), language.rightToLeft),
  };
}

/** A command that a reader is told of: it answers in the language of the page. */
export function commandOn({ code, language }: Page, command: string): string {
  return code(language.tag === "fa" ? `${command} --locale fa` : command);
}

/** One line of the page, in the direction of its language. */
export function line(page: Page, text: string): string {
  return page.language.rightToLeft ? rightToLeftLine(text, page.flush ? page.width - 1 : 0) : text;
}

export interface ParagraphOptions {
  readonly indent?: number;
  /** Stands in front of the first line; the others begin below its end. */
  readonly label?: string;
  readonly labelInk?: Ink;
  /** Columns that the label takes at least. */
  readonly labelWidth?: number;
  readonly ink?: Ink;
}

/** Text in lines that fit the page. */
export function paragraph(page: Page, text: string, options: ParagraphOptions = {}): readonly string[] {
  const { indent = 0, label = "", labelInk = "faint", labelWidth = 0, ink = "plain" } = options;
  const space = label === "" ? 0 : Math.max(labelWidth, displayWidth(label)) + 1;
  const fits = page.width - indent - space >= 24;
  // a label that leaves no room has a line of its own
  const hang = fits ? indent + space : indent + 2;
  const rows = wrapText(visible(text), page.width - hang).map((row) => page.paint(ink, row));
  if (label === "") return rows.map((row) => line(page, " ".repeat(indent) + row));
  const head = " ".repeat(indent) + page.paint(labelInk, label);
  const [first = "", ...others] = rows;
  const started = fits ? [`${pad(head, hang)}${first}`] : [head, " ".repeat(hang) + first];
  return [...started, ...others.map((row) => " ".repeat(hang) + row)].map((row) => line(page, row));
}

/** A line whose rest is filled with a rule. */
export function ruledLine(page: Page, text: string): string {
  const left = page.width - displayWidth(text) - 2;
  return line(page, left > 3 ? `${text} ${page.paint("faint", "━".repeat(left))}` : text);
}

/** Several short things in one sentence. */
export function series(page: Page, parts: readonly string[]): string {
  return parts.join(page.language.rightToLeft ? "، " : ", ");
}
