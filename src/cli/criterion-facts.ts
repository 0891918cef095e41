import type { Config } from "../check/config.ts";
import { settingsOf } from "../check/settings.ts";
import { criteria } from "../level/criteria.ts";
import type { Criterion, Factor } from "../level/criterion.ts";
import type { Profile } from "../level/profile.ts";
import { languageOf } from "../messages/language.ts";
import { sourceIn } from "./source-in.ts";

/** What there is to say of a criterion besides its page. */
export interface CriterionFacts {
  readonly id: string;
  /** What holds where it is met. */
  readonly summary: string;
  /** The level that asks for it under the present configuration. */
  readonly level: Criterion["level"] | "off";
  readonly defaultLevel: Criterion["level"];
  readonly factor: Factor;
  readonly sources: readonly string[];
}

/** The facts of every criterion, in the order of the documentation and the language of the configuration. */
export function allCriterionFacts(config: Config): readonly CriterionFacts[] {
  const { profile } = settingsOf(config);
  const { locale = "en" } = config;
  const language = languageOf(locale);
  return criteria.map(({ id, level, factor, source, messages }) => ({
    id,
    summary: String(language.messages.get(`level/${id}`) ?? messages.met),
    level: levelIn(profile, id) ?? level,
    defaultLevel: level,
    factor,
    sources: source.map((code) => sourceIn(locale, code)),
  }));
}

function levelIn({ criteria: asked }: Profile, id: string): CriterionFacts["level"] | undefined {
  return Object.hasOwn(asked, id) ? asked[id] : undefined;
}
