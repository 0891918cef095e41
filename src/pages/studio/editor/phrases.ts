import type { StudioWord } from "../../../messages/en/studio.ts";
import type { Talk } from "../talk.ts";

/* What the editor itself says, by its own English words. */
const phrases = {
  Find: "studio/editor/find",
  Replace: "studio/editor/replace",
  next: "studio/editor/next",
  previous: "studio/editor/previous",
  all: "studio/editor/all",
  "match case": "studio/editor/case",
  regexp: "studio/editor/pattern",
  "by word": "studio/editor/word",
  replace: "studio/editor/replace-one",
  "replace all": "studio/editor/replace-all",
  close: "studio/close",
  "Go to line": "studio/editor/line",
  go: "studio/editor/go",
  "current match": "studio/editor/match",
  "on line": "studio/editor/on-line",
  "replaced match on line $": "studio/editor/replaced",
  "replaced $ matches": "studio/editor/replaced-all",
  Diagnostics: "studio/findings",
  "No diagnostics": "studio/findings/none",
  Completions: "studio/help/complete",
  "Fold line": "studio/editor/fold",
  "Unfold line": "studio/editor/unfold",
  "Folded lines": "studio/editor/folded",
  "Unfolded lines": "studio/editor/unfolded",
  "folded code": "studio/editor/folded",
  unfold: "studio/editor/unfold",
  to: "studio/editor/to",
  "Control character": "studio/editor/control",
  "Selection deleted": "studio/editor/deleted",
} as const satisfies Record<string, StudioWord>;

/** The words of the editor in the language of the page. */
export function phrasesIn({ say }: Talk): Record<string, string> {
  return Object.fromEntries(Object.entries(phrases).map(([phrase, word]) => [phrase, say(word)]));
}
