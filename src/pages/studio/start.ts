import type { StudioWord } from "../../messages/en/studio.ts";
import type { Locale } from "../../messages/language.ts";
import { type Example, exampleText } from "./examples.ts";
import { keptText } from "./settings.ts";
import { fromFragment } from "./share/fragment.ts";

/** The text that the page opens with, and what to say of it. */
export interface Start {
  readonly text: string;
  readonly name: string;
  readonly problem?: StudioWord;
}

/** What the address says; else what this tab last held; else the first example. */
export function startWith(hash: string, examples: readonly Example[], locale: Locale): Start {
  const shared = fromFragment(hash);
  if (shared && "text" in shared) return { text: shared.text, name: "" };
  const [first] = examples;
  const example = { text: first ? exampleText(first, locale) : "orgproof: 1\n", name: "" };
  if (shared) return { ...example, problem: `studio/fragment/${shared.problem}` };
  return keptText() ?? example;
}
