import { shortened } from "../../findings/expected.ts";
import type { Params } from "../../findings/finding.ts";
import { skipSpace } from "./json-tokens.ts";

/** A token of a text that is nearly JSON, and what is wrong inside of it. */
export interface Token {
  readonly type: "opening" | "closing" | "comma" | "colon" | "string" | "number" | "word" | "comment" | "end";
  readonly offset: number;
  readonly end: number;
  /** As it stands, shortened. */
  readonly text: string;
  readonly mistakes: readonly Mistake[];
}

/** Something that JSON does not allow inside a token: a message of `schema/syntax`. */
export interface Mistake {
  readonly offset: number;
  readonly variant: string;
  readonly params: Params;
}

const single: ReadonlyMap<string, Token["type"]> = new Map([
  ["{", "opening"],
  ["[", "opening"],
  ["}", "closing"],
  ["]", "closing"],
  [",", "comma"],
  [":", "colon"],
]);

const numberPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/* Runs to what may follow a bare word; sticky, so that no text is cut before it is measured. */
const wordRun = /[^\s,:{}[\]"'#]*/y;

/* After so many mistakes in one string, it is not worth reading on. */
const most = 100;

/** The token at `at` or after white space. */
export function nextToken(text: string, at: number): Token {
  const offset = skipSpace(text, at);
  const token = (type: Token["type"], end: number, mistakes: readonly Mistake[] = []): Token => ({
    type,
    offset,
    end,
    text: shortened(text.slice(offset, Math.min(end, offset + 200))),
    mistakes,
  });
  const first = text[offset];
  if (first === undefined) return token("end", offset);
  const type = single.get(first);
  if (type) return token(type, offset + 1);
  if (first === '"') return stringToken(text, offset, token);
  if (first === "'")
    return token("string", endOfSingle(text, offset), [
      { offset, variant: "quotes", params: { found: first } },
    ]);
  const comment = first === "#" || text.startsWith("//", offset) || text.startsWith("/*", offset);
  if (comment)
    return token("comment", endOfComment(text, offset), [{ offset, variant: "comment", params: {} }]);
  wordRun.lastIndex = offset;
  const end = offset + Math.max(1, wordRun.exec(text)?.[0].length ?? 0);
  if (!/[-+.\d]/.test(first)) return token("word", end);
  const number = token("number", end);
  if (numberPattern.test(text.slice(offset, end))) return number;
  return token("number", end, [{ offset, variant: "number", params: { found: number.text } }]);
}

/** A string in single quotes ends in its line, if anywhere. */
function endOfSingle(text: string, offset: number): number {
  for (let at = offset + 1; at < text.length; at += 1) {
    if (text[at] === "'") return at + 1;
    if (text[at] === "\n") return at;
  }
  return text.length;
}

function endOfComment(text: string, offset: number): number {
  const closing = text.startsWith("/*", offset) ? "*/" : "\n";
  const end = text.indexOf(closing, offset + 2);
  return end < 0 ? text.length : end + closing.length;
}

/** A string in double quotes; one that is not closed in its line is taken to end there, or every later quote would be misread. */
function stringToken(
  text: string,
  offset: number,
  token: (type: "string", end: number, mistakes: readonly Mistake[]) => Token,
): Token {
  const mistakes: Mistake[] = [];
  for (let at = offset + 1; at < text.length && mistakes.length < most; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) return token("string", at + 1, mistakes);
    if (code === 92) {
      const length = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(text.slice(at, at + 6))?.[0].length;
      if (length === undefined)
        mistakes.push({ offset: at, variant: "escape", params: { found: text.slice(at, at + 2).trimEnd() } });
      // an escaped quote does not close, whatever else is wrong
      at += (length ?? (text[at + 1] === "\n" ? 1 : 2)) - 1;
    } else if (code === 10) {
      return token("string", at, [...mistakes, { offset, variant: "quote", params: { expected: '"' } }]);
    } else if (code < 32) {
      mistakes.push({
        offset: at,
        variant: "control",
        params: { found: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` },
      });
    }
  }
  return token("string", text.length, [...mistakes, { offset, variant: "quote", params: { expected: '"' } }]);
}
