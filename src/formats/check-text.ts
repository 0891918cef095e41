import type { CheckResult } from "../check/result.ts";
import type { Finding } from "../findings/finding.ts";
import { isAtLeast, type Severity } from "../findings/severity.ts";
import { findingText, placeOf, shortText } from "./check-text-finding.ts";
import { summaryText, verdictText } from "./check-text-summary.ts";
import { linesOf } from "./terminal/code-frame.ts";
import { displayWidth } from "./terminal/display-width.ts";
import { line, type Page, type PageOptions, pageOf } from "./terminal/page.ts";

export interface CheckTextOptions extends PageOptions {
  /** What the design is called in the summary. */
  readonly file?: string;
  /** The text that the design was read from: without it, or where it is empty, findings have no code frames. */
  readonly source?: string;
  /** `short` (default): infos take one line each; `full`: everything, and the rules by name; `quiet`: only what is at least as grave as `failOn`. */
  readonly detail?: "quiet" | "short" | "full";
  /** What `quiet` keeps: errors when left out. */
  readonly failOn?: Severity | "never";
  /** Why a rule is there, in a sentence. */
  readonly reasonOf?: (rule: string) => string | undefined;
}

/** The result of a check as a person likes to read it in a terminal: findings in the order of the file, then a summary. Ends with a line end. */
export function checkText(result: CheckResult, options: CheckTextOptions = {}): string {
  const page = pageOf(options);
  const { detail = "short", failOn = "error" } = options;
  const isFull = detail === "full";
  if (detail === "quiet") {
    const grave = result.findings.filter(({ severity }) =>
      isAtLeast(severity, failOn === "never" ? "error" : failOn),
    );
    return joined(findingBlocks(page, grave, options));
  }
  const isShort = ({ severity }: Finding) => severity === "info" && !isFull;
  const long = findingBlocks(
    page,
    result.findings.filter((finding) => !isShort(finding)),
    options,
  );
  const infos = infoBlock(page, result.findings.filter(isShort));
  return joined([...long, ...infos, summaryText(page, result, { file: options.file, isFull })]);
}

/** Why a file is no design, each fault with its lines, and a summary. Ends with a line end. */
export function unreadableText(faults: readonly Finding[], options: CheckTextOptions = {}): string {
  const page = pageOf(options);
  const blocks = findingBlocks(page, faults, options);
  if (options.detail === "quiet") return joined(blocks);
  const counts = page.say("count/fault", { count: faults.length });
  return joined([...blocks, verdictText(page, "unreadable", options.file, counts)]);
}

type Block = readonly string[];

function findingBlocks(
  page: Page,
  findings: readonly Finding[],
  options: CheckTextOptions,
): readonly Block[] {
  const lines = options.source && findings.length > 0 ? linesOf(options.source) : [];
  const explained = new Set<string>();
  return findings.map((finding) => {
    const isFirst = !explained.has(finding.rule);
    explained.add(finding.rule);
    const reason = isFirst ? options.reasonOf?.(finding.rule) : undefined;
    return findingText(page, finding, {
      lines,
      reason,
      showsMore: isFirst,
      isFull: options.detail === "full",
    });
  });
}

function infoBlock(page: Page, infos: readonly Finding[]): readonly Block[] {
  if (infos.length === 0) return [];
  const labelWidth = Math.max(...infos.map((finding) => displayWidth(placeOf(finding)) + 2));
  const title = page.paint("info", page.say("infos/title"));
  return [[line(page, title), ...infos.flatMap((finding) => shortText(page, finding, labelWidth))]];
}

function joined(blocks: readonly Block[]): string {
  return blocks.length === 0 ? "" : `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}
