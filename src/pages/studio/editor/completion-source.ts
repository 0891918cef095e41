import {
  type Completion,
  type CompletionSource,
  insertCompletionText,
  startCompletion,
} from "@codemirror/autocomplete";
import type { Completion as Offered } from "../../../formats/completion/complete-design.ts";
import type { Ask } from "../ask-engine.ts";
import type { Talk } from "../talk.ts";

const writing = /^[\p{L}\p{M}\p{N}\-_.\u200c$]*$/u;

/** What may be written at the cursor, from the engine. */
export function completionSource(ask: Ask, talk: Talk): CompletionSource {
  return async (context) => {
    const word = context.matchBefore(/[\p{L}\p{M}\p{N}\-_.\u200c$]+/u);
    const isAfterColon = context.matchBefore(/:\s/) !== null;
    if (!context.explicit && !word && !isAfterColon) return null;
    const text = context.state.doc.toString();
    const found = await ask("complete", { text, locale: talk.locale, offset: context.pos }).catch(() => null);
    if (!found || found.options.length === 0 || context.aborted) return null;
    return {
      from: found.from,
      options: found.options.map((option, at) => completionOf(option, at, talk)),
      validFor: writing,
    };
  };
}

function completionOf({ label, insert, is, about, kind }: Offered, at: number, talk: Talk): Completion {
  // words of the model stand in its order, before what the design lists
  const boost = (is === "element" ? 0 : 1) - at / 1000;
  const apply: Completion["apply"] = (view, _, from, to) => {
    const next = view.state.sliceDoc(to, to + 1);
    // a colon that is there already is not written again
    const text = next === ":" ? label : insert;
    view.dispatch(insertCompletionText(view.state, text, from, to));
    if (text.endsWith(": ")) startCompletion(view);
  };
  return {
    label,
    apply,
    type: is,
    boost,
    ...(kind ? { detail: talk.say(`studio/hover/${kind}`) } : {}),
    ...(about === undefined ? {} : { info: () => infoOf(about, kind !== undefined) }),
  };
}

function infoOf(about: string, isName: boolean): Node {
  const info = document.createElement(isName ? "bdi" : "p");
  info.textContent = about;
  return info;
}
