import type { TransferWay } from "../knowledge.ts";
import type { Purpose } from "../meeting.ts";
import type { Text } from "../text.ts";
import type { By, Duration, Named, None, Some } from "./authored-text.ts";

/** A choice that somebody has the right to make. */
export interface DecisionInput<
  Unit extends string,
  Party extends string,
  Activity extends string,
  Information extends string,
> extends Named {
  /** Its domain, such as `pricing`; unknown when left out. */
  readonly domain?: Text | None;
  /** The party or parties that hold the decision right; `[]` is nobody; unknown when left out. */
  readonly heldBy?: Some<Party> | None;
  /** The rule by which several holders decide together; unknown when left out. */
  readonly jointly?: Text | None;
  /** Unit: points of influence on it; unknown when left out. */
  readonly influence?: By<Unit, number> | None;
  /** Activities whose work prepares it. */
  readonly analysedIn?: Some<Activity> | None;
  /** Information that it uses. */
  readonly uses?: Some<Information> | None;
  /** Activities bound by it. */
  readonly affects?: Some<Activity> | None;
  /** How often it is taken; unknown when left out. */
  readonly every?: Duration | None;
  /** The party that a deadlock is escalated to; unknown when left out. */
  readonly escalatesTo?: Party | None;
}

/** A meeting. */
export interface MeetingInput<
  Unit extends string,
  Party extends string,
  Information extends string,
  Decision extends string,
> extends Named {
  /** The roles and units that take part. */
  readonly participants: Some<Party>;
  /** How often it is held; unknown when left out. */
  readonly every?: Duration | "ad-hoc" | None;
  /** Whether it is documented; unknown when left out. */
  readonly documented?: boolean | None;
  /** What it is for; unknown when left out. */
  readonly purpose?: Some<Purpose> | None;
  /** Unit: information it presents; `{}` is nothing; unknown when left out. */
  readonly reports?: By<Unit, Some<Information>> | None;
  /** Decisions that are taken in it. */
  readonly decides?: Some<Decision> | None;
}

/** Something that parties know and activities require. */
export interface KnowledgeInput<Party extends string> extends Named {
  /** The parties that hold it, or party: 0..5; unknown when left out. */
  readonly heldBy?: Some<Party> | By<Party, number> | None;
  /** How it is passed from party to party. */
  readonly transfers?: Some<TransferInput<Party>> | None;
}

interface TransferInput<Party extends string> {
  readonly from: Some<Party>;
  readonly to: Some<Party>;
  readonly through: TransferWay;
  /** What carries it: a meeting's id, a document's address, ... */
  readonly ref?: string | None;
}
