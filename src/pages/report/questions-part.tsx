import type { JSX } from "preact";
import type { QuestionReport } from "../../check/word-question.ts";
import { pairName } from "../../formats/level-words.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { QuestionCard } from "../view/question-card.tsx";
import { Said } from "../view/said.tsx";
import { PagePart } from "./page-part.tsx";
import type { ReportContent } from "./report-content.ts";

/* So many questions of two units are open to see; so many more are behind a line. */
const most = 4;
const behind = 6;

/** What to ask about every two units, the most telling first. */
export function QuestionsPart({
  page,
  content: { questions, text },
}: {
  readonly page: Page;
  readonly content: ReportContent;
}): JSX.Element {
  const asked = questions.filter((list) => list.questions.length > 0);
  const card = (question: QuestionReport) => (
    <QuestionCard
      key={`${question.path} ${question.message.text}`}
      page={page}
      question={question}
      isTextOnPage={text !== undefined}
    />
  );
  return (
    <PagePart page={page} part="questions">
      <p class="lead">{page.say(asked.length === 0 ? "page/questions/none" : "page/questions/about")}</p>
      {asked.map(({ names, questions: own }) => (
        <div key={names.join()} class="question-pair">
          <h3>
            <Said
              text={page.say("page/questions/pair", {
                pair: { word: pairName(page, names) },
                count: own.length,
              })}
            />
          </h3>
          <ul>{own.slice(0, most).map(card)}</ul>
          {own.length > most ? (
            <details class="more">
              <summary>{page.say("page/questions/rest", { count: own.length - most })}</summary>
              <ul>{own.slice(most, most + behind).map(card)}</ul>
              {own.length > most + behind ? (
                <p class="faint">{page.say("related/more", { count: own.length - most - behind })}</p>
              ) : null}
            </details>
          ) : null}
        </div>
      ))}
    </PagePart>
  );
}
