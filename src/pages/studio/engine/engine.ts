import { describeQuestions, describeRelationships } from "../../../check/describe.ts";
import { levelsInShort } from "../../../check/levels-in-short.ts";
import { aboutWord } from "../../../formats/completion/about-word.ts";
import { completeDesign } from "../../../formats/completion/complete-design.ts";
import {
  type KnownElements,
  knownElements,
  nothingKnown,
} from "../../../formats/completion/known-elements.ts";
import { matrixOf } from "../../../formats/matrix.ts";
import { textChecker } from "../../../formats/text-checker.ts";
import { questions } from "../../../level/questions/questions.ts";
import { relationship, relationships } from "../../../level/relationship.ts";
import { type Locale, languageOf } from "../../../messages/language.ts";
import type { Organisation } from "../../../organisation/organisation.ts";
import type { EngineRequest, Exchange, RequestKind } from "../protocol.ts";
import { completionsIn, wordIn } from "./about-keys-in.ts";
import { editText } from "./edit-text.ts";
import { lookAt } from "./look-at.ts";
import { openFile } from "./open-file.ts";
import { digitsOf, readerOnce } from "./read-once.ts";
import { saveFile } from "./save-file.ts";
import { whatIf } from "./what-if.ts";

type Handlers = {
  readonly [Kind in RequestKind]: (
    asks: Exchange[Kind]["asks"],
  ) => Exchange[Kind]["gets"] | Promise<Exchange[Kind]["gets"]>;
};

/** Answers what the page asks. `now` tells milliseconds. What is asked of a text that is no design is answered with nothing. */
export function makeEngine(
  now: () => number,
): (request: EngineRequest) => Promise<Exchange[RequestKind]["gets"]> {
  const design = readerOnce();
  const checkers = new Map<Locale, ReturnType<typeof textChecker>>();
  /** Follows what is written in one language; who reads in another is checked for anew. */
  const checked = (text: string, locale: Locale) => {
    const checker = checkers.get(locale) ?? textChecker({ locale, digits: digitsOf(locale) });
    checkers.clear();
    checkers.set(locale, checker);
    return checker(text);
  };
  let known: KnownElements = nothingKnown;
  let knownFrom: Organisation | undefined;
  const between = (text: string, locale: Locale, [a, b]: readonly [string, string]) => {
    const organisation = design(text, locale)?.organisation;
    return organisation?.units.has(a) && organisation.units.has(b) ? { organisation, a, b } : undefined;
  };
  /** What the text last referred to when it was a design: while somebody writes, it often is none. */
  const lastKnown = (locale: Locale) => {
    if (knownFrom) known = knownElements(knownFrom, locale);
    knownFrom = undefined;
    return known;
  };

  const handlers: Handlers = {
    look({ text, locale }) {
      const start = now();
      const found = checked(text, locale);
      if ("organisation" in found) knownFrom = found.organisation;
      const look = lookAt(text, found, locale, 0);
      return { ...look, took: now() - start };
    },
    levels({ text, locale }) {
      const found = design(text, locale);
      if (!found) return null;
      const language = languageOf(locale, { digits: digitsOf(locale) });
      return levelsInShort(relationships(found.organisation), language);
    },
    ladder({ text, locale, between: pair }) {
      const found = between(text, locale, pair);
      if (!found) return null;
      const { organisation, a, b } = found;
      const digits = digitsOf(locale);
      return (
        describeRelationships(organisation, [relationship(organisation, a, b)], { locale, digits })[0] ?? null
      );
    },
    questions({ text, locale, between: pair }) {
      const found = between(text, locale, pair);
      if (!found) return [];
      const { organisation, a, b } = found;
      const digits = digitsOf(locale);
      return describeQuestions(organisation, questions(organisation, a, b), { locale, digits });
    },
    matrix({ text, locale }) {
      const found = design(text, locale);
      return found ? matrixOf(found.organisation, { locale, findings: found.result.findings }) : null;
    },
    async picture({ text, locale, view, theme }) {
      const found = design(text, locale);
      if (!found) return null;
      const { organisationToSvg } = await import("../../../formats/svg/draw-organisation.ts");
      return organisationToSvg(found.organisation, view, found.result, {
        locale,
        digits: digitsOf(locale),
        theme,
      });
    },
    whatIf({ text, locale, gone }) {
      const found = design(text, locale);
      return found ? whatIf(found.design, found.organisation, gone, locale) : null;
    },
    complete: ({ text, locale, offset }) =>
      completionsIn(locale, completeDesign(text, offset, lastKnown(locale))),
    about: ({ text, locale, offset }) => wordIn(locale, aboutWord(text, offset, lastKnown(locale))),
    edit: ({ text, patch }) => editText(text, patch),
    open: ({ name, bytes, locale }) => openFile(name, bytes, locale),
    save({ text, locale, as }) {
      const found = design(text, locale);
      return found ? saveFile(found, locale, as) : null;
    },
  };

  return async (request) => answered(handlers, request);
}

function answered<Kind extends RequestKind>(
  handlers: Handlers,
  { kind, asks }: { readonly kind: Kind; readonly asks: Exchange[Kind]["asks"] },
): Exchange[Kind]["gets"] | Promise<Exchange[Kind]["gets"]> {
  return handlers[kind](asks);
}
