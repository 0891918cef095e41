import type { OwnerSet, Process } from "../../organisation/elements.ts";
import { sideOf } from "../../organisation/interfaces.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { remembered } from "../../organisation/remembered.ts";
import type { Answer } from "../../organisation/three-values.ts";
import { both, either } from "../../organisation/three-values.ts";
import { another, anyOn, type Between, mayList, type OneSide, unownedFact } from "../between.ts";
import { defineCriterion } from "../criterion.ts";
import { allJudgements, every, exists, itsProof, type Member } from "../judgement.ts";
import { toleranceOf } from "../profile.ts";
import { demand, fact, type Proof, proved } from "../proof.ts";

/** Integrated units run their processes from end to end, and answer for them together. */
export const sharedProcesses = defineCriterion({
  id: "shared-processes",
  level: "integrated",
  factor: "processes",
  source: ["source-text", "kotler-2006"],
  messages: {
    met: "there are processes with work of both, and both own all of these",
    process: "make work of `{a}` and `{b}` one process",
    owner: "let {units} own the process `{process}`, too",
  },
  judge(between) {
    const processes = between.organisation.processes.values();
    const common = [...processes].flatMap((process) => commonProcess(process, between));
    const some = exists(common, () => proved, another(between, "process", "processes", "activities"));
    const more = [mayList(between, "processes"), mayList(between, "activities")].filter(
      (want) => want !== undefined,
    );
    const all = every(common, itsProof, {
      more: more.length > 0 ? demand(more.length, more) : undefined,
      tolerance: toleranceOf(between.profile, "shared-processes"),
    });
    const joined = allJudgements(some, all);
    return { ...joined, met: all.met, examined: all.examined };
  },
});

/** A process with work of both sides, if it is that or may be. */
function commonProcess(process: Process, between: Between): readonly Member[] {
  const { coverage } = between.organisation;
  // an activity that is not listed may be part of any process
  const unlisted: Answer = coverage.activities === "complete" ? "no" : "unknown";
  const hasWork = (side: OneSide) => either(hasWorkOf(process, side, between), unlisted);
  const belongs = both(hasWork("a"), hasWork("b"));
  if (belongs === "no") return [];
  const isOwned = !ownersOf(process, between.organisation).includes(undefined);
  const waits = isOwned ? [] : process.activities.filter((each) => !each.owners).map(unownedFact);
  return [
    {
      item: process,
      belongs,
      waits: waits.length > 0 ? demand(waits.length, waits) : mayList(between, "activities"),
      proof: isOwnedByBoth(process, between),
    },
  ];
}

function hasWorkOf(process: Process, side: OneSide, { at, organisation }: Between): Answer {
  const owners = ownersOf(process, organisation);
  const has = (set: OwnerSet | undefined) =>
    set !== undefined && [side, "both"].includes(sideOf(set.units, at));
  if (owners.some(has)) return "yes";
  return owners.includes(undefined) ? "unknown" : "no";
}

/* A process has many activities and few owners, and every pair of units asks for them. */
const known = new WeakMap<Organisation, Map<Process, readonly (OwnerSet | undefined)[]>>();

function ownersOf(process: Process, organisation: Organisation): readonly (OwnerSet | undefined)[] {
  const of = known.get(organisation) ?? new Map<Process, readonly (OwnerSet | undefined)[]>();
  known.set(organisation, of);
  return remembered(of, process, () => [...new Set(process.activities.map((each) => each.owners))]);
}

function isOwnedByBoth(process: Process, { at }: Between): Proof {
  const { owner } = process;
  const units = [at.a, at.b].filter((side) => !anyOn(owner, side));
  const answer = owner === undefined ? "unknown" : units.length > 0 ? "no" : "yes";
  return fact(answer, process, "owner", "owner", { process, units });
}
