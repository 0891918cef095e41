import type { Costs, StepKind } from "../../../check/costs.ts";
import type { Language } from "../../../findings/words.ts";
import type { Criterion } from "../../../level/criterion.ts";
import type { Profile } from "../../../level/profile.ts";
import type { Fact } from "../../../level/proof.ts";
import { type StepWord, stepWords } from "../../../messages/en/plan.ts";
import type { Level } from "../../../model/level.ts";
import type { Activity, Interface, Party, Unit } from "../../../organisation/elements.ts";
import { type Side, sideOf } from "../../../organisation/interfaces.ts";
import type { Organisation } from "../../../organisation/organisation.ts";
import { isWithin } from "../../../organisation/owner-set.ts";
import type { Values } from "../../../organisation/value.ts";
import { costOfStep } from "../cost-of-step.ts";
import type { Said, Step, Write } from "../step.ts";

/** What steps between two units are drafted from. */
export interface Drafting {
  /** The design with the steps that are done. */
  readonly organisation: Organisation;
  /** The design without any: ids of new elements do not hang on what is done. */
  readonly original: Organisation;
  readonly target: Level;
  readonly at: Interface;
  readonly profile: Profile;
  readonly costs: Costs;
  /** The steps that were drafted before, so that each is kept once. */
  readonly drafted: Map<string, Step>;
  readonly language: Language;
  /** A text that stands in the design until people write theirs. */
  readonly text: (word: StepWord & `text/${string}`, params?: { readonly [name: string]: string }) => string;
}

/** A fact that a criterion lacks. */
export interface Lack {
  readonly criterion: Criterion;
  readonly fact: Fact;
}

interface Draft {
  readonly kind: StepKind;
  readonly says: Said;
  readonly writes: readonly Write[];
  readonly states?: Step["states"];
  readonly slot?: string | undefined;
  readonly family?: string;
  /** The parties whose work it changes. */
  readonly whom?: readonly Party[];
  readonly hours?: number;
}

/* What is said of these is asked of them alone. */
const near: ReadonlySet<string | undefined> = new Set(["flows", "information", "meetings"]);

/** Whether a step may do more than it was drafted for: bring up what has to be met, too, or clear what others are drafted for. */
function isFar(writes: readonly Write[]): boolean {
  return writes.some((write) => write.op !== "set" || !near.has(write.at[0]));
}

/** Makes a step of a draft; two that write the same are one. */
export function stepOf({ states = [], whom = [], hours = 0, slot, ...draft }: Draft, costs: Costs): Step {
  const people = peopleIn(whom);
  return {
    ...draft,
    id: JSON.stringify(draft.writes),
    stirs: isFar(draft.writes),
    slot,
    states,
    people,
    hours,
    cost: costOfStep({ kind: draft.kind, people, hours }, costs),
  };
}

/** What a criterion says of a fact that it lacks. */
export function saidBy({ criterion, fact: { change, params } }: Lack): Said {
  return {
    key: `level/${criterion.id}/${change}`,
    template: criterion.messages[change] ?? change,
    params,
  };
}

/** A step that no criterion has words for. */
export function saidAs(word: StepWord, params: Values): Said {
  return { key: `plan/${word}`, template: stepWords[word], params };
}

/** A step that sets one attribute of an element. */
export function settling(
  draft: Pick<Draft, "kind" | "says" | "whom" | "family">,
  at: readonly string[],
  value: unknown,
  { costs }: Pick<Drafting, "costs">,
): Step {
  const attribute = at.at(-1) ?? "";
  return stepOf(
    {
      ...draft,
      writes: [{ op: "set", at, value }],
      states: [[attribute, shown(value)]],
      slot: at.join("/"),
    },
    costs,
  );
}

/** A value as one writes it in a design. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${shown(inner)}`)
    .join(", ")} }`;
}

/** Asking costs less than changing: what nobody has stated may be so already. */
export function kindFor({ fact: { answer } }: Lack, change: StepKind = "settle"): StepKind {
  return answer === "unknown" ? "find-out" : change;
}

/** Who speaks for a unit: its head, or the unit where nobody is said to be. */
export function speakerOf(unit: Unit): Party {
  return unit.head ?? unit;
}

/** How many people some parties are: those who hold a role; one for a role or a unit of which nobody says. */
function peopleIn(parties: readonly Party[]): number {
  const count = (party: Party) => (party.kind === "role" ? Math.max(1, party.heldBy?.length ?? 1) : 1);
  return [...new Set(parties)].reduce((sum, party) => sum + count(party), 0);
}

/** Which side of the two an activity is on; `undefined`: nobody knows. */
export function sideIn({ owners }: Activity, { at }: Drafting): Side | undefined {
  return owners && sideOf(owners.units, at);
}

/** The unit of the two that another one is, or is part of. */
export function sideUnit(units: readonly Unit[], { at: { a, b } }: Drafting): Unit | undefined {
  return [a, b].find((side) => units.some((unit) => isWithin(unit, side)));
}

/** An id that nothing has. */
export function freeId({ original: organisation, at: { a, b } }: Drafting, what: string): string {
  const sections = [
    organisation.units,
    organisation.roles,
    organisation.activities,
    organisation.information,
    organisation.decisions,
    organisation.meetings,
    organisation.knowledge,
    organisation.processes,
    organisation.systems,
    organisation.metrics,
    organisation.agreements,
  ];
  const isTaken = (id: string) => sections.some((section) => section.has(id));
  let id = `${a.id}-${b.id}-${what}`;
  for (let count = 2; isTaken(id); count += 1) id = `${a.id}-${b.id}-${what}-${count}`;
  return id;
}

/** Who brings what an activity sends. */
export function bringerOf({ answerers, owners }: Activity): Party | undefined {
  const [answerer] = answerers;
  const [unit] = owners?.units ?? [];
  return answerer ?? (unit && speakerOf(unit));
}
