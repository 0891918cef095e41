/** orgproof/change: pure functions from designs to designs. */

export { type Costs, costNames, type StepKind, stepKinds, type Weight, weights } from "../check/costs.ts";
export { applyEdit } from "./apply-edit.ts";
export type { ChangeReport, DesignDiff, FindingChange, LevelChange } from "./diff/diff-designs.ts";
export { diffDesigns } from "./diff/diff-designs.ts";
export {
  type AddHandoff,
  type DefineHandoff,
  type Edit,
  type EditKind,
  editKinds,
  type GiveDecision,
  type HandoffTerms,
  type Join,
  type Leave,
  type Merge,
  type Move,
  type Rename,
  type Share,
  type Split,
  termNames,
} from "./edit.ts";
export { editsOf } from "./edits-of.ts";
export type { ElementSection } from "./element-section.ts";
export { type Failure, type FailureKind, failureKinds } from "./failure.ts";
export { failuresOf } from "./failures-of.ts";
export type { FailureEffect, LevelDrop, LostNeed, NamedElement } from "./faults/failure-effect.ts";
export { type Effects, type FailureOptions, failureEffects, pairEffects } from "./faults/failure-effects.ts";
export { type FaultFinder, type FaultOptions, faultFinder } from "./faults/fault-finder.ts";
export type { NamedFailure } from "./faults/name-failures.ts";
export { rankEffects, type Toll, tollOf } from "./faults/rank-effects.ts";
export { type CutGoal, type CutOptions, type CutSearch, smallestCut } from "./faults/smallest-cut.ts";
export { type AppliedFix, fixSafely, type SafelyFixed } from "./fix-safely.ts";
export type { Patch } from "./patch.ts";
export { type PatchProblem, type PatchResult, patchDesign } from "./patch-design.ts";
export type { Plan, PlanOptions, PlanStep, Plans, PlanTarget } from "./plan/plan.ts";
export { planErrors } from "./plan/plan-errors.ts";
export { type LevelTarget, planLevel } from "./plan/plan-level.ts";
export { RefusedEdit } from "./refused.ts";
export { type TriedFix, tryFix } from "./try-fix.ts";
export { withFailure } from "./with-failure.ts";
