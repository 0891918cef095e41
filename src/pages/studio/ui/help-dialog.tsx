import type { JSX } from "preact";
import type { StudioWord } from "../../../messages/en/studio.ts";
import { useTalk } from "../talk.ts";
import { Dialog } from "./dialog.tsx";

/* What keys do, in the order in which one needs them. */
const keys: readonly (readonly [keys: readonly string[], word: StudioWord])[] = [
  [["Esc", "Tab"], "studio/help/leave"],
  [["Ctrl", "Space"], "studio/help/complete"],
  [["F8"], "studio/help/next"],
  [["Ctrl", "."], "studio/help/fix"],
  [["Ctrl", "F"], "studio/help/find"],
  [["Ctrl", "Z"], "studio/help/undo"],
  [["Ctrl", "Y"], "studio/help/redo"],
  [["Ctrl", "O"], "studio/help/open"],
  [["Ctrl", "S"], "studio/help/save"],
  [["Alt", "1 … 6"], "studio/help/tabs"],
  [["Alt", "0"], "studio/help/editor"],
  [["F1"], "studio/help/help"],
];

/** Which keys do what, and where the design is kept. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { say } = useTalk();
  return (
    <Dialog title={say("studio/help/title")} onClose={onClose}>
      <p class="quiet">{say("studio/help/about")}</p>
      <dl class="keys">
        {keys.map(([combination, word]) => (
          <div key={word} class="key-row">
            <dt dir="ltr">
              {combination.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(word)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
