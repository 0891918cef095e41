import type { Settlement } from "../model/agreement.ts";
import type { Condition } from "../model/interface.ts";
import type { TransferWay } from "../model/knowledge.ts";
import type { Level } from "../model/level.ts";
import type { Purpose } from "../model/meeting.ts";
import type { Text } from "../model/text.ts";
import type { Letter } from "./letters.ts";
import type { Answer } from "./three-values.ts";

/*
 * The elements of a linked design. They refer to each other directly. Of an attribute, `undefined` says unknown, `null` (or an empty list)
 * says known to be none. Durations are in days.
 */

/** The units that own an activity; equal sets are one and the same object. */
export interface OwnerSet {
  /** In the design's order, each once. */
  readonly units: readonly Unit[];
  /** Whether some two of the units are not in line. */
  readonly shared: boolean;
}

interface Named {
  readonly id: string;
  /** In English, or the first language that it is given in; the id when it has no name. */
  readonly name: string;
  /** The name as written, in all its languages. */
  readonly text: Text | undefined;
  /** Rank in the design: elements that are written earlier have a lower one. */
  readonly order: number;
}

/** What roles and units have in common as parties: whatever may be assigned, decide, or take part. */
interface Acting extends Named {
  /** Units that the party belongs to: a unit belongs to itself, a role to the one or two units that it sits in. */
  readonly units: readonly Unit[];
  readonly assignments: readonly Assignment[];
  readonly answersFor: readonly Activity[];
  readonly performs: readonly Activity[];
  readonly holds: readonly Decision[];
  readonly meetings: readonly Meeting[];
  readonly knows: readonly Knowledge[];
}

export interface Unit extends Acting {
  readonly kind: "unit";
  readonly parent: Unit | null;
  readonly children: readonly Unit[];
  /** Ranks in a walk of the hierarchy: the descendants of a unit are those that are entered after it and before `leave`. */
  readonly enter: number;
  readonly leave: number;
  readonly head: Role | null | undefined;
  readonly orientation: Orientation | null | undefined;
  readonly roles: readonly Role[];
  /** Activities with this unit among their owners. */
  readonly owns: readonly Activity[];
  readonly uses: readonly System[];
  readonly agreements: readonly Agreement[];
}

export interface Orientation {
  readonly goal: "short-term" | "long-term" | null | undefined;
  readonly horizon: number | null | undefined;
  readonly work: "operational" | "analytical" | null | undefined;
  readonly audience: readonly string[] | undefined;
}

export interface Role extends Acting {
  readonly kind: "role";
  readonly reportsTo: Role | null | undefined;
  readonly reports: readonly Role[];
  readonly heads: readonly Unit[];
  readonly heldBy: readonly string[] | undefined;
  readonly capacity: number | null | undefined;
}

export type Party = Unit | Role;

/** One letter of one party in one activity. */
export interface Assignment {
  readonly activity: Activity;
  readonly party: Party;
  readonly letter: Letter;
}

export interface Activity extends Named {
  readonly kind: "activity";
  /** As declared; `null` when the design declares none. */
  readonly ownership: OwnerSet | null;
  /** Units of the parties that answer or perform; `undefined` when no activity of the design has letters. */
  readonly effectiveOwners: OwnerSet | undefined;
  /** `ownership` if declared, else the effective owners. */
  readonly owners: OwnerSet | undefined;
  /** Letters held in it (`out` is none); `undefined` when no activity of the design has letters. */
  readonly assignments: readonly Assignment[] | undefined;
  /** Parties by what their letters mean, each once; empty when `assignments` is unknown. */
  readonly answerers: readonly Party[];
  readonly performers: readonly Party[];
  readonly advisers: readonly Party[];
  readonly told: readonly Party[];
  readonly backups: readonly Party[];
  readonly needs: readonly Need[] | undefined;
  readonly produces: readonly Information[] | undefined;
  readonly decides: readonly Decision[] | undefined;
  readonly knows: readonly Knowledge[] | undefined;
  readonly process: Process | null | undefined;
  readonly planning: boolean;
  readonly every: number | null | undefined;
  /** Hours a week of each party that is named, or of each performer. */
  readonly effort: ReadonlyMap<Party, number> | undefined;
  readonly tags: readonly string[];
  readonly inbound: readonly Flow[];
  readonly outbound: readonly Flow[];
  /** Decisions that it prepares, and decisions that bind it. */
  readonly analyses: readonly Decision[];
  readonly affectedBy: readonly Decision[];
  readonly constraints: readonly Constraint[];
}

/** That an activity needs an information. */
export interface Need {
  readonly kind: "need";
  readonly id: string;
  readonly name: string;
  readonly text: undefined;
  readonly order: number;
  readonly activity: Activity;
  readonly information: Information;
  /** Its index in the activity's `needs`; `null` where it stands there alone, not in a list. */
  readonly at: number | null;
  /** Deadline in days; `null`: none. */
  readonly within: number | null;
  readonly toStart: boolean;
  /** Whether it crosses at some interface of the design, and at which it surely does. */
  readonly crossing: Answer;
  readonly crosses: readonly Interface[];
}

export interface Information extends Named {
  readonly kind: "information";
  /** Where it is first used, when the section is left out and it declares itself by being used; `null`: in its section. */
  readonly firstUse: readonly (string | number)[] | null;
  readonly definition: Text | null | undefined;
  /** Whether all agreed, or the units that did. */
  readonly agreed: boolean | readonly Unit[] | undefined;
  readonly external: boolean;
  readonly outside: boolean;
  readonly keptIn: System | null | undefined;
  readonly producers: readonly Activity[];
  readonly needs: readonly Need[];
  readonly flows: readonly Flow[];
  /** Flows that return it. */
  readonly returnedBy: readonly Flow[];
  readonly reportedIn: readonly Meeting[];
  readonly usedBy: readonly Decision[];
}

export interface Flow extends Named {
  readonly kind: "flow";
  readonly index: number;
  readonly information: Information;
  readonly from: Activity;
  readonly to: Activity;
  readonly owner: Party | null | undefined;
  /** A system, a meeting, or free text. */
  readonly via: System | Meeting | string | null | undefined;
  /** `every` and `on` are alternatives: stating one says that the other is none. */
  readonly every: number | null | undefined;
  readonly on: Text | null | undefined;
  readonly within: number | null | undefined;
  readonly accepts: Text | null | undefined;
  /** The information fed back; `null`: none. */
  readonly returns: Information | null | undefined;
  readonly escalatesTo: Party | null | undefined;
  readonly complete: boolean | undefined;
  readonly correct: boolean | undefined;
  /** Whether it crosses at some interface of the design, and at which it surely does. */
  readonly crossing: Answer;
  readonly crosses: readonly Interface[];
}

export interface Decision extends Named {
  readonly kind: "decision";
  readonly domain: Text | null | undefined;
  readonly heldBy: readonly Party[] | undefined;
  readonly jointly: Text | null | undefined;
  readonly influence: ReadonlyMap<Unit, number> | undefined;
  readonly analysedIn: readonly Activity[];
  readonly uses: readonly Information[] | undefined;
  readonly affects: readonly Activity[];
  readonly every: number | null | undefined;
  readonly escalatesTo: Party | null | undefined;
  /** Activities and meetings that decide it. */
  readonly decidedIn: readonly (Activity | Meeting)[];
}

export interface Meeting extends Named {
  readonly kind: "meeting";
  readonly participants: readonly Party[];
  /** Units of the participants, each once. */
  readonly units: readonly Unit[];
  /** Whether participants come from two units that are not in line. */
  readonly joint: boolean;
  /** `null`: ad hoc. */
  readonly every: number | null | undefined;
  readonly documented: boolean | undefined;
  readonly purpose: readonly Purpose[] | undefined;
  readonly reports: ReadonlyMap<Unit, readonly Information[]> | undefined;
  readonly decides: readonly Decision[] | undefined;
  readonly carries: readonly Flow[];
}

export interface Knowledge extends Named {
  readonly kind: "knowledge";
  /** The parties that hold it (level 1 or more). */
  readonly heldBy: readonly Party[] | undefined;
  readonly transfers: readonly Transfer[];
  readonly requiredBy: readonly Activity[];
}

export interface Transfer {
  readonly from: readonly Party[];
  readonly to: readonly Party[];
  readonly through: TransferWay;
  readonly ref: string | null | undefined;
}

export interface Process extends Named {
  readonly kind: "process";
  readonly owner: readonly Party[] | undefined;
  readonly formal: boolean | undefined;
  readonly activities: readonly Activity[];
}

export interface System extends Named {
  readonly kind: "system";
  readonly usedBy: readonly Unit[] | undefined;
  readonly keeps: readonly Information[];
  readonly carries: readonly Flow[];
}

export interface Metric extends Named {
  readonly kind: "metric";
  readonly ownedBy: readonly Party[] | undefined;
  readonly rewards: readonly Party[] | undefined;
}

export interface Agreement extends Named {
  readonly kind: "agreement";
  readonly between: readonly Unit[];
  readonly settles: readonly Settlement[] | undefined;
  readonly rule: Text | null | undefined;
}

/** An unordered pair of units that are not in line, in the design's order of units. */
export interface Interface extends Named {
  readonly kind: "interface";
  readonly a: Unit;
  readonly b: Unit;
  /** What the design declares of it; `null` when it is not declared. */
  readonly declared: DeclaredInterface | null;
}

export interface DeclaredInterface {
  readonly index: number;
  readonly target: Level | null;
  /** Survey scores by side. */
  readonly perceived: ReadonlyMap<Unit, readonly number[]>;
  readonly context: ReadonlyMap<Condition, boolean>;
}

export interface Constraint extends Named {
  readonly kind: "constraint";
  readonly index: number;
  readonly demand: "separate" | "bind";
  readonly activities: readonly Activity[];
  /** Letters whose parties count; `null`: those who perform. */
  readonly letters: readonly string[] | null;
}

export type Element =
  | Unit
  | Role
  | Activity
  | Need
  | Information
  | Flow
  | Decision
  | Meeting
  | Knowledge
  | Process
  | System
  | Metric
  | Agreement
  | Interface
  | Constraint;
