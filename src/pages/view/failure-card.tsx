import type { JSX } from "preact";
import type { FailureEffect } from "../../change/faults/failure-effect.ts";
import { failuresName } from "../../formats/faults-text.ts";
import { furtherFindings } from "../../formats/further-findings.ts";
import { pairName, shortInterval } from "../../formats/level-words.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { Said } from "./said.tsx";
import { SeveritySign } from "./severity-sign.tsx";

/* So many lines say what one failure takes down. */
const most = 6;

/** What is gone, and what breaks then. */
export function FailureCard({
  page,
  effect,
}: {
  readonly page: Page;
  readonly effect: FailureEffect;
}): JSX.Element {
  const lines = failureLines(page, effect);
  return (
    <li class="failure">
      <h3>
        <Said text={failuresName(page, effect.failures)} />
      </h3>
      <ul class="facts">
        {lines.slice(0, most).map((text) => (
          <li key={text} class="fact">
            <SeveritySign severity="error" />
            <span>
              <Said text={text} />
            </span>
          </li>
        ))}
        {lines.length > most ? (
          <li class="faint">{page.say("faults/and-more", { count: lines.length - most })}</li>
        ) : null}
      </ul>
    </li>
  );
}

function failureLines(page: Page, effect: FailureEffect): readonly string[] {
  const { unowned, unanswered, undecided, cutOff, levels } = effect;
  const names = (elements: readonly { readonly name: string }[]) => elements.map(({ name }) => name);
  return [
    ...(unowned.length > 0 ? [page.say("faults/unowned", { elements: names(unowned) })] : []),
    ...(unanswered.length > 0 ? [page.say("faults/unanswered", { elements: names(unanswered) })] : []),
    ...(undecided.length > 0 ? [page.say("faults/undecided", { elements: names(undecided) })] : []),
    ...cutOff.map(({ activity, information }) =>
      page.say("faults/cut-off", { information: [information.name], activities: [activity.name] }),
    ),
    ...levels.map(({ names: pair, before, after }) => {
      const change = page.say("diff/level", {
        before: { word: shortInterval(page, before) },
        after: { word: shortInterval(page, after) },
      });
      return `${pairName(page, pair)}: ${change}`;
    }),
    ...furtherFindings(effect)
      .filter(({ severity }) => severity === "error")
      .map(({ message }) => message.text),
  ];
}
