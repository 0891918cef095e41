import type { JSX } from "preact";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Failure } from "../../change/failure.ts";
import type { PatchOperation } from "../../findings/finding.ts";
import type { PictureView } from "../../formats/svg/views.ts";
import type { Locale } from "../../messages/language.ts";
import type { Ask } from "./ask-engine.ts";
import { download, fileStem } from "./download.ts";
import { DesignEditor, type EditorHandle, type Steps } from "./editor/design-editor.tsx";
import { type Example, exampleText, exampleWord } from "./examples.ts";
import { fileActs } from "./file-acts.ts";
import type { Pair } from "./panes/pair-list.tsx";
import { type PaneId, paneIds, ResultPanes } from "./panes/result-panes.tsx";
import { type Colours, keepColours, keepLocale, keepText, startColours, startLocale } from "./settings.ts";
import { startWith } from "./start.ts";
import { TalkContext, talkIn } from "./talk.ts";
import { Header } from "./ui/header.tsx";
import { HelpDialog } from "./ui/help-dialog.tsx";
import { Split } from "./ui/split.tsx";
import { StatusBar } from "./ui/status-bar.tsx";
import { TableDialog } from "./ui/table-dialog.tsx";
import { type Note, Toast } from "./ui/toast.tsx";
import { useDrop } from "./use-drop.ts";
import { useKeys } from "./use-keys.ts";
import { useLook } from "./use-look.ts";

/** The whole page. `ask` answers while somebody writes; `askSlowly` draws, and tries out what takes longer. */
export function Studio({
  ask,
  askSlowly,
  examples,
}: {
  readonly ask: Ask;
  readonly askSlowly: Ask;
  readonly examples: readonly Example[];
}): JSX.Element {
  const [locale, setLocale] = useState<Locale>(startLocale);
  const [colours, setColours] = useState<Colours>(startColours);
  const [start] = useState(() => startWith(location.hash, examples, locale));
  const [text, setText] = useState(start.text);
  const [fileName, setFileName] = useState(start.name);
  const [steps, setSteps] = useState<Steps>({ undo: 0, redo: 0 });
  const [pane, setPane] = useState<PaneId | "text">("findings");
  const [pair, setPair] = useState<Pair>();
  const [gone, setGone] = useState<readonly Failure[]>([]);
  const [view, setView] = useState<PictureView>("information");
  const [dialog, setDialog] = useState<"help" | "table">();
  const [note, setNote] = useState<Note>();
  const editor = useRef<EditorHandle | undefined>(undefined);
  const picker = useRef<HTMLInputElement>(null);

  const talk = useMemo(() => talkIn(locale), [locale]);
  const { say } = talk;
  const looked = useLook(ask, text, locale);
  const designName = looked.good?.look.name ?? null;

  useEffect(() => {
    Object.assign(document.documentElement, { lang: locale, dir: locale === "fa" ? "rtl" : "ltr" });
    document.title = say("studio/titled", { name: designName ?? say("studio/unnamed") });
  }, [locale, say, designName]);
  useEffect(() => {
    document.documentElement.dataset.theme = colours;
  }, [colours]);
  useEffect(() => {
    if (start.problem) setNote({ text: say(start.problem), isProblem: true });
  }, [start, say]);

  const onChange = useCallback((changed: string, now: Steps) => {
    setText(changed);
    setSteps(now);
    // an address that says another text than the page would mislead
    if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => keepText(text, fileName), 400);
    return () => clearTimeout(timer);
  }, [text, fileName]);

  const write = useCallback(
    async (patch: readonly PatchOperation[], title: string) => {
      const before = editor.current?.text() ?? "";
      const made = await ask("edit", { text: before, locale, patch }).catch((error: unknown) => ({
        problem: String(error),
      }));
      if (!made || editor.current?.text() !== before) return;
      if ("problem" in made)
        return setNote({ text: say("studio/refused", { problem: { word: made.problem } }), isProblem: true });
      editor.current.replace(made.text);
      setNote({ text: say("studio/written", { what: { word: title } }), isProblem: false, canUndo: true });
    },
    [ask, locale, say],
  );

  const name = () => fileName || designName || "";
  const files = fileActs({
    ask,
    talk,
    editor: () => editor.current,
    name,
    setName: setFileName,
    tell: setNote,
  });
  const onExample = (example: Example) => {
    setFileName("");
    setGone([]);
    editor.current?.replace(exampleText(example, locale));
    setNote({
      text: say("studio/opened", { name: say(exampleWord(example)) }),
      isProblem: false,
      canUndo: true,
    });
  };
  const openPicker = () => picker.current?.click();
  const isOver = useDrop(files.openFile);
  const tabKeys = Object.fromEntries(
    paneIds.map((id, at) => [
      `alt+${at + 1}`,
      () => {
        setPane(id);
        requestAnimationFrame(() => document.getElementById(`tab-${id}`)?.focus());
      },
    ]),
  );
  useKeys({
    ...tabKeys,
    "alt+0": () => {
      setPane("text");
      requestAnimationFrame(() => editor.current?.focus());
    },
    "mod+s": () => void files.save("yaml"),
    "mod+o": openPicker,
    f1: () => setDialog("help"),
  });

  return (
    <TalkContext.Provider value={talk}>
      <div class="studio" data-pane={pane}>
        <Header
          name={designName}
          examples={examples}
          steps={steps}
          colours={colours}
          onOpenFile={openPicker}
          onTable={() => setDialog("table")}
          onExample={onExample}
          onSave={(as) => void files.save(as)}
          onShare={() => void files.share()}
          onUndo={() => editor.current?.undo()}
          onRedo={() => editor.current?.redo()}
          onLocale={(chosen) => {
            keepLocale(chosen);
            setLocale(chosen);
          }}
          onColours={(chosen) => {
            keepColours(chosen);
            setColours(chosen);
          }}
          onHelp={() => setDialog("help")}
          onSkip={() => {
            setPane("text");
            requestAnimationFrame(() => editor.current?.focus());
          }}
        />
        <main class="main">
          <Split
            start={
              <DesignEditor
                start={start.text}
                ask={ask}
                findings={looked.look?.findings ?? []}
                onChange={onChange}
                onMend={write}
                handle={(made) => {
                  editor.current = made;
                }}
              />
            }
            end={
              <ResultPanes
                ask={askSlowly}
                looked={looked}
                pane={pane}
                onPane={setPane}
                pair={pair}
                onPair={setPair}
                gone={gone}
                onGone={setGone}
                view={view}
                onView={setView}
                colours={colours}
                onGo={(range) => {
                  if (matchMedia("(max-width: 899px)").matches) setPane("text");
                  requestAnimationFrame(() => editor.current?.goTo(range));
                }}
                onWrite={write}
                onPicture={(svg, drawn) => download(`${fileStem(name())}-${drawn}.svg`, svg, "image/svg+xml")}
              />
            }
          />
        </main>
        <StatusBar look={looked.look} isChecking={looked.isChecking} />
        <input
          ref={picker}
          type="file"
          hidden
          tabIndex={-1}
          accept=".yaml,.yml,.json,.md,.csv,.tsv,.txt,.html,.xlsx"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = "";
            setDialog(undefined);
            if (file) void files.openFile(file);
          }}
        />
        {dialog === "help" ? <HelpDialog onClose={() => setDialog(undefined)} /> : null}
        {dialog === "table" ? (
          <TableDialog
            onClose={() => setDialog(undefined)}
            onFile={openPicker}
            onTable={(table) => {
              setDialog(undefined);
              void files.openTable(table);
            }}
          />
        ) : null}
        {isOver ? <div class="drop">{say("studio/drop")}</div> : null}
        <Toast
          note={note}
          onUndo={() => {
            editor.current?.undo();
            setNote(undefined);
          }}
          onClose={useCallback(() => setNote(undefined), [])}
        />
      </div>
    </TalkContext.Provider>
  );
}
