/** What can fail in an organisation. */
export const failureKinds = ["person", "role", "meeting", "system", "flow", "knowledge"] as const;
export type FailureKind = (typeof failureKinds)[number];

/** That something is gone: a person (by name), a role, a meeting, a system, a flow, or what is known. */
export interface Failure {
  readonly kind: FailureKind;
  /** The id; the name of a person. */
  readonly id: string;
}
