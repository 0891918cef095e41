import type { Fault } from "../../findings/fault.ts";
import type { Param, Params, Word } from "../../findings/finding.ts";
import type { Position } from "../../findings/source.ts";
import { word } from "../../findings/vocabulary.ts";
import { nextToken, type Token } from "./json-lexer.ts";

/* After so many faults, the text is no JSON at all. */
const most = 100;

type Wanted = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "nothing";

/**
 * What is wrong with a text that JSON.parse refuses: one fault for each mistake. After a mistake that can be told (a comma too many, a comment,
 * other quotes, ...) the reading goes on as if it were not there; after any other it ends.
 */
export function jsonSyntaxFaults(text: string, positionAt: (offset: number) => Position): readonly Fault[] {
  const faults: Fault[] = [];
  const open: { readonly closing: "}" | "]"; readonly offset: number }[] = [];
  let wanted: Wanted = "value";
  let at = 0;

  const fault = (offset: number, variant: string, params: Params = {}) => {
    faults.push({ rule: "schema/syntax", variant, path: [], params, position: positionAt(offset) });
  };
  const inside = (): Wanted => (open.length === 0 ? "nothing" : "comma-or-end");

  /** Reads one token; false when the reading cannot go on. */
  const read = (token: Token): boolean => {
    for (const { offset, variant, params } of token.mistakes) fault(offset, variant, params);
    // what follows a quote that is not closed would be misread
    if (token.mistakes.some(({ variant }) => variant === "quote")) return false;
    if (token.type === "comment") return true;
    if (token.type === "end") return readEnd(token.offset);
    if (wanted === "nothing") {
      fault(token.offset, "after", { found: token.text });
      return false;
    }
    if (token.type === "closing") return readClosing(token);
    if (wanted === "comma-or-end" && token.type === "comma") {
      wanted = open.at(-1)?.closing === "}" ? "key" : "value";
      return true;
    }
    if (wanted === "colon" && token.type === "colon") {
      wanted = "value";
      return true;
    }
    if (token.type === "comma" || token.type === "colon") return unexpected(token, false);
    // a key or value where a comma or colon is left out: said, and read as if it were there
    if (wanted === "comma-or-end" || wanted === "colon") {
      unexpected(token, true);
      wanted = wanted === "colon" ? "value" : open.at(-1)?.closing === "}" ? "key" : "value";
    }
    return wanted === "key" || wanted === "key-or-end" ? readKey(token) : readValue(token);
  };

  const unexpected = (token: Token, goesOn: boolean): boolean => {
    fault(token.offset, "unexpected", {
      found: token.text,
      expected: expectedAs(wanted, open.at(-1)?.closing),
    });
    return goesOn;
  };

  const readEnd = (offset: number): false => {
    const top = open.at(-1);
    if (top) {
      const kind = top.closing === "}" ? "map" : "list";
      fault(offset, "end", { inside: word(kind), line: positionAt(top.offset).line });
    } else if (wanted !== "nothing") fault(0, "empty");
    return false;
  };

  const readClosing = (token: Token): boolean => {
    const top = open.at(-1);
    if (top?.closing !== token.text || wanted === "colon") return unexpected(token, false);
    if (wanted === "key" || (wanted === "value" && top.closing === "]"))
      fault(token.offset, "trailing-comma", { found: token.text });
    else if (wanted === "value") return unexpected(token, false);
    open.pop();
    wanted = inside();
    return true;
  };

  const readKey = (token: Token): boolean => {
    if (token.type === "opening") return unexpected(token, false);
    // a key in other quotes is said so already
    if (token.type !== "string" && token.mistakes.length === 0)
      fault(token.offset, "quotes", { found: token.text });
    wanted = "colon";
    return true;
  };

  const readValue = (token: Token): boolean => {
    if (token.type === "opening") {
      open.push({ closing: token.text === "{" ? "}" : "]", offset: token.offset });
      wanted = token.text === "{" ? "key-or-end" : "value-or-end";
      return true;
    }
    if (
      token.type === "word" &&
      token.mistakes.length === 0 &&
      !["true", "false", "null"].includes(token.text)
    ) {
      fault(token.offset, "word", { found: token.text });
    }
    wanted = inside();
    return true;
  };

  while (faults.length < most) {
    const token = nextToken(text, at);
    if (!read(token)) break;
    at = token.end;
  }
  return faults;
}

function expectedAs(wanted: Wanted, closing: string | undefined): Param {
  const ends: readonly (string | Word)[] = closing === undefined ? [] : [closing];
  switch (wanted) {
    case "value":
      return [word("a value")];
    case "value-or-end":
      return [word("a value"), ...ends];
    case "key":
      return [word("a key in double quotes")];
    case "key-or-end":
      return [word("a key in double quotes"), ...ends];
    case "colon":
      return [":"];
    default:
      return [",", ...ends];
  }
}
