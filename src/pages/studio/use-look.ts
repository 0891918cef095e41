import { useEffect, useState } from "preact/hooks";
import type { Locale } from "../../messages/language.ts";
import type { Ask } from "./ask-engine.ts";
import type { Look } from "./protocol.ts";

/* Who writes is waited for so long, in milliseconds. */
const pause = 80;

/** What the page knows of the text: the newest look, and the last one of a text that was a design. */
export interface Looked {
  readonly look: Look | undefined;
  readonly good: { readonly look: Look; readonly text: string } | undefined;
  readonly isChecking: boolean;
  readonly problem: string | undefined;
}

/** Looks at the text whenever it changes. */
export function useLook(ask: Ask, text: string, locale: Locale): Looked {
  const [state, setState] = useState<Looked>({
    look: undefined,
    good: undefined,
    isChecking: true,
    problem: undefined,
  });
  useEffect(() => {
    setState((last) => ({ ...last, isChecking: true }));
    const timer = setTimeout(() => {
      ask("look", { text, locale }).then(
        (look) => {
          if (!look) return;
          setState(({ good }) => ({
            look,
            good: look.isReadable ? { look, text } : good,
            isChecking: false,
            problem: undefined,
          }));
        },
        (error: unknown) =>
          setState((last) => ({
            ...last,
            isChecking: false,
            problem: error instanceof Error ? error.message : String(error),
          })),
      );
    }, pause);
    return () => clearTimeout(timer);
  }, [ask, text, locale]);
  return state;
}
