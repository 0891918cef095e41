import type { Position } from "../findings/source.ts";

/** A part of a text, and what stands there instead. The part ends before `end`; columns are UTF-16 code units, from 1. */
export interface Replacement {
  readonly start: Position;
  readonly end: Position;
  readonly text: string;
}

/** The one replacement that makes one text of another: all that stands between what they begin and end with in common. */
export function replacementIn(before: string, after: string): Replacement {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (start > 0 && (isInside(before, start) || isInside(after, start))) start -= 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  if (same > 0 && (isInside(before, before.length - same) || isInside(after, after.length - same))) same -= 1;
  return {
    start: positionAt(before, start),
    end: positionAt(before, before.length - same),
    text: after.slice(start, after.length - same),
  };
}

/** Whether an offset lies between the halves of a line end, or of a character. */
function isInside(text: string, at: number): boolean {
  return /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
