import type { Finding } from "../findings/finding.ts";

/** What makes two findings the same one; entries of lists have no name but their place, which changes when another one goes. */
export function findingKey({ rule, subject, message }: Finding): string {
  return plainKey(rule, subject) ?? `${rule} ${subject.kind} ${message.text}`;
}

/** The key of a finding of which it is not known what it says; `undefined` where it hangs on that. */
export function plainKey(rule: string, { kind, id }: Finding["subject"]): string | undefined {
  return kind === "ignore" || kind === "constraint" ? undefined : `${rule} ${kind} ${id}`;
}
