import { applyPatch } from "rfc6902";
import { check } from "../../src/check/check.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";
import { look } from "./look.ts";

/** What a fix of a rule's first finding makes of a design. */
export interface Mended {
  readonly kind: "safe" | "suggested";
  readonly title: string;
  readonly design: Design;
  /** Whether the finding is still there. */
  readonly still: boolean;
  /** Errors and warnings that were not there before, as `rule subject`. */
  readonly added: readonly string[];
}

const graveFindings = (design: Design): readonly string[] =>
  check(link(design), { preset: "all" }).findings.flatMap(({ rule, severity, subject }) =>
    severity === "info" ? [] : [`${rule} ${subject.id}`],
  );

/** Applies each fix of the first finding of a rule, in turn, to a design that may leave out `orgproof: 1`. */
export function mended(rule: string, written: object, options?: Record<string, unknown>): readonly Mended[] {
  const design = { orgproof: 1, ...written } as Design;
  const [finding] = look(rule, design, options).findings;
  if (!finding) throw new Error(`${rule} finds nothing to mend`);
  const before = graveFindings(design);
  return finding.fixes.map(({ kind, title, patch }): Mended => {
    const changed = structuredClone(design);
    const failed = applyPatch(changed, [...patch]).filter((error) => error !== null);
    if (failed.length > 0) throw new Error(`the patch does not fit: ${JSON.stringify(patch)}`);
    return {
      kind,
      title: title.text,
      design: changed,
      still: look(rule, changed, options).flagged.includes(finding.subject.id),
      added: graveFindings(changed).filter((each) => !before.includes(each)),
    };
  });
}
