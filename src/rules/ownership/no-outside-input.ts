import * as z from "zod";
import type { Activity, Information, Unit } from "../../organisation/elements.ts";
import { sideOf } from "../../organisation/interfaces.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { inLine, isWithin } from "../../organisation/owner-set.ts";
import { type Answer, answerOf, either, some } from "../../organisation/three-values.ts";
import { defineRule } from "../define-rule.ts";
import { unitOfSide } from "../marketing-sales.ts";
import { found, undetermined } from "../verdict.ts";

/** What marketing does alone lives on what sales knows of customers, and the other way round; work that takes nothing in is a sign of a silo. */
export const noOutsideInput = defineRule({
  id: "ownership/no-outside-input",
  subject: "activity",
  severity: "warn",
  only: "marketing-sales",
  summary: "an activity of marketing alone needs nothing that sales produces, or the other way round",
  source: ["source-text", "homburg-2008"],
  messages: {
    found: "`{activity}`, owned by `{owner}`, needs nothing that `{other}` produces",
    unknown:
      "not known whether `{activity}` is `{marketing}`'s or `{sales}`'s own and needs nothing that the other produces",
  },
  options: z.strictObject({
    marketing: z
      .string()
      .min(1)
      .default("marketing")
      .meta({ description: "Id of the unit that does marketing." }),
    sales: z.string().min(1).default("sales").meta({ description: "Id of the unit that sells." }),
  }),
  prepare(organisation, { marketing, sales }) {
    const a = unitOfSide(organisation, marketing);
    const b = unitOfSide(organisation, sales);
    return a && b && !inLine(a, b) ? { a, b, takesFrom: intake(organisation, { a, b }) } : undefined;
  },
  check(activity, { prepared }) {
    if (!prepared) return "not-examined";
    const { a, b, takesFrom } = prepared;
    const { owners } = activity;
    const own = owners && (owners.shared ? "neither" : sideOf(owners.units, prepared));
    if (own === "both" || own === "neither") return "not-examined";
    const other = own === "a" ? "b" : "a";
    const takes = own === undefined ? "unknown" : takesFrom(other, activity);
    if (takes === "yes") return "clean";
    if (takes === "unknown") return undetermined({ activity, marketing: a, sales: b });
    return found(
      { activity, owner: prepared[other === "a" ? "b" : "a"], other: prepared[other] },
      { related: [prepared[other]] },
    );
  },
});

type Sides = { readonly a: Unit; readonly b: Unit };

/** Whether an activity needs something that an activity with an owner on a side produces; asked once for each information and side. */
function intake({ activities, coverage }: Organisation, sides: Sides) {
  const known = { a: new Map<Information, Answer>(), b: new Map<Information, Answer>() };
  const isOn = (side: keyof Sides, { owners }: Activity): Answer =>
    owners ? answerOf(owners.units.some((unit) => isWithin(unit, sides[side]))) : "unknown";
  const unstated = [...activities.values()].filter(({ produces }) => produces === undefined);
  const mayBeMore = (side: keyof Sides): Answer =>
    coverage.activities !== "complete" || unstated.some((activity) => isOn(side, activity) !== "no")
      ? "unknown"
      : "no";
  const more = { a: mayBeMore("a"), b: mayBeMore("b") };
  return (side: keyof Sides, { needs }: Activity): Answer =>
    some(needs, ({ information }) => {
      let answer = known[side].get(information);
      if (!answer) {
        answer = either(
          more[side],
          some(information.producers, (producer) => isOn(side, producer)),
        );
        known[side].set(information, answer);
      }
      return answer;
    });
}
