import type { Agreement, Decision, Unit } from "../../organisation/elements.ts";
import { inLine } from "../../organisation/owner-set.ts";
import { another, type Between, mayList } from "../between.ts";
import { defineCriterion } from "../criterion.ts";
import { allJudgements, anyJudgement, every, exists, type Judgement } from "../judgement.ts";
import { toleranceOf } from "../profile.ts";
import { fact, type Proof, proved } from "../proof.ts";

/** Two units will disagree one day; then there is a rule, or somebody who decides. */
export const conflictRule = defineCriterion({
  id: "conflict-rule",
  level: "defined",
  factor: "power",
  source: ["source-text", "kotler-2006"],
  messages: {
    met: "conflicts are settled by an agreement, or by somebody to whom all that both decide escalates",
    agreement: "let `{a}` and `{b}` agree on how they settle conflicts",
    settles: "let `{agreement}` settle conflicts, too",
    escalatesTo: "settle to whom conflicts about `{decision}` escalate",
    joint: "let conflicts about a joint decision of `{a}` and `{b}` escalate to somebody",
  },
  judge: (between) => {
    const judgement = anyJudgement(byAgreement(between), byEscalation(between));
    const { status, evidence } = judgement;
    return { ...judgement, met: status === "yes" ? evidence.length : 0 };
  },
});

function byAgreement(between: Between): Judgement {
  const { organisation, at } = between;
  const agreements = [...organisation.agreements.values()].filter((agreement) =>
    isBetween(agreement, at.a, at.b),
  );
  return exists(
    agreements.map((item) => ({ item, belongs: "yes" as const })),
    ({ item }) => settlesConflict(item),
    another(between, "agreement", "agreements"),
  );
}

/** Whether an agreement binds both: what a unit agreed to binds those in line with it. */
function isBetween({ between }: Agreement, a: Unit, b: Unit): boolean {
  const [ofA, ofB] = [a, b].map((side) => between.filter((unit) => inLine(unit, side)));
  return ofA?.some((x) => ofB?.some((y) => !inLine(x, y))) === true;
}

function settlesConflict(agreement: Agreement): Proof {
  const { settles } = agreement;
  const answer = settles === undefined ? "unknown" : settles.includes("conflict") ? "yes" : "no";
  return fact(answer, agreement, "settles", "settles", { agreement });
}

function byEscalation(between: Between): Judgement {
  const { decisions, profile } = between;
  const some = exists(
    decisions,
    // one that is joint, it may be, and escalates to nobody is of no help, joint or not
    ({ item, belongs }) => (belongs === "yes" ? proved : escalates(item)),
    another(between, "joint", "decisions"),
  );
  const all = every(decisions, ({ item }) => escalates(item), {
    more: mayList(between, "decisions"),
    tolerance: toleranceOf(profile, "conflict-rule"),
  });
  const joined = allJudgements(some, all);
  return { ...joined, examined: all.examined, met: all.met, evidence: all.evidence };
}

function escalates(decision: Decision): Proof {
  const { escalatesTo } = decision;
  const answer = escalatesTo === undefined ? "unknown" : escalatesTo === null ? "no" : "yes";
  return fact(answer, decision, "escalatesTo", "escalatesTo", { decision });
}
