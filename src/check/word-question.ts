import type { Message, PatchOperation, Related, Subject } from "../findings/finding.ts";
import type { Location } from "../findings/source.ts";
import { sayTemplate } from "../findings/words.ts";
import type { Interval } from "../level/interval.ts";
import { answerLabels } from "../level/questions/labels.ts";
import type { Input, Option } from "../level/questions/option.ts";
import type { Question } from "../level/questions/questions.ts";
import { sayChange, wordAsk } from "./word-relationship.ts";
import { paramsOf, placesIn, referTo, type Wording } from "./wording.ts";

/** One thing that may be answered. */
export interface OptionReport {
  readonly message: Message;
  /** The change of the design that states it, as a JSON Patch. */
  readonly patch: readonly PatchOperation[];
  /** What may stand in place of the value of the patch's last operation, which is an example. */
  readonly input?: Input;
}

/** Answers that do the same. */
export interface AnswerReport {
  readonly options: readonly OptionReport[];
  /** The interval as it would be then. */
  readonly becomes: Interval;
  /** How many criteria it settles. */
  readonly settles: number;
}

/** A question in words: plain data. */
export interface QuestionReport {
  /** The units' ids, in the design's order. */
  readonly between: readonly [string, string];
  readonly message: Message;
  readonly subject: Subject | null;
  /** JSON pointer to where the answer would be stated. */
  readonly path: string;
  readonly location?: Location;
  /** The criteria that wait for it. */
  readonly criteria: readonly string[];
  /** The units that can answer. */
  readonly who: readonly Related[];
  /** Empty where the design is too large to try the answers out. */
  readonly answers: readonly AnswerReport[];
}

/** Puts questions into words. */
export function wordQuestions(questions: readonly Question[], wording: Wording): readonly QuestionReport[] {
  const places = placesIn(
    wording.source,
    questions.flatMap(({ path, who }) => [path, ...who.map(({ id }) => `/units/${id}`)]),
  );
  return questions.map(({ interface: at, fact, path, criteria, who, answers }): QuestionReport => {
    const location = places(path);
    return {
      between: [at.a.id, at.b.id],
      message: wordAsk(fact, at, wording),
      subject: fact.subject ? { kind: fact.subject.kind, id: fact.subject.id } : null,
      path,
      ...(location ? { location } : {}),
      criteria: criteria.map(({ id }) => id),
      who: who.map((unit) => referTo(unit, wording.language, places)),
      answers: answers.map(({ options, becomes, settles }) => ({
        options: options.map((option) => wordOption(option, wording)),
        becomes,
        settles,
      })),
    };
  });
}

function wordOption({ label, params, says, patch, input }: Option, wording: Wording): OptionReport {
  const { language } = wording;
  const key = `answer/${label}`;
  const own = answerLabels[label];
  const template = language.tag === "en" ? own : (language.messages.get(key) ?? own);
  const said = says
    ? { what: sayChange(says.criterion, says.change, params, wording).text }
    : paramsOf(params, language);
  return {
    message: { key, text: sayTemplate(template, said, language), params: said },
    patch,
    ...(input ? { input } : {}),
  };
}
