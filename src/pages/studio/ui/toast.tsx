import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { Said } from "../../view/said.tsx";
import { useTalk } from "../talk.ts";
import { Icon } from "./icon.tsx";

/** Something that was done, or could not be. */
export interface Note {
  readonly text: string;
  readonly isProblem: boolean;
  /** Whether it can be taken back. */
  readonly canUndo?: boolean;
}

/** Says what was done, and goes after a while; a problem stays until it is dismissed. */
export function Toast({
  note,
  onUndo,
  onClose,
}: {
  readonly note: Note | undefined;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}): JSX.Element {
  const { say } = useTalk();
  useEffect(() => {
    if (!note || note.isProblem) return undefined;
    const timer = setTimeout(onClose, 7000);
    return () => clearTimeout(timer);
  }, [note, onClose]);
  return (
    <div class="toasts" role="status">
      {note ? (
        <div class={`toast${note.isProblem ? " toast-problem" : ""}`}>
          <p>
            <Said text={note.text} />
          </p>
          {note.canUndo ? (
            <button type="button" class="button toast-undo" onClick={onUndo}>
              {say("studio/undo")}
            </button>
          ) : null}
          <button
            type="button"
            class="button button-bare"
            aria-label={say("studio/dismiss")}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </div>
      ) : null}
    </div>
  );
}
