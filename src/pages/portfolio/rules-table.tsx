import type { JSX } from "preact";
import type { Severity } from "../../findings/severity.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { Code, Name } from "../view/name.tsx";
import { Said } from "../view/said.tsx";
import { Scrolling } from "../view/scrolling.tsx";
import { SeveritySign } from "../view/severity-sign.tsx";
import type { PortfolioContent } from "./portfolio-content.ts";

/* So many rules are shown, and the others counted. */
const most = 40;
const order: readonly Severity[] = ["error", "warn", "info"];

interface RuleRow {
  readonly rule: string;
  readonly severity: Severity;
  /** Findings in each design. */
  readonly counts: readonly number[];
}

/** A row a rule, a column a design: how often each found something. */
export function RulesTable({
  page,
  content: { entries, about },
}: {
  readonly page: Page;
  readonly content: PortfolioContent;
}): JSX.Element {
  const { say, language } = page;
  const rows = rowsOf(entries.map(({ latest }) => latest.result.findings));
  if (rows.length === 0) return <p class="faint">{say("comparison/found/none")}</p>;
  const rest = rows.length - most;
  return (
    <>
      <p class="lead">{say("comparison/rule/about")}</p>
      <Scrolling page={page} title={say("comparison/findings")}>
        <table class="compare compare-columns compare-rules">
          <thead>
            <tr>
              <th scope="col">{say("comparison/rule")}</th>
              {entries.map(({ name, anchor }) => (
                <th key={anchor} scope="col" class="number">
                  <Name text={name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map(({ rule, severity, counts }) => (
              <tr key={rule}>
                <th scope="row">
                  <span class="ruled">
                    <SeveritySign severity={severity} label={say(`severity/${severity}`)} />
                    <span>
                      <Said text={about(rule)?.summary ?? ""} /> <Code text={rule} />
                    </span>
                  </span>
                </th>
                {counts.map((count, at) => (
                  <td key={at} class="number">
                    {count === 0 ? "·" : language.number(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      {rest > 0 ? <p class="faint">{say("comparison/rule/rest", { count: rest })}</p> : null}
    </>
  );
}

function rowsOf(
  found: readonly (readonly { readonly rule: string; readonly severity: Severity }[])[],
): readonly RuleRow[] {
  const rows = new Map<string, { rule: string; severity: Severity; counts: number[] }>();
  for (const [at, findings] of found.entries()) {
    for (const { rule, severity } of findings) {
      const row = rows.get(rule) ?? { rule, severity, counts: found.map(() => 0) };
      // a configuration may take it for graver in one design than in another
      if (order.indexOf(severity) < order.indexOf(row.severity)) row.severity = severity;
      row.counts[at] = (row.counts[at] ?? 0) + 1;
      rows.set(rule, row);
    }
  }
  const total = ({ counts }: RuleRow) => counts.reduce((sum, count) => sum + count, 0);
  return [...rows.values()].sort(
    (x, y) => order.indexOf(x.severity) - order.indexOf(y.severity) || total(y) - total(x),
  );
}
