import type { JSX } from "preact";
import { LevelLadder } from "../../view/level-ladder.tsx";
import type { Ask } from "../ask-engine.ts";
import { useTalk } from "../talk.ts";
import { Empty } from "../ui/empty.tsx";
import { useAnswer } from "../use-answer.ts";
import { openPair, type Pair, PairList } from "./pair-list.tsx";

/** How close every two units are, and of one pair the ladder with each criterion. */
export function LevelsPane({
  ask,
  text,
  pair,
  onPair,
}: {
  readonly ask: Ask;
  readonly text: string;
  readonly pair: Pair | undefined;
  readonly onPair: (pair: Pair) => void;
}): JSX.Element {
  const { say, locale, page } = useTalk();
  const { gets: levels } = useAnswer(ask, "levels", { text, locale });
  const open = openPair(levels ?? [], pair);
  const { gets } = useAnswer(ask, "ladder", open && { text, locale, between: open.between });
  if (!levels) return <div class="waiting" />;
  if (!open)
    return <Empty icon="spark" title={say("studio/pairs/none")} why={say("studio/pairs/none/why")} />;
  return (
    <div class="levels">
      <PairList levels={levels} open={open} onOpen={onPair} />
      <p class="quiet">{say("studio/levels/about")}</p>
      {gets ? (
        <>
          <h3 class="visually-hidden">
            {gets.names[0]} – {gets.names[1]}
          </h3>
          <LevelLadder page={page} report={gets} />
        </>
      ) : (
        <div class="waiting" />
      )}
    </div>
  );
}
