/** orgproof/measures: what can be measured of an organisation: how old its information is, and how well it is coordinated. */

export type { FeedbackLoop, Lineage, LineageStart } from "../graph/lineage.ts";
export {
  type DayRange,
  type DecisionAge,
  type Freshness,
  freshness,
  type Gain,
  type InformationUse,
  type SpeedUp,
} from "./freshness.ts";
