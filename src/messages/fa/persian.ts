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

/* Put together when somebody reads them. */
let messages: Language["messages"] | undefined;

/** Persian, with the terms of the project's source text. */
export const persian: Language = {
  tag: "fa",
  rightToLeft: true,
  get messages() {
    messages ??= new Map([...families.flatMap(messagesOf), ...messagesOfLevels()]);
    return messages;
  },
  vocabulary: new Map(Object.entries(vocabulary)),
  number: String,
  // a list runs on from right to left, whatever its items are written in
  lists: {
    and: { pair: " و ", last: "، و ", others: "،\u200f " },
    or: { pair: " یا ", last: "، یا ", others: "،\u200f " },
  },
  isOne: (count) => count >= 0 && count <= 1,
};
