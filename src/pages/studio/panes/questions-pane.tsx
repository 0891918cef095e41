import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { AnswerReport, OptionReport, QuestionReport } from "../../../check/word-question.ts";
import type { PatchOperation } from "../../../findings/finding.ts";
import { shortInterval } from "../../../formats/level-words.ts";
import { LevelBar } from "../../view/level-bar.tsx";
import { Said } from "../../view/said.tsx";
import type { Ask } from "../ask-engine.ts";
import { useTalk } from "../talk.ts";
import { Empty } from "../ui/empty.tsx";
import { useAnswer } from "../use-answer.ts";
import { openPair, type Pair, PairList } from "./pair-list.tsx";

/* So many are shown at once. */
const few = 12;

type OnAnswer = (patch: readonly PatchOperation[], title: string) => void;

/** What to ask about two units; an answer goes into the text. */
export function QuestionsPane({
  ask,
  text,
  pair,
  onPair,
  onAnswer,
}: {
  readonly ask: Ask;
  readonly text: string;
  readonly pair: Pair | undefined;
  readonly onPair: (pair: Pair) => void;
  readonly onAnswer: OnAnswer;
}): JSX.Element {
  const { say, locale } = useTalk();
  const [most, setMost] = useState(few);
  const { gets: levels } = useAnswer(ask, "levels", { text, locale });
  const open = openPair(levels ?? [], pair);
  const { gets, isWaiting } = useAnswer(ask, "questions", open && { text, locale, between: open.between });
  if (!levels) return <div class="waiting" />;
  if (!open)
    return <Empty icon="spark" title={say("studio/pairs/none")} why={say("studio/pairs/none/why")} />;
  const left = (gets?.length ?? 0) - most;
  return (
    <div class="questions" aria-busy={isWaiting}>
      <PairList levels={levels} open={open} onOpen={onPair} />
      {gets?.length === 0 ? (
        <Empty title={say("studio/questions/none")} why={say("studio/questions/none/why")} />
      ) : (
        <>
          <p class="quiet">{say("studio/questions/about")}</p>
          {gets ? null : <div class="waiting" />}
          <ol class="cards">
            {gets?.slice(0, most).map((question) => (
              <QuestionCard key={keyOf(question)} question={question} onAnswer={onAnswer} />
            ))}
          </ol>
          {left > 0 ? (
            <button type="button" class="button more" onClick={() => setMost(most + few)}>
              {say("studio/questions/more", { count: Math.min(left, few) })}
            </button>
          ) : null}
        </>
      )}
    </div>
  );
}

function keyOf({ message, path }: QuestionReport): string {
  return `${path} ${message.key} ${message.text}`;
}

function QuestionCard({
  question,
  onAnswer,
}: {
  readonly question: QuestionReport;
  readonly onAnswer: OnAnswer;
}): JSX.Element {
  const { say } = useTalk();
  const { message, who, answers } = question;
  return (
    <li class="card ask-card">
      <p class="ask-text">
        <Said text={message.text} />
      </p>
      {who.length === 0 ? null : (
        <p class="ask-who">
          <Said text={say("studio/questions/who", { units: who.map(({ name }) => name) })} />
        </p>
      )}
      {answers.length === 0 ? <p class="quiet">{say("studio/questions/large")}</p> : null}
      <ul class="ask-answers">
        {answers.map((answer) => (
          <AnswerGroup key={answer.options[0]?.message.text} answer={answer} onAnswer={onAnswer} />
        ))}
      </ul>
    </li>
  );
}

function AnswerGroup({
  answer: { options, becomes },
  onAnswer,
}: {
  readonly answer: AnswerReport;
  readonly onAnswer: OnAnswer;
}): JSX.Element {
  const { say, page } = useTalk();
  // several examples are buttons, with one field for all else
  const examples = options.filter(({ input }) => input !== undefined);
  const other = examples.length > 1 ? examples[0] : undefined;
  return (
    <li class="ask-answer">
      <div class="ask-options">
        {options.map(({ input, ...option }) => (
          <AnswerOption
            key={option.message.text}
            option={input === undefined || other ? option : { ...option, input }}
            onAnswer={onAnswer}
          />
        ))}
        {other ? (
          <AnswerOption option={other} label={say("studio/questions/other")} onAnswer={onAnswer} />
        ) : null}
      </div>
      <span class="ask-becomes">
        <LevelBar interval={becomes} />
        {say("studio/questions/becomes", { level: { word: shortInterval(page, becomes) } })}
      </span>
    </li>
  );
}

/** A button; where the value is an example, a field to say another one, which is empty where it has a `label` of its own. */
function AnswerOption({
  option: { message, patch, input },
  label,
  onAnswer,
}: {
  readonly option: OptionReport;
  readonly label?: string;
  readonly onAnswer: OnAnswer;
}): JSX.Element {
  const { say } = useTalk();
  const last = patch.at(-1);
  const example = last && "value" in last ? last.value : undefined;
  const [value, setValue] = useState(label === undefined ? exampleText(example) : "");
  if (input === undefined || !last || last.op === "remove")
    return (
      <button type="button" class="option" onClick={() => onAnswer(patch, message.text)}>
        <Said text={message.text} />
      </button>
    );
  const submit = (event: Event) => {
    event.preventDefault();
    const said = Array.isArray(example) ? listed(value) : value.trim();
    onAnswer([...patch.slice(0, -1), { ...last, value: said }], label === undefined ? message.text : value);
  };
  return (
    <form class="option-form" onSubmit={submit}>
      <label>
        <span>
          <Said text={label ?? message.text} />
        </span>
        <input
          class="field"
          dir="auto"
          value={value}
          placeholder={exampleText(example)}
          aria-label={say("studio/questions/value")}
          onInput={({ currentTarget }) => setValue(currentTarget.value)}
        />
      </label>
      <button type="submit" class="option" disabled={value.trim() === ""}>
        {say("studio/questions/answer")}
      </button>
    </form>
  );
}

function exampleText(example: unknown): string {
  return Array.isArray(example) ? example.join(", ") : String(example ?? "");
}

function listed(text: string): readonly string[] {
  return text
    .split(/[,\u060c]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
