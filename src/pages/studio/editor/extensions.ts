import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import type { Ask } from "../ask-engine.ts";
import type { Talk } from "../talk.ts";
import { aboutSource } from "./about-source.ts";
import { completionSource } from "./completion-source.ts";
import { isolatedNames } from "./isolated-names.ts";
import { phrasesIn } from "./phrases.ts";
import { colours, highlighting } from "./style.ts";

/** What does not change while the editor is there. */
export function fixedExtensions(onChange: (text: string) => void): Extension {
  return [
    lineNumbers(),
    highlightActiveLineGutter(),
    lintGutter(),
    foldGutter(),
    history(),
    drawSelection(),
    dropCursor(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    yaml(),
    indentUnit.of("  "),
    EditorState.tabSize.of(2),
    colours,
    syntaxHighlighting(highlighting),
    isolatedNames,
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...completionKeymap,
      ...lintKeymap,
      indentWithTab,
    ]),
  ];
}

/** What speaks: it changes with the language. */
export function spokenExtensions(ask: Ask, talk: Talk): Extension {
  return [
    EditorState.phrases.of(phrasesIn(talk)),
    EditorView.contentAttributes.of({
      "aria-label": talk.say("studio/editor"),
      dir: "ltr",
      tabindex: "0",
      spellcheck: "false",
      autocorrect: "off",
      autocapitalize: "off",
    }),
    autocompletion({ override: [completionSource(ask, talk)], icons: false }),
    aboutSource(ask, talk),
  ];
}
