import type { Config } from "../check/config.ts";
import { settingsOf } from "../check/settings.ts";
import { sources } from "../findings/sources.ts";
import { criteria } from "../level/criteria.ts";
import type { Criterion, Factor } from "../level/criterion.ts";
import type { Profile } from "../level/profile.ts";

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

/** The facts of every criterion, in the order of the documentation. */
export function allCriterionFacts(config: Config): readonly CriterionFacts[] {
  const { profile } = settingsOf(config);
  return criteria.map(({ id, level, factor, source, messages }) => ({
    id,
    summary: String(messages.met),
    level: levelIn(profile, id) ?? level,
    defaultLevel: level,
    factor,
    sources: source.map((code) => sources[code]),
  }));
}

function levelIn({ criteria: asked }: Profile, id: string): CriterionFacts["level"] | undefined {
  return Object.hasOwn(asked, id) ? asked[id] : undefined;
}
