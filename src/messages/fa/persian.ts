import { templatesOf } from "../../findings/english.ts";
import type { Language, Template } from "../../findings/words.ts";
import { answerPersian } from "./answer.ts";
import { askPersian } from "./ask.ts";
import { handoffPersian } from "./handoff.ts";
import { ignorePersian } from "./ignore.ts";
import { interfacePersian } from "./interface.ts";
import { knowledgePersian } from "./knowledge.ts";
import { levelPersian } from "./level.ts";
import { meetingPersian } from "./meeting.ts";
import { ownershipPersian } from "./ownership.ts";
import { powerPersian } from "./power.ts";
import { raciPersian } from "./raci.ts";
import { readingPersian } from "./reading.ts";
import { structurePersian } from "./structure.ts";
import { vocabulary } from "./vocabulary.ts";

type Family = { readonly [rule: string]: { readonly [variant: string]: Template } };

/* In the order of the documentation. */
const families: readonly Family[] = [
  readingPersian,
  raciPersian,
  ownershipPersian,
  handoffPersian,
  powerPersian,
  meetingPersian,
  knowledgePersian,
  interfacePersian,
  structurePersian,
  ignorePersian,
];

/** The templates of a family by message key; `found` is a rule's first message. */
function messagesOf(family: Family): readonly [string, Template][] {
  return Object.entries(family).flatMap(([rule, variants]) =>
    templatesOf(
      rule,
      Object.fromEntries(
        Object.entries(variants).map(([variant, template]) => [variant === "found" ? "" : variant, template]),
      ),
    ),
  );
}

/** What is said about levels: of each criterion when it is met and what to change, the questions, and their answers. */
function messagesOfLevels(): readonly (readonly [string, Template])[] {
  return [
    ...Object.entries(levelPersian).flatMap(([criterion, { met = "", ...changes }]) =>
      templatesOf(`level/${criterion}`, { "": met, ...changes }),
    ),
    ...templatesOf("ask", askPersian),
    ...templatesOf("answer", answerPersian),
  ];
}

/** Persian, with the terms of the project's source text. */
export const persian: Language = {
  tag: "fa",
  rightToLeft: true,
  messages: new Map([...families.flatMap(messagesOf), ...messagesOfLevels()]),
  vocabulary: new Map(Object.entries(vocabulary)),
  number: String,
};
