/** orgproof/measures: what can be measured of an organisation: how old its information is, and how well it is coordinated. */

export type { FeedbackLoop, Lineage, LineageStart } from "../graph/lineage.ts";
export {
  type Channel,
  type Congruence,
  type Coordination,
  type CoordinationPair,
  type CoordinationReason,
  coordination,
} from "./coordination.ts";
export { type FewestMeetings, type FewestMeetingsOptions, fewestMeetings } from "./fewest-meetings.ts";
export {
  type DayRange,
  type DecisionAge,
  type Freshness,
  freshness,
  type Gain,
  type InformationUse,
  type SpeedUp,
} from "./freshness.ts";
export { type Krackhardt, krackhardt } from "./krackhardt.ts";
export { type MeetingLoad, meetingLoads } from "./meeting-load.ts";
export { propagationCost } from "./propagation-cost.ts";
export type { KeptMeeting } from "./slimmed-meetings.ts";
export { type StructureFigures, structureFigures } from "./structure-figures.ts";
export type { Unstated } from "./unstated-needs.ts";
