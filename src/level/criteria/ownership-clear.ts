import type { Activity } from "../../organisation/elements.ts";
import type { Scheme } from "../../organisation/letters.ts";
import { haveCommon } from "../../organisation/owner-set.ts";
import type { Answer } from "../../organisation/three-values.ts";
import { type Between, mayListFlows, type Possible, unownedFact } from "../between.ts";
import { defineCriterion } from "../criterion.ts";
import { every } from "../judgement.ts";
import { toleranceOf } from "../profile.ts";
import { allOf, demand, fact, type Proof, type Want } from "../proof.ts";

/** At a boundary, who answers and who does is the first thing that two units fight over. */
export const ownershipClear = defineCriterion({
  id: "ownership-clear",
  level: "defined",
  factor: "power",
  source: ["source-text", "smith-erwin", "kotler-2006"],
  messages: {
    met: "in all work at the boundary it is clear who owns it, who answers and who performs",
    answers: "settle who answers for `{activity}`",
    performs: "settle who performs `{activity}`",
    conflict: "let {owners}, declared to own `{activity}`, answer for it, or declare who does own it",
    owner: "settle who owns `{activity}`",
  },
  judge(between) {
    const { organisation, profile } = between;
    const more = [mayListFlows(between), between.moreNeeds].filter((want) => want !== undefined);
    return every([...atBoundary(between).values()], ({ item }) => isClear(item, organisation.scheme), {
      more: more.length > 0 ? demand(more.length, more) : undefined,
      tolerance: toleranceOf(profile, "ownership-clear"),
    });
  },
});

/** Activities that both sides own, that have a crossing need, or that are at an end of a crossing flow. */
function atBoundary({ shared, ownerless, needs, flows }: Between): ReadonlyMap<Activity, Possible<Activity>> {
  const found = new Map<Activity, Possible<Activity>>();
  const note = (item: Activity, { belongs, waits }: Omit<Possible<Activity>, "item">) => {
    const before = found.get(item);
    if (before?.belongs === "yes") return;
    const hangs: readonly Want[] = [before?.waits, waits].filter((want) => want !== undefined);
    const still = belongs === "unknown" && hangs.length > 0 ? demand(1, hangs) : undefined;
    found.set(item, { item, belongs, waits: still });
  };
  for (const activity of shared) note(activity, { belongs: "yes" });
  for (const activity of ownerless) note(activity, { belongs: "unknown", waits: unownedFact(activity) });
  for (const { item, ...rest } of needs) note(item.activity, rest);
  for (const { item, ...rest } of flows) {
    note(item.from, rest);
    note(item.to, rest);
  }
  return new Map([...found].sort(([x], [y]) => x.order - y.order));
}

function isClear(activity: Activity, { answers, performs }: Scheme): Proof {
  const { assignments, answerers, performers, ownership, owners } = activity;
  const counted = (count: number, { min, max }: Scheme["answers"]): Answer =>
    assignments === undefined ? "unknown" : count >= min && count <= max ? "yes" : "no";
  const declared = ownership && !ownership.shared ? ownership.units : undefined;
  const conflict = declared && answerers.some(({ units }) => !haveCommon(units, declared));
  const agrees: Answer = !declared ? "yes" : assignments === undefined ? "unknown" : conflict ? "no" : "yes";
  const owned: Answer = owners === undefined ? "unknown" : owners.units.length > 0 ? "yes" : "no";
  const params = { activity };
  const conflicting = agrees === "yes" ? params : { activity, owners: declared ?? [] };
  return allOf(
    fact(counted(answerers.length, answers), activity, "raci", "answers", params),
    fact(counted(performers.length, performs), activity, "raci", "performs", params),
    fact(agrees, activity, agrees === "unknown" ? "raci" : "ownership", "conflict", conflicting),
    fact(owned, activity, "ownership", "owner", params),
  );
}
