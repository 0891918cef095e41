import type { Config } from "../check/config.ts";
import { settingsOf } from "../check/settings.ts";
import { wordQuestions } from "../check/word-question.ts";
import { nameIn } from "../check/wording.ts";
import { sourceOf } from "../findings/source.ts";
import { questionsJson } from "../formats/questions-json.ts";
import { type QuestionList, questionsText } from "../formats/questions-text.ts";
import { questions } from "../level/questions/questions.ts";
import { type Relationship, relationship, relationships } from "../level/relationship.ts";
import { languageOf } from "../messages/language.ts";
import type { Design } from "../model/design.ts";
import { linkSound } from "../organisation/link.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { isColoured, readingColumns } from "./appearance.ts";
import type { Io } from "./io.ts";
import { loadDesign } from "./load-design.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, exits } from "./problem.ts";
import { unitsBetween } from "./units-between.ts";
import { writeOutput } from "./write-output.ts";

export type QuestionsFormat = "text" | "json";

export interface QuestionsOptions extends SharedOptions {
  readonly format: QuestionsFormat;
  readonly between?: readonly [string, string];
  readonly digits?: Config["digits"];
}

/** Prints what is worth asking about every two units, or about two of them. */
export async function printQuestions(io: Io, path: string, options: QuestionsOptions): Promise<Exit> {
  const { file, design, config } = await loadDesign(io, path, options);
  const { locale = "en" } = config;
  const digits = options.digits ?? config.digits;
  const lists = listsOf(design, options, { ...config, digits });
  const write: Record<QuestionsFormat, () => string> = {
    text: () =>
      questionsText(lists, {
        width: readingColumns(io),
        colour: isColoured(io, options.color, options.output !== undefined),
        flush: io.stdout.isTTY && options.output === undefined,
        locale,
        digits,
      }),
    json: () => `${JSON.stringify(questionsJson(lists, file), null, 2)}\n`,
  };
  writeOutput(io, write[options.format](), options.output);
  return exits.fine;
}

/** The relationships that are asked about. */
export function askedAbout(
  organisation: Organisation,
  between: readonly [string, string] | undefined,
  profile: Relationship["profile"],
): readonly Relationship[] {
  return between
    ? [relationship(organisation, ...unitsBetween(organisation, between), profile)]
    : relationships(organisation, profile);
}

/** The questions about each of them, in words. */
export function listsOf(
  design: Design,
  { between }: Pick<QuestionsOptions, "between">,
  config: Config,
): readonly QuestionList[] {
  const { profile } = settingsOf(config);
  const { locale = "en", digits } = config;
  const organisation = linkSound(design);
  const language = languageOf(locale, digits ? { digits } : {});
  const wording = { language, source: sourceOf(design) };
  return askedAbout(organisation, between, profile).map(({ between: [a, b], structural }) => ({
    names: [nameIn(a, language), nameIn(b, language)],
    structural,
    questions: wordQuestions(questions(organisation, a, b, profile), wording),
  }));
}
