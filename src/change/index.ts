/** orgproof/change: pure functions from designs to designs. */

export { type Failure, type FailureKind, failureKinds } from "./failure.ts";
export { failuresOf } from "./failures-of.ts";
export type { Patch } from "./patch.ts";
export { type PatchProblem, type PatchResult, patchDesign } from "./patch-design.ts";
export { withFailure } from "./with-failure.ts";
