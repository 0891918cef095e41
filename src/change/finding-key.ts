import type { Finding } from "../findings/finding.ts";

/**
 * What makes two findings the same one: their rule and subject, however many things are wrong with it. Suppressions have no name but their place, which
 * changes when another one goes. Two constraints that ask the same of other letters have one key.
 */
export function findingKey({ rule, subject, message }: Finding): string {
  return plainKey(rule, subject) ?? `${rule} ${subject.kind} ${message.text}`;
}

/** The key of a finding of which it is not known what it says; `undefined` where it hangs on that. */
export function plainKey(rule: string, { kind, id }: Finding["subject"]): string | undefined {
  return kind === "ignore" ? undefined : `${rule} ${kind} ${id}`;
}
