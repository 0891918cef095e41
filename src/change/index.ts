/** orgproof/change: pure functions from designs to designs. */

export { type Failure, type FailureKind, failureKinds } from "./failure.ts";
export { failuresOf } from "./failures-of.ts";
export { withFailure } from "./with-failure.ts";
