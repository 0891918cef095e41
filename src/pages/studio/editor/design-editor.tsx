import { isolateHistory, redo, redoDepth, undo, undoDepth } from "@codemirror/commands";
import { setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { PatchOperation } from "../../../findings/finding.ts";
import type { Ask } from "../ask-engine.ts";
import type { PlacedFinding, Range } from "../protocol.ts";
import { useTalk } from "../talk.ts";
import { changeBetween } from "./change-between.ts";
import { diagnosticsOf } from "./diagnostics.ts";
import { fixedExtensions, spokenExtensions } from "./extensions.ts";

/** What the rest of the page may do with the text. */
export interface EditorHandle {
  readonly text: () => string;
  /** Makes the text another one, in a step that can be undone. */
  readonly replace: (text: string) => void;
  /** Shows a part of the text and puts the cursor there. */
  readonly goTo: (range: Range) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly focus: () => void;
}

/** What can be undone and redone. */
export interface Steps {
  readonly undo: number;
  readonly redo: number;
}

/** The editor of the design's text. It holds the text itself, and all that was done to it. */
export function DesignEditor({
  start,
  ask,
  findings,
  onChange,
  onMend,
  handle,
}: {
  readonly start: string;
  readonly ask: Ask;
  readonly findings: readonly PlacedFinding[];
  readonly onChange: (text: string, steps: Steps) => void;
  readonly onMend: (patch: readonly PatchOperation[], title: string) => void;
  readonly handle: (handle: EditorHandle) => void;
}): JSX.Element {
  const talk = useTalk();
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const spoken = useRef(new Compartment());

  useLayoutEffect(() => {
    if (!host.current) return undefined;
    const made = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: start,
        extensions: [
          fixedExtensions((text) => onChange(text, stepsOf(made.state))),
          spoken.current.of(spokenExtensions(ask, talk)),
        ],
      }),
    });
    view.current = made;
    handle(handleOf(made));
    return () => made.destroy();
  }, []);

  useEffect(() => {
    view.current?.dispatch({ effects: spoken.current.reconfigure(spokenExtensions(ask, talk)) });
  }, [ask, talk]);

  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const diagnostics = diagnosticsOf(findings, editor.state.doc.length, onMend);
    editor.dispatch(setDiagnostics(editor.state, [...diagnostics]));
  }, [findings, onMend]);

  return <div class="editor" ref={host} dir="ltr" />;
}

function stepsOf(state: EditorState): Steps {
  return { undo: undoDepth(state), redo: redoDepth(state) };
}

function handleOf(view: EditorView): EditorHandle {
  return {
    text: () => view.state.doc.toString(),
    replace: (text) => {
      const change = changeBetween(view.state.doc.toString(), text);
      if (!change) return;
      const isPart = change.from > 0 || change.to < view.state.doc.length;
      view.dispatch({
        changes: change,
        // a step of its own, however soon after the last one
        annotations: isolateHistory.of("full"),
        ...(isPart
          ? { effects: EditorView.scrollIntoView(change.from, { y: "center" }) }
          : { selection: { anchor: 0 }, scrollIntoView: true }),
      });
    },
    goTo: ({ from, to }) => {
      const end = view.state.doc.length;
      view.dispatch({
        selection: { anchor: Math.min(from, end), head: Math.min(to, end) },
        effects: EditorView.scrollIntoView(Math.min(from, end), { y: "center" }),
      });
      view.focus();
    },
    undo: () => {
      undo(view);
    },
    redo: () => {
      redo(view);
    },
    focus: () => view.focus(),
  };
}
