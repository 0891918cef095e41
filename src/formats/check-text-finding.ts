import type { Finding, Fix, Related } from "../findings/finding.ts";
import type { Severity } from "../findings/severity.ts";
import { wordIn } from "../findings/words.ts";
import { codeFrame, type Mark } from "./terminal/code-frame.ts";
import { asPhrase } from "./terminal/direction.ts";
import { displayWidth } from "./terminal/display-width.ts";
import { commandOn, line, type Page, paragraph, ruledLine } from "./terminal/page.ts";
import { visible } from "./terminal/visible-text.ts";

const signs: Record<Severity, string> = { error: "✖", warn: "▲", info: "●" };

/** How many related places a frame shows. */
const most = 4;

export interface FindingTextOptions {
  /** The lines of the file that the findings are about. */
  readonly lines: readonly string[];
  /** Why the rule is there, in a sentence; shown with its first finding only. */
  readonly reason?: string | undefined;
  /** Whether to say where to read more: with the first finding of a rule. */
  readonly showsMore: boolean;
  /** Whether to show every related place. */
  readonly isFull: boolean;
}

/** Where a finding stands, as `file:line:column`, or as `file:sheet!B7` in a workbook; as a JSON pointer when it was not read from text. */
export function placeOf({ location, path }: Pick<Finding, "location" | "path">): string {
  if (!location) return path || "/";
  const { file = "design", line, column, cell } = location;
  return `${file}:${cell ?? `${line}:${column}`}`;
}

/** A finding with its lines of the file, why it matters and what would mend it. */
export function findingText(page: Page, finding: Finding, options: FindingTextOptions): readonly string[] {
  const { severity, rule, message, location, fixes } = finding;
  const { paint, code, say } = page;
  const label = paint(severity, say(`severity/${severity}`));
  const shown = options.isFull ? finding.related : finding.related.slice(0, most);
  const marks = shown.flatMap((related): readonly Mark[] =>
    related.location ? [{ ...related.location, label: nameOf(page, related) }] : [],
  );
  const frame = location
    ? codeFrame(options.lines, location, marks, { width: page.width - 2, paint, ink: severity })
    : [];
  return [
    ruledLine(page, `${paint("strong", code(placeOf(finding)))} ${label} ${paint(severity, code(rule))}`),
    "",
    ...paragraph(page, message.text, {
      indent: 2,
      label: signs[severity],
      labelInk: severity,
      ink: "strong",
    }),
    ...(frame.length > 0 ? ["", ...frame.map((row) => `  ${row}`)] : []),
    ...hiddenRelated(page, finding.related.length - shown.length),
    ...told(page, finding, options, fixes),
  ];
}

/** What stands below the frame, its labels in one column. */
function told(
  page: Page,
  { rule }: Finding,
  { reason, showsMore }: FindingTextOptions,
  fixes: readonly Fix[],
): readonly string[] {
  const rows = [
    ...(reason ? [{ label: page.say("label/why"), text: reason }] : []),
    ...fixes.map(({ kind, title }) => ({
      label: page.say("label/mend"),
      text: page.say(`fix/${kind}`, { fix: title.text }),
    })),
  ];
  const labelWidth = Math.max(0, ...rows.map(({ label }) => displayWidth(label)));
  const more = page.say("explain", { command: commandOn(page, `orgproof explain ${rule}`) });
  return [
    ...(rows.length > 0 ? [""] : []),
    ...rows.flatMap(({ label, text }) =>
      paragraph(page, text, { indent: 2, label, labelInk: "info", labelWidth }),
    ),
    ...(showsMore ? [...(rows.length > 0 ? [] : [""]), line(page, `  ${page.paint("faint", more)}`)] : []),
  ];
}

function hiddenRelated(page: Page, count: number): readonly string[] {
  return count > 0 ? paragraph(page, page.say("related/more", { count }), { indent: 4, ink: "faint" }) : [];
}

function nameOf(page: Page, { kind, name }: Related): string {
  const text = `${wordIn(page.language, kind)} \`${visible(name)}\``;
  return page.language.rightToLeft ? asPhrase(text) : text;
}

/** A finding in one line, more only when it does not fit. */
export function shortText(page: Page, finding: Finding, labelWidth: number): readonly string[] {
  const text = `${finding.message.text} (${page.code(finding.rule)})`;
  const label = `${signs[finding.severity]} ${page.code(placeOf(finding))}`;
  return paragraph(page, text, { indent: 2, label, labelInk: finding.severity, labelWidth });
}
