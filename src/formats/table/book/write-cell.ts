import { isPlain } from "../../../model/is-plain.ts";
import { escapedPiece } from "./cell-items.ts";
import type { CellKind } from "./cell-kind.ts";
import { plainWordsIn } from "./cell-words.ts";
import { between, readCell } from "./read-cell.ts";

export type BookLocale = "en" | "fa";

/**
 * A value as a cell says it, in a language. It is read again at once: where that gives something else, as with an id that is a word of ours,
 * a backslash says that it is meant as it stands; a list or map that cells cannot say is written as JSON.
 */
export function writeCell(value: unknown, kind: CellKind, locale: BookLocale): string {
  if (value === undefined) return "";
  const wanted = JSON.stringify(value);
  const isSaid = (cell: string) => JSON.stringify(readCell(cell, kind)) === wanted;
  const plain = plainCell(value, kind, locale);
  if (isSaid(plain)) return plain;
  const literal = `\\${plain}`;
  if (typeof value === "string" && isSaid(literal)) return literal;
  if (typeof value === "string" && isSaid(`\\${value}`)) return `\\${value}`;
  return wanted;
}

function plainCell(value: unknown, kind: CellKind, locale: BookLocale): string {
  const words = plainWordsIn(locale);
  const apart = locale === "fa" ? "؛ " : "; ";
  if (value === "none") return kind.text ? value : words.none;
  if (value === true) return words.yes;
  if (value === false) return words.no;
  if (typeof value === "number") return numberText(value);
  if (typeof value === "string") return kind.items ? item(value, kind, locale) : wordIn(value, kind, locale);
  if (Array.isArray(value))
    return listed(
      value.map((each) => item(textIn(each), kind, locale)),
      apart,
    );
  if (isPlain(value) && kind.pairs)
    return Object.entries(value)
      .map(([key, each]) => `${escapedPiece(key, ":;؛\n")}: ${pairValue(each)}`)
      .join(apart);
  return JSON.stringify(value);
}

/** What has no text of its own, and perhaps no prototype to give it one, is said as JSON. */
function textIn(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** A number without loss; spreadsheets know no negative zero, but their texts do. */
export function numberText(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

function wordIn(text: string, { words }: CellKind, locale: BookLocale): string {
  return (locale === "fa" ? words?.get(text) : undefined) ?? text;
}

function item(text: string, kind: CellKind, locale: BookLocale): string {
  const word = wordIn(text, kind, locale);
  if (word !== text) return word;
  return escapedPiece(text, between[kind.items ?? "texts"]);
}

function listed(items: readonly string[], separator: string): string {
  const all = items.join(separator);
  return items.length > 1 ? all : `[${all}]`;
}

function pairValue(value: unknown): string {
  if (Array.isArray(value)) return listed(value.map(pairItem), ", ");
  return pairItem(value);
}

function pairItem(value: unknown): string {
  return typeof value === "number" ? numberText(value) : escapedPiece(textIn(value), ",،;؛\n:");
}
