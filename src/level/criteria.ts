import { commonHead } from "./criteria/common-head.ts";
import { commonLanguage } from "./criteria/common-language.ts";
import { conflictRule } from "./criteria/conflict-rule.ts";
import { consultation } from "./criteria/consultation.ts";
import { decisionRightsClear } from "./criteria/decision-rights-clear.ts";
import { handoffsDefined } from "./criteria/handoffs-defined.ts";
import { handoffsServed } from "./criteria/handoffs-served.ts";
import { informationExchanged } from "./criteria/information-exchanged.ts";
import { jointMeetings } from "./criteria/joint-meetings.ts";
import { jointPlanning } from "./criteria/joint-planning.ts";
import { jointWork } from "./criteria/joint-work.ts";
import { knowledgeTransferred } from "./criteria/knowledge-transferred.ts";
import { onTime } from "./criteria/on-time.ts";
import { ownershipClear } from "./criteria/ownership-clear.ts";
import { peopleAcross } from "./criteria/people-across.ts";
import { sharedMetrics } from "./criteria/shared-metrics.ts";
import { sharedProcesses } from "./criteria/shared-processes.ts";
import { sharedSystems } from "./criteria/shared-systems.ts";
import { twoWay } from "./criteria/two-way.ts";
import type { Criterion } from "./criterion.ts";

/** Every criterion, by the level that asks for it, the supporting ones last. */
export const criteria: readonly Criterion[] = [
  informationExchanged,
  handoffsServed,
  handoffsDefined,
  commonLanguage,
  ownershipClear,
  decisionRightsClear,
  conflictRule,
  twoWay,
  onTime,
  jointWork,
  jointMeetings,
  jointPlanning,
  consultation,
  knowledgeTransferred,
  sharedSystems,
  sharedProcesses,
  sharedMetrics,
  commonHead,
  peopleAcross,
];
