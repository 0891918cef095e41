import type { Activity, Decision, Party } from "../../organisation/elements.ts";
import { isWithin } from "../../organisation/owner-set.ts";
import type { Answer } from "../../organisation/three-values.ts";
import { both } from "../../organisation/three-values.ts";
import { across, anyOn, type Between, mayList, type OneSide, unownedFact } from "../between.ts";
import { defineCriterion } from "../criterion.ts";
import { every, itsProof, type Member } from "../judgement.ts";
import { toleranceOf } from "../profile.ts";
import { demand, fact, openFact, type Proof, proved, type Want, wantOf } from "../proof.ts";

/** Separated power needs a say for those whom a decision binds: who must be asked about what is written down. */
export const consultation = defineCriterion({
  id: "consultation",
  level: "aligned",
  factor: "power",
  source: ["source-text", "kotler-2006", "homburg-1999"],
  messages: {
    met: "whoever decides over work of the other lets the other have a say",
    say: "let `{unit}`, whose work `{decision}` binds, have a say in it",
  },
  judge(between) {
    const { organisation, profile } = between;
    const members = [...organisation.decisions.values()].flatMap((decision) =>
      (["a", "b"] as const).flatMap((side) => consulted(decision, side, between)),
    );
    return every(members, itsProof, {
      more: mayList(between, "decisions"),
      tolerance: toleranceOf(profile, "consultation"),
    });
  },
});

/** A decision as held by one side only and binding work of the other, if it is that or may be. */
function consulted(decision: Decision, side: OneSide, between: Between): readonly Member[] {
  const other = across(side);
  const held = isHeldOnlyBy(decision, side, between);
  const binding = binds(decision, other, between);
  const belongs = both(held, binding);
  if (belongs === "no") return [];
  const waits: readonly Want[] = [
    ...(held === "unknown" ? [openFact(decision, "heldBy", { decision })] : []),
    ...(binding === "unknown" ? decision.affects.filter((each) => !each.owners).map(unownedFact) : []),
  ];
  return [
    {
      item: decision,
      belongs,
      waits: demand(waits.length, waits),
      proof: hasASay(decision, other, between),
    },
  ];
}

function isHeldOnlyBy({ heldBy }: Decision, side: OneSide, between: Between): Answer {
  if (!heldBy) return "unknown";
  const holds = (unit: OneSide) => anyOn(heldBy, between.unitOf(unit));
  return holds(side) && !holds(across(side)) ? "yes" : "no";
}

/** Whether it affects an activity that a side owns, alone or with the other. */
function binds({ affects }: Decision, side: OneSide, between: Between): Answer {
  const sides = affects.map(between.sideOf);
  if (sides.some((each) => each === side || each === "both")) return "yes";
  return sides.includes("unknown") ? "unknown" : "no";
}

function hasASay(decision: Decision, side: OneSide, between: Between): Proof {
  const unit = between.unitOf(side);
  const { influence, analysedIn, decidedIn } = decision;
  const takesPart = decidedIn.some((each) =>
    each.kind === "meeting" ? anyOn(each.participants, unit) : anyOn(hasAVoice(each), unit),
  );
  if (takesPart || binds({ ...decision, affects: analysedIn }, side, between) === "yes") return proved;
  for (const [each, points] of influence ?? []) if (points > 0 && isWithin(each, unit)) return proved;
  const params = { unit, decision };
  const unknown = [
    ...(influence ? [] : [fact("unknown", decision, "influence", "say", params)]),
    ...analysedIn
      .filter((activity) => !activity.owners)
      .map((activity) => fact("unknown", activity, "ownership", "say", params)),
    ...decidedIn
      .filter((each) => each.kind === "activity" && each.assignments === undefined)
      .map((activity) => fact("unknown", activity, "raci", "say", params)),
  ].flatMap((proof) => wantOf(proof) ?? []);
  for (const section of ["meetings", "activities"] as const) {
    const more = mayList(between, section);
    if (more) unknown.push({ ...more, change: "say", params });
  }
  if (unknown.length === 0) return fact("no", decision, "influence", "say", params);
  return { answer: "unknown", wants: () => demand(1, unknown) };
}

/** Those who hold a letter that means more than being told. */
function hasAVoice({ assignments }: Activity): readonly Party[] {
  return (assignments ?? [])
    .filter(({ letter }) => letter.meanings.some((meaning) => meaning !== "told" && meaning !== "out"))
    .map(({ party }) => party);
}
