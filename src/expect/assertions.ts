import type { Answer } from "../organisation/three-values.ts";
import type { Held, Idle, Judge, Judged } from "./assertion-kind.ts";
import type { Assertion, AssertionKind } from "./assertion-schema.ts";
import { age } from "./assertions/age.ts";
import { decider } from "./assertions/decider.ts";
import { finding, noFinding } from "./assertions/finding.ts";
import { level } from "./assertions/level.ts";
import { owner } from "./assertions/owner.ts";
import { noPath, path } from "./assertions/path.ts";

const judges: { readonly [K in AssertionKind]: Judge<K> } = {
  owner,
  decider,
  level,
  finding,
  noFinding,
  path,
  noPath,
  age,
};

/** Whether an assertion holds of an organisation, and what is the case. */
export function judge<K extends AssertionKind>({ kind, says }: Assertion<K>, held: Held): Judged {
  return judges[kind].judge(says, held);
}

/** Why an assertion asserts nothing; `undefined` where it does. */
export function idleness<K extends AssertionKind>(
  { kind, says }: Assertion<K>,
  held: Held,
): Idle | undefined {
  return judges[kind].idle?.(says, held);
}

/** Of several answers to the same assertion the one that counts: that it does not hold, that it is not known, that it holds. */
export function worse(a: Answer, b: Answer): boolean {
  const grave = { no: 2, unknown: 1, yes: 0 };
  return grave[a] > grave[b];
}
