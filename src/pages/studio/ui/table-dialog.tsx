import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useTalk } from "../talk.ts";
import { Dialog } from "./dialog.tsx";

/** Takes a responsibility matrix as text, or a file of one. */
export function TableDialog({
  onTable,
  onFile,
  onClose,
}: {
  readonly onTable: (text: string) => void;
  readonly onFile: () => void;
  readonly onClose: () => void;
}): JSX.Element {
  const { say } = useTalk();
  const [text, setText] = useState("");
  return (
    <Dialog title={say("studio/table/title")} onClose={onClose}>
      <p class="quiet">{say("studio/table/about")}</p>
      <textarea
        class="field table-text"
        // before anything is written, as the page is read
        dir={text === "" ? undefined : "auto"}
        rows={10}
        spellcheck={false}
        placeholder={say("studio/table/sample")}
        aria-label={say("studio/table/label")}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="dialog-foot">
        <button type="button" class="button" onClick={onFile}>
          {say("studio/table/file")}
        </button>
        <span class="gap" />
        <button type="button" class="button" onClick={onClose}>
          {say("studio/cancel")}
        </button>
        <button
          type="button"
          class="button button-main"
          disabled={text.trim() === ""}
          onClick={() => onTable(text)}
        >
          {say("studio/table/make")}
        </button>
      </div>
    </Dialog>
  );
}
