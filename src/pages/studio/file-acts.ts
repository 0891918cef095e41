import type { Ask } from "./ask-engine.ts";
import { download, fileStem } from "./download.ts";
import type { EditorHandle } from "./editor/design-editor.tsx";
import { toFragment } from "./share/fragment.ts";
import type { Talk } from "./talk.ts";
import type { SaveAs } from "./ui/header.tsx";
import type { Note } from "./ui/toast.tsx";

/* The largest file that is opened, in bytes. */
const largest = 20 * 2 ** 20;
/* Longer addresses are cut by some programs. */
const longAddress = 8000;

/** What the acts on files need of the page. */
export interface FileSetting {
  readonly ask: Ask;
  readonly talk: Talk;
  readonly editor: () => EditorHandle | undefined;
  readonly name: () => string;
  readonly setName: (name: string) => void;
  readonly tell: (note: Note) => void;
}

/** Opening, saving and sharing. */
export function fileActs({ ask, talk, editor, name, setName, tell }: FileSetting) {
  const { say, locale } = talk;
  const failed = (error: unknown) =>
    tell({
      text: say("studio/failed", { problem: error instanceof Error ? error.message : String(error) }),
      isProblem: true,
    });

  async function openBytes(file: string, bytes: Uint8Array) {
    const made = await ask("open", { name: file, bytes, locale });
    if (!made) return;
    const shown = file === "" ? say("studio/table/label") : file;
    if ("problem" in made) {
      const problem = { word: made.problem };
      tell({ text: say("studio/opened/failed", { name: shown, problem }), isProblem: true });
      return;
    }
    setName(file);
    editor()?.replace(made.text);
    const [what] = made.notes;
    const text =
      what === undefined
        ? say("studio/opened", { name: shown })
        : say("studio/opened/table", { what: { word: made.notes.join(" · ") } });
    tell({ text, isProblem: false, canUndo: true });
  }

  return {
    async openFile(file: File) {
      if (file.size > largest) {
        const [size, limit] = [file.size, largest].map((bytes) => Math.ceil(bytes / 2 ** 20));
        tell({ text: say("studio/opened/large", { size: size ?? 0, limit: limit ?? 0 }), isProblem: true });
        return;
      }
      await openBytes(file.name, new Uint8Array(await file.arrayBuffer())).catch(failed);
    },

    openTable: (text: string) => openBytes("", new TextEncoder().encode(text)).catch(failed),

    async save(as: SaveAs) {
      const text = editor()?.text() ?? "";
      const stem = fileStem(name());
      if (as === "yaml") return download(`${stem}.yaml`, text, "application/yaml");
      try {
        const file = await ask("save", { text, locale, as });
        if (!file) return tell({ text: say("studio/unsaved"), isProblem: true });
        const ending = { json: "json", workbook: "xlsx", report: "html" }[as];
        download(`${stem}.${ending}`, file.bytes, file.type);
      } catch (error) {
        failed(error);
      }
    },

    async share() {
      const fragment = toFragment(editor()?.text() ?? "");
      history.replaceState(null, "", `#${fragment}`);
      try {
        await navigator.clipboard.writeText(location.href);
        const count = location.href.length;
        const text = count > longAddress ? say("studio/shared/long", { count }) : say("studio/shared");
        tell({ text, isProblem: false });
      } catch {
        tell({ text: say("studio/shared/by-hand"), isProblem: false });
      }
    },
  };
}
