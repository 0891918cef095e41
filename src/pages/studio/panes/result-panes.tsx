import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Failure } from "../../../change/failure.ts";
import type { Finding, PatchOperation } from "../../../findings/finding.ts";
import type { PictureView } from "../../../formats/svg/views.ts";
import type { Ask } from "../ask-engine.ts";
import type { Look, Range } from "../protocol.ts";
import type { Colours } from "../settings.ts";
import { useTalk } from "../talk.ts";
import { Empty } from "../ui/empty.tsx";
import { type Tab, TabPane, Tabs } from "../ui/tabs.tsx";
import type { Looked } from "../use-look.ts";
import { FindingsPane } from "./findings-pane.tsx";
import { LevelsPane } from "./levels-pane.tsx";
import { MatrixPane } from "./matrix-pane.tsx";
import type { Pair } from "./pair-list.tsx";
import { PicturePane } from "./picture-pane.tsx";
import { QuestionsPane } from "./questions-pane.tsx";
import { WhatIfPane } from "./what-if-pane.tsx";

export const paneIds = ["findings", "levels", "questions", "picture", "matrix", "what-if"] as const;
export type PaneId = (typeof paneIds)[number];

interface ResultProps {
  readonly ask: Ask;
  readonly looked: Looked;
  readonly pane: PaneId | "text";
  readonly onPane: (pane: PaneId | "text") => void;
  readonly pair: Pair | undefined;
  readonly onPair: (pair: Pair) => void;
  readonly gone: readonly Failure[];
  readonly onGone: (gone: readonly Failure[]) => void;
  readonly view: PictureView;
  readonly onView: (view: PictureView) => void;
  readonly colours: Colours;
  readonly onGo: (range: Range) => void;
  readonly onWrite: (patch: readonly PatchOperation[], title: string) => void;
  readonly onPicture: (svg: string, view: PictureView) => void;
}

/** What follows from the design, behind tabs. On a narrow screen the text is one of them. */
export function ResultPanes(props: ResultProps): JSX.Element {
  const { say, page } = useTalk();
  const { looked, pane, onPane } = props;
  const { look } = looked;
  const tabs = useMemo((): readonly Tab<PaneId | "text">[] => {
    const count = look?.findings.length ?? 0;
    const tone =
      look?.counts?.error || look?.isReadable === false ? "error" : look?.counts?.warn ? "warn" : "calm";
    return [
      { id: "text", label: say("studio/text") },
      ...paneIds.map((id) => ({
        id,
        label: say(`studio/${id}`),
        ...(id === "findings" && count > 0 ? ({ count: page.language.number(count), tone } as const) : {}),
      })),
    ];
  }, [look, say, page]);
  const open = pane === "text" ? "findings" : pane;
  return (
    <section class="result" aria-label={say("studio/result")}>
      <Tabs label={say("studio/result")} tabs={tabs} open={pane} onOpen={onPane} />
      <TabPane id={pane}>
        <h2 class="visually-hidden">{say(`studio/${pane}`)}</h2>
        <OpenPane {...props} open={open} />
      </TabPane>
    </section>
  );
}

function OpenPane({ open, ...props }: ResultProps & { readonly open: PaneId }): JSX.Element | null {
  const { say } = useTalk();
  const { looked, ask } = props;
  const { look, good, problem } = looked;
  if (problem !== undefined) return <p class="banner">{say("studio/failed", { problem })}</p>;
  if (!look) return null;
  if (open === "findings") return <FindingsPane look={look} onGo={props.onGo} onMend={props.onWrite} />;
  if (!good) return <Empty icon="file" title={say("studio/unreadable")} why={say("studio/unreadable/why")} />;
  return (
    <div class={look.isReadable ? "fresh" : "stale"}>
      {look.isReadable ? null : (
        <p class="banner">
          <strong>{say("studio/unreadable")}.</strong> {say("studio/unreadable/why")}
        </p>
      )}
      {paneOf(open, props, good.text, good.look, ask)}
    </div>
  );
}

function paneOf(
  open: Exclude<PaneId, "findings">,
  props: ResultProps,
  text: string,
  look: Look,
  ask: Ask,
): JSX.Element {
  const { pair, onPair, gone, onGone, view, onView, colours, onWrite, onPicture } = props;
  const goTo = (finding: Finding) => {
    const placed = look.findings.find(
      (each) =>
        each.rule === finding.rule &&
        each.path === finding.path &&
        each.message.text === finding.message.text,
    );
    if (placed) props.onGo(placed.range);
  };
  switch (open) {
    case "levels":
      return <LevelsPane ask={ask} text={text} pair={pair} onPair={onPair} />;
    case "questions":
      return <QuestionsPane ask={ask} text={text} pair={pair} onPair={onPair} onAnswer={onWrite} />;
    case "picture":
      return (
        <PicturePane ask={ask} text={text} colours={colours} view={view} onView={onView} onSave={onPicture} />
      );
    case "matrix":
      return <MatrixPane ask={ask} text={text} onFinding={goTo} />;
    case "what-if":
      return <WhatIfPane ask={ask} text={text} gone={gone} onGone={onGone} />;
  }
}
