import { applyPatch } from "rfc6902";
import { check } from "../../src/check/check.ts";
import type { Fix } from "../../src/findings/finding.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";
import { look } from "./look.ts";

/** What one proposed fix does when it is applied to the design. */
export interface Mended {
  readonly kind: Fix["kind"];
  readonly title: string;
  /** Whether the finding that it was proposed for is gone. */
  readonly gone: boolean;
  /** Errors and warnings of all rules that were not there before, as `rule at subject`. */
  readonly adds: readonly string[];
  /** The design afterwards. */
  readonly design: Design;
}

/** Applies each fix of each finding of one rule, one at a time. */
export function mend(rule: string, written: object): readonly Mended[] {
  const design = { orgproof: 1, ...written } as Design;
  const before = grave(design);
  return look(rule, written).findings.flatMap(({ fixes, subject }) =>
    fixes.map(({ kind, title, patch }) => {
      const after = structuredClone(design);
      const faults = applyPatch(after, [...patch]).filter((fault) => fault !== null);
      if (faults.length > 0) throw new Error(faults.join("; "));
      const adds = [...grave(after)].filter((found) => !before.has(found));
      return {
        kind,
        title: title.text,
        gone: !look(rule, after).flagged.includes(subject.id),
        adds,
        design: after,
      };
    }),
  );
}

function grave(design: Design): ReadonlySet<string> {
  const { findings, internalErrors } = check(link(design));
  if (internalErrors.length > 0) throw new Error(JSON.stringify(internalErrors));
  return new Set(
    findings
      .filter(({ severity }) => severity !== "info")
      .map(({ rule, subject }) => `${rule} at ${subject.id}`),
  );
}
