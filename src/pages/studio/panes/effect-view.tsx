import type { ComponentChildren, JSX } from "preact";
import type { FailureEffect, NamedElement } from "../../../change/faults/failure-effect.ts";
import { furtherFindings } from "../../../formats/further-findings.ts";
import { shortInterval } from "../../../formats/level-words.ts";
import { LevelBar } from "../../view/level-bar.tsx";
import { Name } from "../../view/name.tsx";
import { Said } from "../../view/said.tsx";
import { SeveritySign } from "../../view/severity-sign.tsx";
import { useTalk } from "../talk.ts";
import { Empty } from "../ui/empty.tsx";

/* So many of a kind are listed. */
const most = 30;

/** What breaks when things are gone. */
export function EffectView({ effect }: { readonly effect: FailureEffect }): JSX.Element {
  const { say, page } = useTalk();
  const { levels, unowned, unanswered, undecided, cutOff } = effect;
  const findings = furtherFindings(effect);
  if ([levels, unowned, unanswered, undecided, cutOff, findings].every((list) => list.length === 0))
    return <Empty title={say("studio/what-if/holds")} why={say("studio/what-if/holds/why")} />;
  return (
    <div class="effects">
      <Part title={say("studio/effect/levels")} count={levels.length}>
        {levels.slice(0, most).map(({ between, names, before, after }) => (
          <li key={between.join(" ")} class="drop">
            <span class="pair-names">
              <Name text={names[0]} />
              <span aria-hidden="true">–</span>
              <Name text={names[1]} />
            </span>
            <span class="drop-levels">
              <LevelBar interval={before} />
              <span class="drop-before">{shortInterval(page, before)}</span>
              <span class="drop-arrow" aria-hidden="true" />
              <LevelBar interval={after} />
              <span>{shortInterval(page, after)}</span>
            </span>
          </li>
        ))}
      </Part>
      <Names title={say("studio/effect/unowned")} elements={unowned} />
      <Names title={say("studio/effect/unanswered")} elements={unanswered} />
      <Names title={say("studio/effect/undecided")} elements={undecided} />
      <Part title={say("studio/effect/cut-off")} count={cutOff.length}>
        {cutOff.slice(0, most).map(({ activity, information }) => (
          <li key={`${information.id} ${activity.id}`}>
            {say("studio/effect/cut-off/one", { information: information.name, activity: activity.name })}
          </li>
        ))}
      </Part>
      <Part title={say("studio/effect/findings")} count={findings.length}>
        {findings.slice(0, most).map(({ rule, severity, subject, message }) => (
          <li key={`${rule} ${subject.kind} ${subject.id}`} class="effect-finding">
            <SeveritySign severity={severity} label={page.say(`severity/${severity}`)} />
            <span>
              <Said text={message.text} />
            </span>
          </li>
        ))}
      </Part>
    </div>
  );
}

function Names({
  title,
  elements,
}: {
  readonly title: string;
  readonly elements: readonly NamedElement[];
}): JSX.Element {
  return (
    <Part title={title} count={elements.length}>
      {elements.slice(0, most).map(({ id, name }) => (
        <li key={id}>
          <Name text={name} />
        </li>
      ))}
    </Part>
  );
}

function Part({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}): JSX.Element | null {
  const { page } = useTalk();
  if (count === 0) return null;
  return (
    <section class="effect-part">
      <h2>
        {title} <span class="count">{page.language.number(count)}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}
