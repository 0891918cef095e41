import type { Finding } from "../../../findings/finding.ts";
import type { Locale } from "../../../messages/language.ts";
import { textIn } from "../../../model/text.ts";
import type { Look, PlacedFinding } from "../protocol.ts";
import { lineStarts, rangeAt } from "./range-at.ts";
import type { ReadText } from "./read-once.ts";

/** What the studio shows of a text that was read. */
export function lookAt(text: string, read: ReadText, locale: Locale, took: number): Look {
  if ("faults" in read)
    return {
      isReadable: false,
      name: null,
      verdict: "unreadable",
      counts: null,
      findings: placed(text, read.faults),
      levels: [],
      activities: 0,
      took,
    };
  const { design, organisation, result } = read;
  return {
    isReadable: true,
    name: design.name === undefined ? null : textIn(design.name, locale),
    verdict: result.verdict,
    counts: result.counts,
    findings: placed(text, result.findings),
    levels: result.levels,
    activities: organisation.activities.size,
    took,
  };
}

function placed(text: string, findings: readonly Finding[]): readonly PlacedFinding[] {
  const starts = lineStarts(text);
  return findings.map((finding) => ({ ...finding, range: rangeAt(text, starts, finding.location) }));
}
