import { settingsOf } from "../../check/settings.ts";
import { not } from "../../organisation/three-values.ts";
import { matchesRule } from "../../rules/presets.ts";
import { subjectsOf } from "../../rules/subjects.ts";
import type { Held, Idle, Judge } from "../assertion-kind.ts";
import type { Says } from "../assertion-schema.ts";
import { lookFor } from "../look-for.ts";

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
  const { active } = settingsOf({ ...config, preset: "all", rules: {} });
  const named = active.filter((each) => matchesRule(rule, each.rule.id));
  if (named.length === 0) return { why: "idle/no-rule", values: { rule }, path: ["rule"] };
  if (about === undefined) return undefined;
  const isSubject = named.some((each) =>
    subjectsOf(organisation, each.rule.subject).some(({ id }) => id === about),
  );
  return isSubject ? undefined : { why: "idle/no-subject", values: { rule, about }, path: ["about"] };
}
