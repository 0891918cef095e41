import { piecesOf, trimmedPiece, unescapedPiece } from "./cell-items.ts";
import type { CellKind } from "./cell-kind.ts";
import { numberMeant, plainWord, wordMeant } from "./cell-words.ts";
import { setOwn } from "./set-own.ts";

/* People part ids by commas and lines as well; a text may hold both. */
export const between = { ids: ";؛,،\n", texts: ";؛", letters: ";؛,،/\n" } as const;
const betweenPairs = ";؛\n";
const insidePairs = ",،";

/** What a cell says. What its kind has no way to say stays the text that it is, so that the schema can refuse it with a reason. */
export function readCell(cell: string, kind: CellKind): unknown {
  const text = cell.trim();
  if (kind.text || kind.items || kind.pairs) {
    const exact = exactValue(text);
    if (exact !== undefined) return exact;
  }
  if (kind.text) return literal(cell);
  const said = plainWord(text, kind);
  if (said !== undefined) return said;
  const number = kind.number ? numberMeant(text) : undefined;
  if (number !== undefined) return number;
  if (kind.day) return dayMeant(text);
  const pairs = kind.pairs ? pairsOf(text, kind.pairs) : undefined;
  if (pairs !== undefined) return pairs;
  if (kind.items) return itemsOf(trimmedPiece(cell), between[kind.items], (piece) => meant(piece, kind));
  return kind.words && !text.startsWith("\\") ? wordMeant(text, kind.words) : literal(cell);
}

/** A text as it stands; behind a backslash with whatever is around it. */
function literal(cell: string): string {
  return cell.startsWith("\\") ? cell.slice(1) : cell.trim();
}

/** A list or map in JSON: what has no other way to be said in a cell. */
function exactValue(text: string): object | undefined {
  if (!/^(?:\{|\[\s*[[{"])/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function meant(piece: string, { words }: CellKind): string {
  return words && !piece.includes("\\") ? wordMeant(piece, words) : unescapedPiece(piece);
}

/** One thing, or a list: of several, or of whatever stands in brackets. */
function itemsOf<T>(text: string, separators: string, read: (piece: string) => T): T | readonly T[] | string {
  const whole = isBracketed(text);
  const items = piecesOf(whole ? text.slice(1, -1) : text, separators)
    .map(trimmedPiece)
    .filter((piece) => piece !== "")
    .map(read);
  const [first] = items;
  return whole || items.length > 1 ? items : (first ?? text);
}

function isBracketed(text: string): boolean {
  return /^\[[\s\S]*\]$/.test(text) && (/\\*(?=\]$)/.exec(text)?.[0].length ?? 0) % 2 === 0;
}

/** A map of pairs; nothing where one of them is none, or a key stands twice. */
function pairsOf(text: string, values: NonNullable<CellKind["pairs"]>): object | undefined {
  const pieces = piecesOf(text, betweenPairs).filter((piece) => piece.trim() !== "");
  const map: Record<string, unknown> = {};
  for (const piece of pieces) {
    const [before = "", ...after] = piecesOf(piece, ":");
    const key = unescapedPiece(trimmedPiece(before));
    if (after.length !== 1 || key === "" || Object.hasOwn(map, key)) return undefined;
    setOwn(map, key, pairValue(trimmedPiece(after[0] ?? ""), values));
  }
  return pieces.length > 0 ? map : undefined;
}

function pairValue(text: string, values: NonNullable<CellKind["pairs"]>): unknown {
  if (values === "ids") return itemsOf(text, insidePairs, unescapedPiece);
  const number = (piece: string) => numberMeant(piece) ?? unescapedPiece(piece);
  return values === "number" ? number(text) : itemsOf(text, insidePairs, number);
}

/* Spreadsheets keep a day as the number of days since 1899-12-30, and turn what looks like one into that. */
const dayLength = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);

function dayMeant(text: string): string {
  const number = numberMeant(text);
  if (number === undefined || number < 1 || number > 2_958_465 || !Number.isInteger(number))
    return text.replace(/^\\/, "");
  return new Date(firstDay + number * dayLength).toISOString().slice(0, 10);
}
