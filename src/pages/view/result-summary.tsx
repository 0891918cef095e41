import type { JSX } from "preact";
import type { CheckResult } from "../../check/result.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { Mark } from "./mark.tsx";
import { Said } from "./said.tsx";

const answers = { pass: "yes", fail: "no", undetermined: "unknown" } as const;
const counts = ["error", "warn", "info", "undetermined", "suppressed"] as const;

/** How a check ended, in a line, and how many of what was found. */
export function ResultSummary({
  page,
  result,
}: {
  readonly page: Page;
  readonly result: CheckResult;
}): JSX.Element {
  const { verdict } = result;
  return (
    <div class={`verdict verdict-${verdict}`}>
      <p class="verdict-text">
        <Mark answer={answers[verdict]} label={page.say(`verdict/${verdict}`)} />
        <span>{page.say(`page/verdict/${verdict}`)}</span>
      </p>
      <dl class="counts">
        {counts
          .filter((count) => count === "error" || count === "warn" || result.counts[count] > 0)
          .map((count) => (
            <div key={count} class={result.counts[count] === 0 ? "count-none" : `count-${count}`}>
              <dt>{page.say(`page/count/${count}`)}</dt>
              <dd>{page.language.number(result.counts[count])}</dd>
            </div>
          ))}
      </dl>
      {result.internalErrors.map(({ rule, message }) => (
        <p key={rule} class="faint">
          <Said text={page.say("internal", { rule: page.code(rule), problem: message })} />
        </p>
      ))}
    </div>
  );
}
