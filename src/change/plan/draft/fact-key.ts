import type { CriterionResult } from "../../../level/criterion-result.ts";
import { type Fact, isFact, type Want } from "../../../level/proof.ts";

/** What makes a fact that a criterion lacks the same one in another state of the design. */
export function factKey(criterion: string, { change, states, subject, params }: Fact): string {
  return JSON.stringify([criterion, change, states, idOf(subject), Object.values(params).map(idOf)]);
}

function idOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(idOf);
  if (typeof value !== "object" || value === null) return value;
  return "kind" in value && "id" in value ? `${value.kind} ${value.id}` : undefined;
}

/** The keys of all facts that some criteria lack. */
export function factKeysOf(lacking: readonly CriterionResult[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { criterion, wants } of lacking) {
    const seen = new Set<Want>();
    const visit = (want: Want) => {
      if (seen.has(want)) return;
      seen.add(want);
      if (isFact(want)) keys.add(factKey(criterion.id, want));
      else for (const each of want.of) visit(each);
    };
    if (wants) visit(wants);
  }
  return keys;
}
