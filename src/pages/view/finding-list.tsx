import type { JSX } from "preact";
import type { Page } from "../../formats/terminal/page.ts";
import { FindingCard } from "./finding-card.tsx";
import type { FindingGroup } from "./finding-groups.ts";
import { Code } from "./name.tsx";
import { Said } from "./said.tsx";

/** What was found, group by group: each can be folded away. */
export function FindingList({
  page,
  groups,
  isTextOnPage = false,
}: {
  readonly page: Page;
  readonly groups: readonly FindingGroup[];
  readonly isTextOnPage?: boolean;
}): JSX.Element {
  if (groups.length === 0) return <p class="clear">{page.say("page/findings/clean")}</p>;
  return (
    <div class="finding-groups">
      {groups.map(({ key, title, reason, findings }) => (
        <details key={key} class={`finding-group${key.includes("/") ? " by-rule" : ""}`} data-print open>
          <summary>
            <h3>
              <Said text={title} />
              {key.includes("/") && title !== key ? (
                <>
                  {"\u2002"}
                  <Code text={key} />
                </>
              ) : null}
            </h3>
            <span class="count">{page.language.number(findings.length)}</span>
          </summary>
          {reason === undefined ? null : (
            <p class="why">
              <Said text={reason} />
            </p>
          )}
          <ul class="findings">
            {findings.map((shown) => (
              <FindingCard key={shown.anchor} page={page} shown={shown} isTextOnPage={isTextOnPage} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
