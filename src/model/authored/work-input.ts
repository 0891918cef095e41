import type { Text } from "../text.ts";
import type { By, Duration, Named, None, Some } from "./authored-text.ts";

/** A piece of work. */
export interface ActivityInput<
  Unit extends string,
  Party extends string,
  Information extends string,
  Decision extends string,
  Knowledge extends string,
  Process extends string,
> extends Named {
  /** The unit or units that own it; when left out, the units of those who answer or perform. */
  readonly ownership?: Some<Unit> | None;
  /** Letter: parties. */
  readonly raci?: { readonly [letter: string]: Some<Party> } | None;
  /** Information that it needs. */
  readonly needs?: Some<Information | NeedInput<Information>> | None;
  /** Information that it produces. */
  readonly produces?: Some<Information> | None;
  /** Decisions that are taken in it. */
  readonly decides?: Some<Decision> | None;
  /** Knowledge that the work requires. */
  readonly knows?: Some<Knowledge> | None;
  /** The process that it is part of. */
  readonly process?: Process | None;
  /** Whether it is a planning activity; false when left out. */
  readonly planning?: boolean | None;
  /** How often it runs; unknown when left out. */
  readonly every?: Duration | None;
  /** Hours a week: party to hours, or one number for each performer; unknown when left out. */
  readonly effort?: number | By<Party, number> | None;
  /** Free labels. */
  readonly tags?: Some<string> | None;
}

interface NeedInput<Information extends string> {
  readonly information: Information;
  /** How old it may be at most when it is used; no deadline when left out. */
  readonly within?: Duration | None;
  /** Whether the activity cannot start without it; false when left out. */
  readonly toStart?: boolean | None;
}

/** A named thing that activities need and produce. */
export interface InformationInput<Unit extends string, System extends string> extends Named {
  /** The one agreed definition; unknown when left out. */
  readonly definition?: Text | None;
  /** Whether the definition is agreed, or the units that agreed to it; unknown when left out. */
  readonly agreed?: boolean | Some<Unit> | None;
  /** Whether it comes from outside the design; false when left out. */
  readonly external?: boolean | None;
  /** Whether it goes outside the design; false when left out. */
  readonly outside?: boolean | None;
  /** The system that keeps it; unknown when left out. */
  readonly keptIn?: System | None;
}

/** A transfer of one information from one activity to another. */
export interface FlowInput<
  Party extends string,
  Activity extends string,
  Information extends string,
  Channel extends string,
> extends Named {
  /** The flow's id; `carries:from->to` when left out. */
  readonly id?: string | undefined;
  /** The information that is transferred. */
  readonly carries: Information;
  /** The activity that sends. */
  readonly from: Activity;
  /** The activity that receives. */
  readonly to: Activity;
  /** The party accountable for the transfer; unknown when left out. */
  readonly owner?: Party | None;
  /** A system, a meeting, or free text such as `email`; unknown when left out. */
  readonly via?: Channel | (string & {}) | None;
  /** How often it is sent. */
  readonly every?: Duration | None;
  /** The event that starts it, in place of `every`. */
  readonly on?: Text | None;
  /** Time from the start to receipt; unknown when left out. */
  readonly within?: Duration | None;
  /** The receiver's acceptance criterion; unknown when left out. */
  readonly accepts?: Text | None;
  /** The information fed back to the sender, or false; unknown when left out. */
  readonly returns?: Information | false | None;
  /** The party that a breach is escalated to; unknown when left out. */
  readonly escalatesTo?: Party | None;
  /** Whether the information arrives complete; unknown when left out. */
  readonly complete?: boolean | None;
  /** Whether the information arrives correct; unknown when left out. */
  readonly correct?: boolean | None;
}
