import type { Activity, Information, OwnerSet, Party, Unit } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { haveCommon, ownerSets } from "../organisation/owner-set.ts";
import type { Answer } from "../organisation/three-values.ts";

/** What a decision rests on: information that it uses, or an activity that analyses it. */
export type Basis = Information | Activity;

/** Whether a basis comes from outside the units of somebody, and whether it reaches them. */
export interface Standing {
  readonly foreign: Answer;
  readonly reached: Answer;
}

/** What is to be known of a basis, whoever asks. */
interface Facts {
  readonly makers: ReadonlySet<OwnerSet | undefined>;
  readonly receivers: ReadonlySet<OwnerSet | undefined>;
  /** Activities to which a flow brings it; a letter where it is made is a letter in name only, unless something flows. */
  readonly places: ReadonlySet<Activity>;
  /** Units of those who take part in meetings that report it. */
  readonly told: readonly Unit[];
  readonly byUnits: Map<OwnerSet, Standing>;
}

/* How many letters are looked at in all; a design of any sense stays far below. */
const budget = 2_000_000;

/** Answers whether what a decision rests on is foreign to its holder, and whether the holder learns of it: by a flow, a meeting, or a letter. */
export function holderKnows(organisation: Organisation) {
  const { coverage, activities, meetings, lettersStated } = organisation;
  const setOf = ownerSets();
  const facts = new Map<Basis, Facts>();
  const lettered = new Map<Party, ReadonlySet<Activity>>();
  const vague = new Set<OwnerSet | undefined>();
  for (const { owners, produces } of activities.values()) if (!produces) vague.add(owners);
  const moreMakers = coverage.activities !== "complete";
  const meeting = unitsIn([...meetings.values()]);
  const silent = unitsIn([...meetings.values()].filter(({ reports }) => reports === undefined));
  let left = budget;
  return { mayBeForeign, unitsOf, standing, hasLetter, isSpent: () => left <= 0 };

  /** Whether a basis may be foreign to anybody. */
  function mayBeForeign(basis: Basis): boolean {
    if (basis.kind === "activity") return basis.owners?.units.length !== 0;
    // what no unit makes is foreign to nobody
    const isMade = basis.producers.some(({ owners }) => owners?.units.length !== 0);
    return !basis.external && (isMade || moreMakers || vague.size > 0);
  }

  /** The units of a party; equal sets are one and the same object. */
  function unitsOf(party: Party): OwnerSet {
    return setOf(party.units);
  }

  /** How a basis stands to some units, letters aside. */
  function standing(units: OwnerSet, basis: Basis): Standing {
    const of = factsAbout(basis);
    const before = of.byUnits.get(units);
    if (before) return before;
    const asked = { foreign: foreignTo(basis, of, units), reached: reachedBy(basis, of, units) };
    of.byUnits.set(units, asked);
    return asked;
  }

  function factsAbout(basis: Basis): Facts {
    const of = facts.get(basis) ?? factsOf(basis);
    facts.set(basis, of);
    return of;
  }

  function foreignTo(basis: Basis, { makers }: Facts, { units }: OwnerSet): Answer {
    if (!mayBeForeign(basis)) return "no";
    for (const set of makers) if (set && haveCommon(set.units, units)) return "no";
    if (makers.has(undefined) || ![...makers].some((set) => set?.units.length !== 0)) return "unknown";
    if (basis.kind === "activity") return "yes";
    return moreMakers || [...vague].some((set) => !set || haveCommon(set.units, units)) ? "unknown" : "yes";
  }

  function reachedBy(basis: Basis, { receivers, told }: Facts, { units }: OwnerSet): Answer {
    if (haveCommon(told, units)) return "yes";
    for (const set of receivers) if (set && haveCommon(set.units, units)) return "yes";
    if (receivers.has(undefined) || coverage.flows !== "complete" || coverage.meetings !== "complete")
      return "unknown";
    const mayTell = basis.kind === "activity" && basis.produces === undefined ? meeting : silent;
    return haveCommon(mayTell, units) ? "unknown" : "no";
  }

  /** Whether a party holds a letter where the basis arrives. */
  function hasLetter(party: Party, basis: Basis): Answer {
    const { places } = factsAbout(basis);
    if (!lettersStated) return places.size > 0 ? "unknown" : "no";
    if (left <= 0) return "unknown";
    const own = lettered.get(party) ?? new Set(party.assignments.map(({ activity }) => activity));
    lettered.set(party, own);
    const [fewer, more] = own.size < places.size ? [own, places] : [places, own];
    left -= fewer.size + 1;
    for (const activity of fewer) if (more.has(activity)) return "yes";
    return "no";
  }
}

function factsOf(basis: Basis): Facts {
  const made = basis.kind === "activity" ? [basis] : basis.producers;
  const received = (basis.kind === "activity" ? basis.outbound : basis.flows).map(({ to }) => to);
  const reported =
    basis.kind === "activity"
      ? (basis.produces ?? []).flatMap(({ reportedIn }) => reportedIn)
      : basis.reportedIn;
  return {
    makers: new Set(made.map(({ owners }) => owners)),
    receivers: new Set(received.map(({ owners }) => owners)),
    places: new Set(received),
    told: unitsIn(reported),
    byUnits: new Map(),
  };
}

function unitsIn(meetings: readonly { readonly units: readonly Unit[] }[]): readonly Unit[] {
  const units = new Set<Unit>();
  for (const meeting of new Set(meetings)) for (const unit of meeting.units) units.add(unit);
  return [...units];
}
