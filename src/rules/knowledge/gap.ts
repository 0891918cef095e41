import type { PatchOperation } from "../../findings/finding.ts";
import type { Knowledge, OwnerSet, Party, Unit } from "../../organisation/elements.ts";
import { unitsOf } from "../../organisation/one-line.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { ownerSets } from "../../organisation/owner-set.ts";
import type { Answer } from "../../organisation/three-values.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { inLineWith } from "../in-line-with.ts";
import { type FixProposal, found, undetermined } from "../verdict.ts";

/** What one unit knows and another needs for its work has to be brought across; opposed views are healthy, gaps in knowledge are not. */
export const gap = defineRule({
  id: "knowledge/gap",
  subject: "activity",
  severity: "warn",
  summary:
    "those who perform an activity lack a knowledge it requires, which others hold and nobody brings to them",
  source: ["homburg-jensen-2007", "le-meunier-fitzhugh-massey-2019", "source-text"],
  messages: {
    found: "`{activity}` requires {knowledge}, which is held by {holders}, and by nobody in {units}",
    unknown: "not known whether those who perform `{activity}` hold the knowledge it requires",
    fix: "let `{holder}` and `{party}` rotate or work side by side, so that {knowledge} comes across",
  },
  prepare: () => ({ setOf: ownerSets(), lacks: lackFinder() }),
  check(activity, { organisation, prepared: { setOf, lacks } }) {
    const { knows, performers } = activity;
    if (knows?.length === 0) return "not-examined";
    if (knows === undefined || !organisation.lettersStated)
      return undetermined({ activity }, { at: ["knows"] });
    // that nobody performs it is `raci/no-responsible`
    if (performers.length === 0) return "clean";
    const units = setOf(performers.flatMap((party) => party.units));
    const missing: Knowledge[] = [];
    let unknown = false;
    for (const knowledge of knows) {
      const answer = lacks(knowledge, units);
      if (answer === "yes") missing.push(knowledge);
      else if (answer === "unknown") unknown = true;
    }
    if (missing.length === 0) return unknown ? undetermined({ activity }, { at: ["knows"] }) : "clean";
    const holders = [...new Set(missing.flatMap(({ heldBy }) => heldBy?.slice(0, 6) ?? []))];
    return found(
      { activity, knowledge: few(missing), holders: few(holders), units: few(units.units) },
      {
        at: ["knows"],
        related: [...missing.slice(0, 5), ...holders.slice(0, 5)],
        fixes: transfersTo(performers[0] as Party, missing, organisation),
      },
    );
  },
});

interface Asked {
  /** Whether a unit is in line with one of those who hold a knowledge, or to whom it is brought. */
  readonly isNear: (unit: Unit) => boolean;
  readonly answers: Map<OwnerSet, Answer>;
}

/** Answers whether nobody in some units holds a knowledge, somebody else does, and nobody brings it there. Equal questions are asked once. */
function lackFinder(): (knowledge: Knowledge, units: OwnerSet) => Answer {
  const known = new Map<Knowledge, Asked>();
  return (knowledge, set) => {
    const of = known.get(knowledge) ?? { isNear: inLineWith(unitsNear(knowledge)), answers: new Map() };
    known.set(knowledge, of);
    let answer = of.answers.get(set);
    if (answer === undefined) {
      if (knowledge.heldBy?.length === 0 || set.units.some(of.isNear)) answer = "no";
      else answer = knowledge.heldBy === undefined ? "unknown" : "yes";
      of.answers.set(set, answer);
    }
    return answer;
  };
}

/** The units of those who hold a knowledge, or to whom it is brought. */
function unitsNear({ heldBy, transfers }: Knowledge): readonly Unit[] {
  return unitsOf([...(heldBy ?? []), ...transfers.flatMap(({ to }) => to)]);
}

/** One transfer for each missing knowledge, in a way that works. */
function transfersTo(
  party: Party,
  missing: readonly Knowledge[],
  organisation: Organisation,
): readonly FixProposal[] {
  const holder = missing[0]?.heldBy?.[0];
  if (!holder) return [];
  return [
    {
      kind: "suggested",
      params: { holder, party, knowledge: few(missing) },
      patch: missing.map((knowledge) =>
        oneMore(knowledge, { from: knowledge.heldBy?.[0]?.id ?? holder.id, to: party.id }, organisation),
      ),
    },
  ];
}

/** A transfer beside those that are written; they are not written again, for there may be many of them and of activities. */
function oneMore({ id, transfers }: Knowledge, ends: object, { design }: Organisation): PatchOperation {
  const path = `/knowledge/${id}/transfers`;
  const added = { ...ends, through: "rotation" };
  const { knowledge } = design;
  const written = typeof knowledge === "object" ? knowledge[id]?.transfers : undefined;
  if (Array.isArray(written)) return { op: "add", path: `${path}/-`, value: added };
  return { op: "add", path, value: transfers.length > 0 ? [written, added] : [added] };
}
