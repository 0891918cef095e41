import type { Decision, OwnerSet, Unit } from "../../organisation/elements.ts";
import { isOneLine } from "../../organisation/one-line.ts";
import { ownerSets } from "../../organisation/owner-set.ts";
import { defineRule } from "../define-rule.ts";
import { settledConflicts } from "../settled-conflicts.ts";
import { commonSuperior } from "../superiors.ts";
import { type FixProposal, found, undetermined } from "../verdict.ts";

/** Where two units have a say, they will disagree one day; then somebody above them decides, or a rule they agreed on, or nobody. */
export const noEscalation = defineRule({
  id: "power/no-escalation",
  subject: "decision",
  severity: "warn",
  summary:
    "two units have a say in a decision, and neither a superior nor an agreement settles their conflicts",
  source: ["kotler-2006", "handoff-sla", "krackhardt"],
  messages: {
    found: "`{decision}` escalates to nobody, and {units} have no agreement that settles conflict",
    unknown: "not known whether somebody, or an agreement, settles conflicts about `{decision}`",
    fix: "escalate it to `{role}`, who is above the heads of {units}",
  },
  prepare: (organisation) => {
    const setOf = ownerSets();
    return {
      oneLine: isOneLine(organisation),
      settled: settledConflicts(organisation),
      holding: ({ heldBy }: Decision) => heldBy && setOf(heldBy.flatMap(({ units }) => units)),
      influencing: ({ influence }: Decision) =>
        influence && setOf([...influence].flatMap(([unit, points]) => (points > 0 ? [unit] : []))),
    };
  },
  check(decision, { prepared: { oneLine, settled, holding, influencing } }) {
    if (oneLine) return "not-examined";
    const sets = [influencing(decision), holding(decision)];
    const several = sets.filter((set): set is OwnerSet => set?.shared === true);
    const allKnown = !sets.includes(undefined);
    if (several.length === 0) return allKnown ? "not-examined" : undetermined({ decision });
    const { escalatesTo } = decision;
    if (escalatesTo) return "clean";
    const answers = several.map(settled);
    const without = answers.find(({ answer }) => answer === "no")?.without;
    if (escalatesTo === null && without) {
      return found(
        { decision, units: without },
        { at: ["escalatesTo"], related: without, fixes: superiorOf(decision, without) },
      );
    }
    if (allKnown && answers.every(({ answer }) => answer === "yes")) return "clean";
    return undetermined({ decision }, { at: ["escalatesTo"] });
  },
});

function superiorOf(decision: Decision, units: readonly [Unit, Unit]): readonly FixProposal[] {
  const [a, b] = units;
  const role = a.head && b.head ? commonSuperior(a.head, b.head) : undefined;
  if (!role) return [];
  const patch = [{ op: "replace" as const, path: `/decisions/${decision.id}/escalatesTo`, value: role.id }];
  return [{ kind: "suggested", params: { role, units }, patch }];
}
