import type { Design } from "../model/design.ts";
import { add, type Draft, empty, flagOf, itemsOf, stated } from "./draft.ts";
import type {
  Agreement,
  Information,
  Knowledge,
  Metric,
  Party,
  Process,
  System,
  Transfer,
  Unit,
} from "./elements.ts";
import type { WrittenActivity } from "./link-activities.ts";
import { calledBy, entriesOf, named, partiesOf } from "./link-parties.ts";

type Units = ReadonlyMap<string, Draft<Unit>>;
type PartyOf = (id: string) => Draft<Party>;

function unitsOf(
  written: string | readonly string[] | undefined,
  units: Units,
): readonly Draft<Unit>[] | undefined {
  return itemsOf<string>(written)?.map((id) => units.get(id) as Draft<Unit>);
}

/** Links systems with the units that use them. */
export function linkSystems(design: Design, firstOrder: number, units: Units): Map<string, Draft<System>> {
  const systems = new Map<string, Draft<System>>();
  for (const [index, [id, written]] of entriesOf(design.systems).entries()) {
    const usedBy = unitsOf(written.usedBy, units);
    const system: Draft<System> = {
      kind: "system",
      ...named(id, written.name, firstOrder + index),
      usedBy,
      keeps: empty,
      carries: empty,
    };
    for (const unit of usedBy ?? empty) unit.uses = add(unit.uses, system);
    systems.set(id, system);
  }
  return systems;
}

/** Links processes with their activities; in a design without processes, which one an activity is part of is unknown. */
export function linkProcesses(
  design: Design,
  firstOrder: number,
  activities: readonly WrittenActivity[],
  partyOf: PartyOf,
): Map<string, Process> {
  const processes = new Map<string, Draft<Process>>();
  for (const [index, [id, written]] of entriesOf(design.processes).entries()) {
    processes.set(id, {
      kind: "process",
      ...named(id, written.name, firstOrder + index),
      owner: partiesOf(written.owner, partyOf),
      formal: flagOf(written.formal),
      activities: empty,
    });
  }
  for (const { activity, written } of activities) {
    const { process } = written;
    if (process === undefined) activity.process = design.processes === undefined ? undefined : null;
    else activity.process = process === "none" ? null : processes.get(process);
    const of = activity.process as Draft<Process> | null | undefined;
    if (of) of.activities = add(of.activities, activity);
  }
  return processes;
}

/** Links metrics with those who own them. */
export function linkMetrics(design: Design, firstOrder: number, partyOf: PartyOf): Map<string, Metric> {
  return new Map(
    entriesOf(design.metrics).map(([id, written], index) => [
      id,
      {
        kind: "metric",
        ...named(id, written.name, firstOrder + index),
        ownedBy: partiesOf(written.ownedBy, partyOf),
        rewards: partiesOf(written.rewards, partyOf),
      },
    ]),
  );
}

/** Links agreements with the units that made them. */
export function linkAgreements(design: Design, firstOrder: number, units: Units): Map<string, Agreement> {
  const agreements = new Map<string, Agreement>();
  for (const [index, [id, written]] of entriesOf(design.agreements).entries()) {
    const between = unitsOf(written.between, units) ?? empty;
    const agreement: Agreement = {
      kind: "agreement",
      ...named(id, written.name, firstOrder + index),
      between,
      settles: itemsOf(written.settles),
      rule: stated(written.rule),
    };
    for (const unit of between) unit.agreements = add(unit.agreements, agreement);
    agreements.set(id, agreement);
  }
  return agreements;
}

/** Links knowledge with those who hold it and with the activities that require it. */
export function linkKnowledge(
  design: Design,
  firstOrder: number,
  activities: readonly WrittenActivity[],
  partyOf: PartyOf,
): Map<string, Knowledge> {
  const knowledge = new Map<string, Draft<Knowledge>>();
  for (const [index, [id, written]] of entriesOf(design.knowledge).entries()) {
    const known: Draft<Knowledge> = {
      kind: "knowledge",
      ...named(id, written.name, firstOrder + index),
      heldBy: holdersOf(written.heldBy, partyOf),
      transfers: (itemsOf(written.transfers) ?? empty).map(
        ({ from, to, through, ref }): Transfer => ({
          from: partiesOf(from, partyOf) ?? empty,
          to: partiesOf(to, partyOf) ?? empty,
          through,
          ref: stated(ref),
        }),
      ),
      requiredBy: empty,
    };
    for (const party of (known.heldBy ?? empty) as readonly Draft<Party>[])
      party.knows = add(party.knows, known);
    knowledge.set(id, known);
  }
  for (const { activity, written } of activities) {
    const knows = itemsOf<string>(written.knows) ?? (design.knowledge === undefined ? undefined : empty);
    activity.knows = knows?.map((name) => knowledge.get(name) as Knowledge);
    for (const each of (activity.knows ?? empty) as readonly Draft<Knowledge>[])
      each.requiredBy = add(each.requiredBy, activity);
  }
  return knowledge;
}

/** The parties that hold a knowledge: those named, or those whose level is 1 or more. */
function holdersOf(
  written: string | readonly string[] | { readonly [party: string]: number } | undefined,
  partyOf: PartyOf,
): readonly Party[] | undefined {
  if (typeof written === "object" && !Array.isArray(written)) {
    return Object.entries(written as { readonly [party: string]: number }).flatMap(([id, level]) =>
      level >= 1 ? [partyOf(id)] : [],
    );
  }
  return partiesOf(written as string | readonly string[] | undefined, partyOf);
}

/** Who agreed to a definition. */
export function agreedBy(
  written: boolean | string | readonly string[] | undefined,
  units: Units,
): Information["agreed"] {
  if (written === "none") return false;
  return typeof written === "boolean" ? written : unitsOf(written, units);
}

/** Keeps what an information's declaration says; where the section is left out, one that is only used says nothing of itself. */
export function linkInformation(
  design: Design,
  ids: readonly string[],
  firstOrder: number,
  systems: ReadonlyMap<string, Draft<System>>,
  units: Units,
): Map<string, Draft<Information>> {
  const information = new Map<string, Draft<Information>>();
  const section = design.information === undefined || design.information === "none" ? {} : design.information;
  let order = firstOrder;
  for (const id of ids) {
    const written = section[id] as (typeof section)[string];
    const { keptIn } = written;
    const kept = keptIn === undefined || keptIn === "none" ? stated(keptIn) : systems.get(keptIn);
    const each = undeclaredInformation(id, order++, null);
    const { name, text } = calledBy(id, written.name);
    each.name = name;
    each.text = text;
    each.definition = stated(written.definition);
    each.agreed = agreedBy(written.agreed, units);
    each.external = flagOf(written.external) ?? false;
    each.outside = flagOf(written.outside) ?? false;
    each.keptIn = kept;
    if (kept) (kept as Draft<System>).keeps = add(kept.keeps, each);
    information.set(id, each);
  }
  return information;
}

/** An information that declares itself by being used. */
export function undeclaredInformation(
  id: string,
  order: number,
  firstUse: readonly (string | number)[] | null,
): Draft<Information> {
  return {
    kind: "information",
    id,
    name: id,
    text: undefined,
    order,
    firstUse,
    definition: undefined,
    agreed: undefined,
    external: false,
    outside: false,
    keptIn: undefined,
    producers: empty,
    needs: empty,
    flows: empty,
    returnedBy: empty,
    reportedIn: empty,
    usedBy: empty,
  };
}
