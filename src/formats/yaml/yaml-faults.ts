import { shortened } from "../../findings/expected.ts";
import type { Fault } from "../../findings/fault.ts";
import type { Params } from "../../findings/finding.ts";
import type { Position } from "../../findings/source.ts";

/** What the `yaml` package says is wrong. */
export interface Problem {
  readonly offset: number;
  readonly code: string;
  readonly message: string;
}

/* The messages of `schema/syntax` for the codes of the package that mean one thing each. */
const variants: ReadonlyMap<string, string> = new Map([
  ["TAB_AS_INDENT", "tab"],
  ["BAD_INDENT", "indent"],
  ["BLOCK_AS_IMPLICIT_KEY", "two-keys"],
  ["MULTILINE_IMPLICIT_KEY", "lines"],
  ["KEY_OVER_1024_CHARS", "long-key"],
  ["BAD_SCALAR_START", "start"],
  ["BAD_DQ_ESCAPE", "escape"],
  ["TAG_RESOLVE_FAILED", "tag"],
  ["BAD_DIRECTIVE", "directive"],
  ["UNEXPECTED_TOKEN", "stray"],
]);

/** One mistake often makes several problems: what is told of the first one in a line is what has to be mended. */
export function yamlFaults(
  problems: readonly Problem[],
  text: string,
  positionAt: (offset: number) => Position,
): readonly Fault[] {
  const lines = new Set<number>();
  return problems
    .toSorted((a, b) => a.offset - b.offset)
    .flatMap((problem) => {
      const position = positionAt(Math.min(problem.offset, text.length));
      if (lines.has(position.line)) return [];
      lines.add(position.line);
      return [yamlFault(problem, text, position)];
    });
}

/** The problem in clear words; in the package's own where it has no code for what it means. */
function yamlFault({ offset, code, message }: Problem, text: string, position: Position): Fault {
  const fault = (variant: string, params: Params): Fault => ({
    rule: "schema/syntax",
    variant,
    path: [],
    params,
    position,
  });
  const quote = /Missing closing (.)/.exec(message)?.[1];
  if (quote !== undefined) return fault("quote", { expected: quote });
  const bracket = /end with (?:a )?([}\]])/.exec(message)?.[1];
  if (bracket !== undefined) return fault("bracket", { expected: bracket });
  if (/Implicit (?:map )?keys need to be followed/.test(message)) return fault("colon", {});
  const variant = variants.get(code);
  if (variant === undefined) return fault("", { problem: message });
  if (["start", "escape", "tag", "directive", "stray"].includes(variant))
    return fault(variant, { found: foundAt(text, offset, variant) });
  return fault(variant, {});
}

/** What stands at a place: a word, an escape sequence, or a character. */
function foundAt(text: string, offset: number, variant: string): string {
  const rest = text.slice(offset, offset + 200);
  const pattern = variant === "escape" ? /^\\?[^\n]?/ : variant === "start" ? /^[^\n]/u : /^[^\s,]+|^[^\n]/;
  return shortened(pattern.exec(rest)?.[0] ?? "");
}
