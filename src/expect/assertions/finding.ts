import { settingsOf } from "../../check/settings.ts";
import { not } from "../../organisation/three-values.ts";
import { matchesRule } from "../../rules/presets.ts";
import type { Held, Idle, Judge } from "../assertion-kind.ts";
import type { Says } from "../assertion-schema.ts";
import { lookFor, looksAt } from "../look-for.ts";

/** A rule, or one of a family, finds something. */
export const finding: Judge<"finding"> = {
  judge: ({ rule, about }, held) => lookFor(rule, about, held),
  idle,
};

/** No rule of these finds anything. */
export const noFinding: Judge<"noFinding"> = {
  judge({ rule, about }, held) {
    const judged = lookFor(rule, about, held);
    return { ...judged, answer: not(judged.answer) };
  },
  idle,
};

/** A rule that there is not, or that is never about what is named, neither finds anything nor fails to. */
function idle({ rule, about }: Says<"finding">, { config, organisation }: Held): Idle | undefined {
  if (!settingsOf(config).known.some((id) => matchesRule(rule, id)))
    return { why: "idle/no-rule", values: { rule }, path: ["rule"] };
  if (about === undefined || looksAt(rule, about, { config, organisation })) return undefined;
  return { why: "idle/no-subject", values: { rule, about }, path: ["about"] };
}
