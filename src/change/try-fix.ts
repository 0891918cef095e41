import { check } from "../check/check.ts";
import type { Config } from "../check/config.ts";
import type { Finding, Fix } from "../findings/finding.ts";
import { patched } from "../findings/patched.ts";
import type { Design } from "../model/design.ts";
import { readDesign } from "../organisation/design-faults.ts";
import { link } from "../organisation/link.ts";
import { findingKey } from "./finding-key.ts";

/** What a fix does: the design afterwards, its findings, and whether it did what a fix promises. */
export interface TriedFix {
  readonly design: Design;
  readonly findings: readonly Finding[];
  /** Whether its finding is gone, and no error or warning has come. */
  readonly holds: boolean;
}

/**
 * Applies a fix of a finding and checks again. `undefined`: the patch does not fit, or leaves no design.
 * @param before The findings of the design, under the same configuration.
 */
export function tryFix(
  design: Design,
  before: readonly Finding[],
  finding: Finding,
  fix: Fix,
  config: Config = {},
): TriedFix | undefined {
  const read = readDesign(patchedOr(design, fix));
  if (!("design" in read)) return undefined;
  const { findings } = check(link(read.design), config);
  const [known, now] = [counted(before), counted(findings)];
  const countIn = (counts: ReadonlyMap<string, number>, each: Finding) => counts.get(findingKey(each)) ?? 0;
  const isGone = countIn(now, finding) < countIn(known, finding);
  const isNew = (each: Finding) => each.severity !== "info" && countIn(now, each) > countIn(known, each);
  return { design: read.design, findings, holds: isGone && !findings.some(isNew) };
}

function patchedOr(design: Design, { patch }: Fix): unknown {
  try {
    return patched(design, patch);
  } catch {
    return undefined;
  }
}

function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(findingKey(finding), (counts.get(findingKey(finding)) ?? 0) + 1);
  return counts;
}
