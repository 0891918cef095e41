import { applyPatch } from "rfc6902";
import { check } from "../../../src/check/check.ts";
import type { Design } from "../../../src/model/design.ts";
import { link } from "../../../src/organisation/link.ts";
import { look } from "../look.ts";

/** What a fix leads to: its title, the parts of the design that it touches, and what the family still finds that it did not find before. */
export interface Mended {
  readonly title: string;
  readonly kind: string;
  /** Whether the rule still finds something. */
  readonly flagged: readonly string[];
  readonly design: Record<string, unknown>;
  /** Errors and warnings of the family that were not there before, by rule and subject. */
  readonly added: readonly string[];
}

/** Applies each fix of a rule's first finding to the design, one at a time. */
export function mended(rule: string, design: object): readonly Mended[] {
  const before = new Set(grave(design));
  return (look(rule, design).findings[0]?.fixes ?? []).map(({ title, kind, patch }) => {
    const after = structuredClone({ orgproof: 1, ...design }) as Record<string, unknown>;
    const faults = applyPatch(after, [...patch]).filter((fault) => fault !== null);
    if (faults.length > 0) throw new Error(faults.map(String).join());
    return {
      title: title.text,
      kind,
      flagged: look(rule, after).flagged,
      design: after,
      added: grave(after).filter((each) => !before.has(each)),
    };
  });
}

function grave(design: object): readonly string[] {
  const result = check(link({ orgproof: 1, ...design } as Design), {
    preset: "none",
    rules: { "raci/*": "warn" },
  });
  const infos = new Set([
    "many-responsible",
    "many-informed",
    "nobody-consulted-or-informed",
    "everywhere",
    "idle-role",
    "no-backup",
    "informed-in-name-only",
  ]);
  return result.findings
    .filter(({ rule }) => !infos.has(rule.slice(5)))
    .map(({ rule, subject }) => `${rule} ${subject.id}`);
}
