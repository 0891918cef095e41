import type { Config } from "../check/config.ts";
import { settingsOf } from "../check/settings.ts";
import { aboutRule } from "../formats/about-rule.ts";
import type { RuleAbout } from "../formats/check-outcome.ts";
import { reasonsIn } from "./reasons-in.ts";

/** Tells what is said of every rule: of those that come with the package, and of those that configurations bring. The first configuration chooses the language. */
export function aboutRulesIn(configs: readonly Config[]): (rule: string) => RuleAbout | undefined {
  const { locale = "en" } = configs[0] ?? {};
  const own = new Map(
    configs.flatMap((config) => settingsOf(config).active).map(({ rule }) => [rule.id, rule] as const),
  );
  return (id) => {
    const about = aboutRule(id, locale) ?? own.get(id);
    return about && { summary: about.summary, severity: about.severity, reason: reasonsIn(locale)(id) };
  };
}
