import { check } from "../check/check.ts";
import type { Config } from "../check/config.ts";
import type { Finding, Fix } from "../findings/finding.ts";
import type { Design } from "../model/design.ts";
import { link } from "../organisation/link.ts";
import { tryFix } from "./try-fix.ts";

/** A fix, and the finding that it was for. */
export interface AppliedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** A design after its safe fixes. */
export interface SafelyFixed {
  readonly design: Design;
  /** In the order in which they were applied; each patch fits the design after those before it. */
  readonly applied: readonly AppliedFix[];
  /** What is left. */
  readonly findings: readonly Finding[];
}

/**
 * Applies safe fixes, one after the other, until none is left. Each is checked before it is taken: its finding has to go, and no error or warning may come.
 * Fixes that are only suggested are a person's choice, and stay.
 */
export function fixSafely(design: Design, config: Config = {}): SafelyFixed {
  const applied: AppliedFix[] = [];
  let now: Omit<SafelyFixed, "applied"> = { design, findings: check(link(design), config).findings };
  // no design comes twice, so that fixes which undo one another end
  const seen = new Set([JSON.stringify(design)]);
  for (;;) {
    const next = firstSafe(now, config, seen);
    if (!next) return { ...now, applied };
    applied.push(next.applied);
    seen.add(JSON.stringify(next.design));
    now = { design: next.design, findings: next.findings };
  }
}

function firstSafe(
  { design, findings }: Omit<SafelyFixed, "applied">,
  config: Config,
  seen: ReadonlySet<string>,
) {
  for (const finding of findings) {
    for (const fix of finding.fixes) {
      if (fix.kind !== "safe") continue;
      const tried = tryFix(design, findings, finding, fix, config);
      if (tried?.holds && !seen.has(JSON.stringify(tried.design)))
        return { design: tried.design, findings: tried.findings, applied: { finding, fix } };
    }
  }
  return undefined;
}
