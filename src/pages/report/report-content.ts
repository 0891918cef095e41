import type { FailureEffect } from "../../change/faults/failure-effect.ts";
import type { Plans } from "../../change/plan/plan.ts";
import { check } from "../../check/check.ts";
import type { Config } from "../../check/config.ts";
import type { CheckResult } from "../../check/result.ts";
import { settingsOf } from "../../check/settings.ts";
import { wordQuestions } from "../../check/word-question.ts";
import { type RelationshipReport, wordRelationships } from "../../check/word-relationship.ts";
import { nameIn } from "../../check/wording.ts";
import { sourceOf } from "../../findings/source.ts";
import { aboutRule } from "../../formats/about-rule.ts";
import type { RuleAbout } from "../../formats/check-outcome.ts";
import { type Matrix, matrixOf } from "../../formats/matrix.ts";
import type { QuestionList } from "../../formats/questions-text.ts";
import { questions } from "../../level/questions/questions.ts";
import { relationship, relationships } from "../../level/relationship.ts";
import { languageOf } from "../../messages/language.ts";
import type { Design } from "../../model/design.ts";
import { textIn } from "../../model/text.ts";
import { linkSound } from "../../organisation/link.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { PagePicture } from "../view/zoomable-picture.tsx";
import { reportPictures } from "./report-pictures.ts";

/** Everything that a report shows of a design. */
export interface ReportContent {
  /** What the design is called. */
  readonly name: string;
  readonly file: string;
  /** Date of the report, YYYY-MM-DD. */
  readonly date: string | undefined;
  readonly description: string | undefined;
  readonly organisation: Organisation;
  readonly result: CheckResult;
  readonly interfaces: readonly RelationshipReport[];
  readonly questions: readonly QuestionList[];
  readonly matrix: Matrix;
  readonly pictures: readonly PagePicture[];
  /** The text that the design was read from. */
  readonly text: string | undefined;
  readonly about: (rule: string) => RuleAbout | undefined;
  readonly plans: readonly Plans[];
  /** What takes something down when it is gone, the most critical first; `undefined`: not asked for. */
  readonly faults: readonly FailureEffect[] | undefined;
}

export interface ReportOptions {
  /** What the design is called where it has no name. */
  readonly file: string;
  readonly config?: Config;
  /** Levels and questions of these two units only, by their ids. */
  readonly between?: readonly [string, string] | undefined;
  /** What is said of a rule; of those that come with the package when left out. */
  readonly about?: (rule: string) => RuleAbout | undefined;
  readonly plans?: readonly Plans[];
  readonly faults?: readonly FailureEffect[] | undefined;
}

/**
 * Looks at a design from all sides that a report shows.
 * @throws {TypeError} when the configuration is wrong, or `between` names no interface.
 */
export async function reportContent(design: Design, options: ReportOptions): Promise<ReportContent> {
  const { file, config = {}, between, plans = [], faults } = options;
  const { locale = "en", digits } = config;
  const { profile } = settingsOf(config);
  const organisation = linkSound(design);
  const language = languageOf(locale, digits ? { digits } : {});
  const source = sourceOf(design);
  const wording = { language, source };
  const result = check(organisation, config);
  const asked = between
    ? [relationship(organisation, ...between, profile)]
    : relationships(organisation, profile);
  return {
    name: (design.name === undefined ? "" : textIn(design.name, locale)) || file,
    file,
    date: config.now,
    description: design.description === undefined ? undefined : textIn(design.description, locale),
    organisation,
    result,
    interfaces: between ? wordRelationships(asked, wording) : result.interfaces,
    questions: asked.map(({ between: [a, b], structural }) => ({
      names: [nameIn(a, language), nameIn(b, language)],
      structural,
      questions: wordQuestions(questions(organisation, a, b, profile), wording),
    })),
    matrix: matrixOf(organisation, { locale, findings: result.findings }),
    pictures: await reportPictures(organisation, result, { locale, digits }),
    // a workbook has none
    text: source?.text.trim() ? source.text : undefined,
    about: options.about ?? ((rule) => aboutRule(rule, locale)),
    plans,
    faults,
  };
}
