import type { JSX } from "preact";
import type { Failure } from "../../../change/failure.ts";
import { failureKinds } from "../../../change/failure.ts";
import { Name } from "../../view/name.tsx";
import type { Ask } from "../ask-engine.ts";
import type { Switch } from "../protocol.ts";
import { useTalk } from "../talk.ts";
import { Empty } from "../ui/empty.tsx";
import { useAnswer } from "../use-answer.ts";
import { EffectView } from "./effect-view.tsx";

const keyOf = ({ kind, id }: Failure) => `${kind} ${id}`;

/** Switches for all that can be gone, and what breaks then. */
export function WhatIfPane({
  ask,
  text,
  gone,
  onGone,
}: {
  readonly ask: Ask;
  readonly text: string;
  readonly gone: readonly Failure[];
  readonly onGone: (gone: readonly Failure[]) => void;
}): JSX.Element | null {
  const { say, locale } = useTalk();
  const { gets, isWaiting } = useAnswer(ask, "whatIf", {
    text,
    locale,
    gone: gone.map(({ kind, id }) => ({ kind, id })),
  });
  if (!gets) return isWaiting ? <div class="waiting" /> : null;
  const { switches, effect } = gets;
  if (switches.length === 0)
    return <Empty icon="spark" title={say("studio/what-if/none")} why={say("studio/what-if/none/why")} />;
  const off = new Set(gone.map(keyOf));
  const toggle = (each: Switch) =>
    onGone(off.has(keyOf(each)) ? gone.filter((other) => keyOf(other) !== keyOf(each)) : [...gone, each]);
  const count = switches.filter((each) => off.has(keyOf(each))).length;
  return (
    <div class="what-if">
      <p class="quiet">{say("studio/what-if/about")}</p>
      <div class="what-if-columns">
        <div class="switches">
          {failureKinds.map((kind) => (
            <SwitchGroup
              key={kind}
              title={say(`studio/kind/${kind}`)}
              switches={switches.filter((each) => each.kind === kind)}
              isOff={(each) => off.has(keyOf(each))}
              toggle={toggle}
            />
          ))}
        </div>
        <div class="effect" aria-live="polite" aria-busy={isWaiting}>
          <div class={isWaiting ? "waiting" : "waiting is-over"} />
          {count > 0 ? (
            <div class="effect-head">
              <span>{say("studio/what-if/gone", { count })}</span>
              <button type="button" class="button" onClick={() => onGone([])}>
                {say("studio/what-if/reset")}
              </button>
            </div>
          ) : null}
          {effect ? (
            <EffectView effect={effect} />
          ) : (
            <Empty icon="check" title={say("studio/what-if/idle")} why={say("studio/what-if/idle/why")} />
          )}
        </div>
      </div>
    </div>
  );
}

function SwitchGroup({
  title,
  switches,
  isOff,
  toggle,
}: {
  readonly title: string;
  readonly switches: readonly Switch[];
  readonly isOff: (each: Switch) => boolean;
  readonly toggle: (each: Switch) => void;
}): JSX.Element | null {
  if (switches.length === 0) return null;
  const count = switches.filter(isOff).length;
  return (
    <details class="switch-group" open={switches.length <= 12 || count > 0}>
      <summary>{title}</summary>
      <ul>
        {switches.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              role="switch"
              class="switch"
              aria-checked={!isOff(each)}
              onClick={() => toggle(each)}
            >
              <span class="switch-name">
                <Name text={each.name} />
              </span>
              <span class="switch-knob" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
