import { severities } from "../findings/severity.ts";
import { sectionOf } from "./check-markdown-section.ts";
import { type CheckOutcome, findingsOf, type ResultsOptions } from "./check-outcome.ts";
import { pageOf } from "./terminal/page.ts";

export interface CheckMarkdownOptions extends Pick<ResultsOptions, "locale" | "digits"> {
  /** The address of a line of a file, such as its page in the repository's web view. */
  readonly linkTo?: (file: string, line: number) => string | undefined;
}

/** So many characters a comment of GitHub holds, and with it the whole text. */
const most = 65_536;

/** How much is written. */
interface Kept {
  readonly files: number;
  readonly findings: number;
  readonly hasDetails: boolean;
}

/**
 * Results as Markdown for a comment on a pull request: of each design how its check ended, a table of what was found, and, folded, what is only worth a
 * look, how to mend it, and the levels. Never longer than a comment may be: the gravest stays, and a line says what is left out.
 */
export function checkToMarkdown(
  outcomes: readonly CheckOutcome[],
  options: CheckMarkdownOptions = {},
): string {
  const page = pageOf(options);
  const all = outcomes.flatMap(findingsOf);
  const ranked = severities.flatMap((severity) => all.filter((finding) => finding.severity === severity));
  const write = (kept: Kept): string => {
    const shown = new Set(ranked.slice(0, kept.findings));
    const section = {
      page,
      shows: (finding: (typeof all)[number]) => shown.has(finding),
      hasDetails: kept.hasDetails,
      linkTo: options.linkTo ?? (() => undefined),
    };
    const files = outcomes.length - kept.files;
    const left = [
      ...(kept.hasDetails ? [] : [page.say("comment/details-left-out", { most })]),
      ...(shown.size < all.length
        ? [page.say("comment/left-out", { count: all.length - shown.size, most })]
        : []),
      ...(files > 0 ? [page.say("comment/files-left-out", { count: files, most })] : []),
    ];
    const parts = [
      ...outcomes.slice(0, kept.files).map((outcome) => sectionOf(outcome, section)),
      ...left.map((text) => [text]),
    ];
    return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
  };
  const whole: Kept = { files: outcomes.length, findings: all.length, hasDetails: true };
  const bare: Kept = { ...whole, hasDetails: false };
  const fits = (kept: Kept) => write(kept).length <= most;
  if (fits(whole)) return write(whole);
  const fewer = largest(all.length, (findings) => ({ ...bare, findings }), fits);
  if (fits(fewer)) return write(fewer);
  return write(largest(outcomes.length, (files) => ({ ...bare, findings: 0, files }), fits));
}

/** The largest that fits, from none to `count`, given that less fits where more does. */
function largest(count: number, make: (count: number) => Kept, fits: (kept: Kept) => boolean): Kept {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(make(middle))) low = middle;
    else high = middle - 1;
  }
  return make(low);
}
