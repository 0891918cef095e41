import type { Finding } from "../findings/finding.ts";

/** What makes two findings the same one; entries of lists have no name but their place, which changes when another one goes. */
export function findingKey({ rule, subject: { kind, id }, message }: Finding): string {
  return `${rule} ${kind} ${kind === "ignore" || kind === "constraint" ? message.text : id}`;
}
