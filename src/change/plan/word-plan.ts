import type { Config } from "../../check/config.ts";
import { paramsOf } from "../../check/wording.ts";
import type { Message } from "../../findings/finding.ts";
import { type Language, sayTemplate } from "../../findings/words.ts";
import { stepWords as english, type StepWord } from "../../messages/en/plan.ts";
import { stepWords as persian } from "../../messages/fa/plan.ts";
import { languageOf } from "../../messages/language.ts";
import { costOf } from "./demand.ts";
import type { Placed } from "./order-steps.ts";
import type { Plan, PlanStep } from "./plan.ts";
import type { Said } from "./step.ts";
import { patchFor } from "./write-step.ts";

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
export function wordPlan(placed: readonly Placed[], start: Omit<Placed, "step">, language: Language): Plan {
  let before = start;
  const steps = placed.map(({ step, ...place }): PlanStep => {
    const { after, stands } = place;
    const { stands: stood } = before;
    const { kind, says, states, cost, people, hours, writes } = step;
    const done: PlanStep = {
      kind,
      message: said(says, language),
      states: states.map(([attribute, value]) => ({ attribute, value })),
      cost,
      people,
      hours,
      patch: patchFor(before.after.design, writes),
      meets: [...(stands?.met ?? [])].filter((id) => !stood?.met.has(id)),
      opens: [...(stood?.met ?? [])].filter((id) => !stands?.met.has(id)),
      becomes: stands?.level ?? null,
      errors: after.errors.length,
    };
    before = place;
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
