import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The colours of the text; those of the page stand in its style sheet, for bright and for dark screens. */
export const highlighting = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--key)" },
  { tag: tags.definition(tags.propertyName), color: "var(--key)" },
  { tag: tags.string, color: "var(--string)" },
  { tag: tags.content, color: "var(--value)" },
  { tag: [tags.comment, tags.lineComment], color: "var(--comment)", fontStyle: "italic" },
  {
    tag: [tags.bracket, tags.squareBracket, tags.brace, tags.separator, tags.punctuation],
    color: "var(--mute)",
  },
  { tag: [tags.keyword, tags.typeName, tags.labelName, tags.attributeValue], color: "var(--value)" },
]);

export const colours = EditorView.theme({
  "&": { height: "100%", backgroundColor: "var(--paper)", color: "var(--ink)", fontSize: "var(--code-size)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6" },
  ".cm-content": { padding: "12px 0 40vh", caretColor: "var(--accent)" },
  ".cm-line": { padding: "0 16px 0 8px" },
  ".cm-gutters": {
    backgroundColor: "var(--paper)",
    color: "var(--mute)",
    border: "none",
    paddingInlineStart: "4px",
  },
  ".cm-activeLine": { backgroundColor: "var(--active)" },
  ".cm-activeLineGutter": { backgroundColor: "var(--active)", color: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--accent)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--selection)",
  },
  ".cm-selectionMatch": { backgroundColor: "var(--match)" },
  ".cm-searchMatch": { backgroundColor: "var(--match)", outline: "1px solid var(--line)" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--selection)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--match)", outline: "1px solid var(--line)" },
  ".cm-foldPlaceholder": {
    backgroundColor: "var(--raised)",
    border: "1px solid var(--line)",
    color: "var(--faint)",
    padding: "0 6px",
  },
});
