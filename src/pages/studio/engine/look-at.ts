import type { Finding } from "../../../findings/finding.ts";
import type { CheckedText } from "../../../formats/text-checker.ts";
import type { Locale } from "../../../messages/language.ts";
import { textIn } from "../../../model/text.ts";
import type { Look, PlacedFinding } from "../protocol.ts";
import { lineStarts, rangeAt } from "./range-at.ts";

/** What the studio shows of a text that was read. */
export function lookAt(text: string, read: CheckedText, locale: Locale, took: number): Look {
  if ("faults" in read)
    return {
      isReadable: false,
      name: null,
      verdict: "unreadable",
      counts: null,
      findings: placed(text, read.faults),
      activities: 0,
      took,
    };
  const { design, result } = read;
  return {
    isReadable: true,
    name: design.name === undefined ? null : textIn(design.name, locale),
    verdict: result.verdict,
    counts: result.counts,
    findings: placed(text, result.findings),
    activities: Object.keys(design.activities).length,
    took,
  };
}

function placed(text: string, findings: readonly Finding[]): readonly PlacedFinding[] {
  const starts = lineStarts(text);
  return findings.map((finding) => ({ ...finding, range: rangeAt(text, starts, finding.location) }));
}
