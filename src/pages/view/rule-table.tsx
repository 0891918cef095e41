import type { JSX } from "preact";
import type { CheckResult } from "../../check/result.ts";
import { totalText } from "../../formats/check-text-summary.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { Code } from "./name.tsx";
import { Said } from "./said.tsx";
import { Scrolling } from "./scrolling.tsx";

/** What became of the rules that are on, in a line and one by one, so that nobody takes for clean what was not looked at. */
export function RuleTable({
  page,
  result,
}: {
  readonly page: Page;
  readonly result: CheckResult;
}): JSX.Element {
  const { say, language } = page;
  const number = (value: number) => (value === 0 ? "·" : language.number(value));
  return (
    <details class="more">
      <summary>
        <Said text={totalText(page, result.rules)} part />
      </summary>
      <Scrolling page={page} title={say("page/checked")}>
        <table class="rules">
          <thead>
            <tr>
              <th scope="col">{say("page/checked/rule")}</th>
              <th scope="col">{say("page/checked/status")}</th>
              {(["examined", "findings", "undetermined"] as const).map((column) => (
                <th key={column} scope="col" class="number">
                  {say(`page/checked/${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.rules.map((rule) => (
              <tr key={rule.id}>
                <th scope="row">
                  <Code text={rule.id} />
                </th>
                <td>
                  <Said text={say(`rules/${rule.status}`)} />
                </td>
                {(["examined", "findings", "undetermined"] as const).map((column) => (
                  <td key={column} class="number">
                    {number(rule[column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </details>
  );
}
