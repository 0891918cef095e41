import type { JSX } from "preact";
import type { AnswerReport, QuestionReport } from "../../check/word-question.ts";
import { shortInterval } from "../../formats/level-words.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { LevelBar } from "./level-bar.tsx";
import { Place } from "./place.tsx";
import { Said } from "./said.tsx";

/** A question: what is not known, who can tell, and the level with each answer. */
export function QuestionCard({
  page,
  question,
  isTextOnPage = false,
}: {
  readonly page: Page;
  readonly question: QuestionReport;
  readonly isTextOnPage?: boolean;
}): JSX.Element {
  const { message, who, answers, location, path } = question;
  return (
    <li class="question">
      <p class="question-text">
        <Said text={message.text} />
      </p>
      <p class="meta">
        <span>
          <Said text={page.say("questions/who", { units: who.map(({ name }) => name) })} />
        </span>
        <Place page={page} location={location} path={path} isOnPage={isTextOnPage} />
      </p>
      {answers.length > 0 ? (
        <ul class="answers">
          {answers.map((answer) => (
            <QuestionAnswer key={answer.options[0]?.message.text} page={page} answer={answer} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function QuestionAnswer({
  page,
  answer: { options, becomes },
}: {
  readonly page: Page;
  readonly answer: AnswerReport;
}): JSX.Element {
  return (
    <li>
      <span>
        {options.map(({ message }, at) => (
          <span key={message.text}>
            {at > 0 ? " / " : ""}
            <Said text={message.text} />
          </span>
        ))}
      </span>
      <span class="becomes">
        <LevelBar interval={becomes} />
        {shortInterval(page, becomes)}
      </span>
    </li>
  );
}
