import { Composer, type CST, Lexer, type ParsedNode, Parser } from "yaml";
import type { Fault } from "../../findings/fault.ts";
import type { Params } from "../../findings/finding.ts";
import type { Position } from "../../findings/source.ts";
import { type Problem, yamlFaults } from "./yaml-faults.ts";

/** The one document of a YAML text (`null` when it says nothing), or why there is none; `broken` is what could be made out of it all the same. */
export type ComposedYaml =
  | { readonly root: ParsedNode | null }
  | { readonly faults: readonly Fault[]; readonly broken?: ParsedNode | null };

/* A token takes some 150 bytes; more of them than this would not fit into the memory that Node takes by itself. */
const mostTokens = 8_000_000;
/* After so many problems, the text is no YAML at all; and each costs as much as a hundred tokens. */
const mostProblems = 100;

/**
 * Reads a YAML text as far as the nodes of its document. Of the three steps of the `yaml` package, two need a guard: the parser, which is not
 * recursive, is stopped at the first level that is too deep for the composer, which is; and the composer at the first problem too many.
 */
export function composeYaml(
  text: string,
  maxDepth: number,
  positionAt: (offset: number) => Position,
): ComposedYaml {
  const parser = new Parser();
  const problems: Problem[] = [];
  const documents: CST.Token[] = [];
  const fault = (rule: Fault["rule"], variant: string, offset: number, params: Params): ComposedYaml => ({
    faults: [{ rule, variant, path: [], params, position: positionAt(offset) }],
  });
  /** Keeps what belongs to the document; what refuses it is given back. */
  const take = (token: CST.Token): ComposedYaml | undefined => {
    if (token.type === "error")
      problems.push({ offset: token.offset, code: "UNEXPECTED_TOKEN", message: token.message });
    if (token.type === "directive" && !/^%YAML[ \t]+1\.2\b/.test(token.source)) {
      return fault("schema/syntax", "directive", token.offset, { found: token.source.slice(0, 100) });
    }
    if (token.type === "document" && documents.length > 0)
      return fault("schema/syntax", "documents", token.offset, {});
    if (token.type === "document" || (token.type === "doc-end" && documents.length === 1))
      documents.push(token);
    return undefined;
  };
  /** Where texts begin whose quotes are not closed; the package says only where they end. */
  const unclosed: number[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (isUnclosed(lexeme)) unclosed.push(parser.offset);
    if (count > mostTokens) return fault("schema/too-large", "tokens", parser.offset, { limit: mostTokens });
    for (const token of parser.next(lexeme)) {
      const refused = take(token);
      if (refused) return refused;
    }
    if (problems.length >= mostProblems) break;
    if (parser.stack.length > maxDepth && levels(parser) > maxDepth) {
      return fault("schema/too-deep", "", parser.offset - lexeme.length, { limit: maxDepth });
    }
  }
  if (problems.length < mostProblems) {
    for (const token of parser.end()) {
      const refused = take(token);
      if (refused) return refused;
    }
  }
  const root = compose(documents, text, problems, unclosed);
  if (problems.length === 0) return { root };
  return { faults: yamlFaults(problems, text, positionAt), broken: root };
}

function isUnclosed(lexeme: string): boolean {
  const quote = lexeme[0];
  return (quote === '"' || quote === "'") && (lexeme.length === 1 || !lexeme.endsWith(quote));
}

function levels({ stack }: Parser): number {
  return stack.filter(
    ({ type }) => type === "block-map" || type === "block-seq" || type === "flow-collection",
  ).length;
}

/** Thrown through the composer to stop it. */
const stopped = Symbol("stopped");

type OnError = (
  source: number | readonly number[] | { readonly offset: number },
  code: string,
  message: string,
  isWarning?: boolean,
) => void;

/* Warnings of the package that would be silent misreadings here. */
const graveWarnings: ReadonlySet<string> = new Set(["TAG_RESOLVE_FAILED", "BAD_COLLECTION_TYPE"]);

function compose(
  tokens: readonly CST.Token[],
  text: string,
  problems: Problem[],
  unclosed: readonly number[],
): ParsedNode | null {
  // YAML 1.2 core and nothing else: texts, numbers, booleans, null, lists, maps
  const options = {
    version: "1.2",
    schema: "core",
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  } as const;
  const composer = new Composer(options);
  // the composer's own way to keep problems makes an Error with its stack of each, however many there are
  (composer as unknown as { onError: OnError }).onError = (source, code, message, isWarning = false) => {
    if (isWarning && !graveWarnings.has(code)) return;
    // the package says what it caught as a problem, too
    if (problems.length >= mostProblems) throw stopped;
    const offset =
      typeof source === "number" ? source : "offset" in source ? source.offset : (source[0] ?? 0);
    problems.push({ offset: beginning(text, offset, code, message, unclosed), code, message });
    if (problems.length >= mostProblems) throw stopped;
  };
  try {
    const [document] = [...composer.compose(tokens, true, text.length)];
    return (document?.contents as ParsedNode | null | undefined) ?? null;
  } catch (problem) {
    if (problem !== stopped) problems.push({ offset: 0, code: "IMPOSSIBLE", message: String(problem) });
    return null;
  }
}

/** Where a problem begins; the package places some where it noticed them. */
function beginning(
  text: string,
  offset: number,
  code: string,
  message: string,
  unclosed: readonly number[],
): number {
  if (message.startsWith("Missing closing")) return unclosed.findLast((start) => start < offset) ?? offset;
  if (code !== "BAD_INDENT" || /end with/.test(message)) return offset;
  return afterGap(text, offset);
}

/** The offset behind white space and comments. */
function afterGap(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    const isComment = text[at] === "#" && isWhite(text[at - 1]);
    if (!isComment && !isWhite(text[at])) return at;
    const lineEnd = isComment ? text.indexOf("\n", at) : at;
    if (lineEnd < 0) return text.length;
    at = lineEnd + 1;
  }
}

function isWhite(character: string | undefined): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}
