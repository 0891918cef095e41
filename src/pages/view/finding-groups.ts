import type { Severity } from "../../findings/severity.ts";
import type { RuleAbout } from "../../formats/check-outcome.ts";
import type { Page } from "../../formats/terminal/page.ts";
import type { ShownFinding } from "./shown-finding.ts";

/** What findings can be put together by. */
export const groupings = ["rule", "severity", "unit"] as const;
export type Grouping = (typeof groupings)[number];

/** Findings that have something in common. */
export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly reason: string | undefined;
  readonly severity: Severity | undefined;
  readonly findings: readonly ShownFinding[];
}

const order: readonly Severity[] = ["error", "warn", "info"];

/** Findings by what they have in common, the gravest first; one about two units stands with both. */
export function findingGroups(
  page: Page,
  findings: readonly ShownFinding[],
  by: Grouping,
  about: (rule: string) => RuleAbout | undefined,
): readonly FindingGroup[] {
  const groups = new Map<string, ShownFinding[]>();
  for (const shown of findings) {
    for (const key of keysOf(shown, by)) {
      const group = groups.get(key);
      if (group) group.push(shown);
      else groups.set(key, [shown]);
    }
  }
  const rank = ({ findings: [first] }: FindingGroup) => (first ? order.indexOf(first.finding.severity) : 3);
  return [...groups]
    .map(([key, own]): FindingGroup => {
      const sorted = own.toSorted(
        (x, y) => order.indexOf(x.finding.severity) - order.indexOf(y.finding.severity),
      );
      const severity = by === "unit" ? undefined : sorted[0]?.finding.severity;
      const known = by === "rule" ? about(key) : undefined;
      return { key, title: titleOf(page, key, by, known), reason: known?.reason, severity, findings: sorted };
    })
    .sort((x, y) => rank(x) - rank(y) || y.findings.length - x.findings.length);
}

function keysOf({ finding, units }: ShownFinding, by: Grouping): readonly string[] {
  if (by === "rule") return [finding.rule];
  if (by === "severity") return [finding.severity];
  return units.length === 0 ? [""] : units;
}

function titleOf(page: Page, key: string, by: Grouping, known: RuleAbout | undefined): string {
  if (by === "rule") return known?.summary ?? key;
  if (by === "severity") return page.say(`page/count/${key as Severity}`);
  return key === "" ? page.say("page/findings/no-unit") : key;
}
