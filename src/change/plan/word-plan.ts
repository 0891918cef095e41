import type { Config } from "../../check/config.ts";
import { paramsOf } from "../../check/wording.ts";
import type { Message } from "../../findings/finding.ts";
import { type Language, sayTemplate } from "../../findings/words.ts";
import type { Interval } from "../../level/interval.ts";
import { stepWords as english, type StepWord } from "../../messages/en/plan.ts";
import { stepWords as persian } from "../../messages/fa/plan.ts";
import { languageOf } from "../../messages/language.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Placed, Stage } from "./order-steps.ts";
import type { Plan, PlanStep } from "./plan.ts";
import { costOf } from "./set-search.ts";
import type { Said } from "./step.ts";
import { patchFor } from "./write-step.ts";

/** What is known of a design between two units, to tell what a step buys. */
export interface Standing {
  readonly level: Interval;
  /** Criteria that are met, or do not apply. */
  readonly met: ReadonlySet<string>;
}

/** The language that a configuration asks for. */
export function languageIn({ locale = "en", digits }: Config): Language {
  return languageOf(locale, digits ? { digits } : {});
}

/** A text that stands in a design until people write theirs. */
export function textsIn(language: Language) {
  return (word: StepWord & `text/${string}`, params: { readonly [name: string]: string } = {}): string =>
    sayTemplate(wordsOf(language)[word], params, language);
}

function wordsOf({ tag }: Language) {
  return tag === "fa" ? persian : english;
}

/** Puts steps in their order into words, each with what it buys. */
export function wordPlan(
  placed: readonly Placed[],
  start: Stage,
  language: Language,
  standing: (organisation: Organisation) => Standing | undefined,
): Plan {
  let before = start;
  let stood = standing(start.organisation);
  const steps = placed.map(({ step, after }): PlanStep => {
    const stands = standing(after.organisation);
    const { kind, says, states, cost, people, hours, writes } = step;
    const done: PlanStep = {
      kind,
      message: said(says, language),
      states: states.map(([attribute, value]) => ({ attribute, value })),
      cost,
      people,
      hours,
      patch: patchFor(before.organisation.design, writes),
      meets: [...(stands?.met ?? [])].filter((id) => !stood?.met.has(id)),
      opens: [...(stood?.met ?? [])].filter((id) => !stands?.met.has(id)),
      becomes: stands?.level ?? null,
      errors: after.errors.length,
    };
    before = after;
    stood = stands;
    return done;
  });
  return {
    cost: costOf(placed.map(({ step }) => step)),
    steps,
    patch: steps.flatMap(({ patch }) => patch),
  };
}

function said(says: Said, language: Language): Message {
  if ("text" in says) return says;
  const { key } = says;
  const word = key.startsWith("plan/") ? key.slice("plan/".length) : undefined;
  const template =
    language.tag === "en"
      ? says.template
      : word !== undefined && isStepWord(word)
        ? wordsOf(language)[word]
        : (language.messages.get(key) ?? says.template);
  const params = paramsOf(says.params, language);
  return { key, text: sayTemplate(template, params, language), params };
}

function isStepWord(word: string): word is StepWord {
  return Object.hasOwn(english, word);
}
