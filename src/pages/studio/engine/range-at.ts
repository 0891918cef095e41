import type { Position } from "../../../findings/source.ts";
import type { Range } from "../protocol.ts";

/** Where each line of a text begins. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The word of a text that stands at a place: a key or a value without its quotes' neighbours, a bracket alone where there is no word. */
export function rangeAt(text: string, starts: readonly number[], place: Position | undefined): Range {
  if (!place) return { from: 0, to: firstLine(text) };
  const start = starts[place.line - 1] ?? text.length;
  const from = Math.min(start + place.column - 1, text.length);
  const line = text.slice(from, starts[place.line] ?? text.length).replace(/\r?\n$/, "");
  const word = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:(?!:(?:\s|$)|\s#|[,{}[\]]).)+)/.exec(line)?.[0] ?? "";
  const length = Math.max(1, word.trimEnd().length);
  return { from, to: Math.min(text.length, from + length) };
}

function firstLine(text: string): number {
  const end = text.indexOf("\n");
  return end < 0 ? text.length : end;
}
