import type { Finding } from "../findings/finding.ts";
import type { GoneFinding, SessionChanges } from "./session.ts";

/** Of what was found before and is found now, that which is not on both sides; places are left aside, since others in a list may move them. */
export function findingChanges(
  before: readonly GoneFinding[],
  after: readonly Finding[],
): SessionChanges["findings"] {
  const left = new Map<string, GoneFinding[]>();
  for (const finding of before) {
    const key = keyOf(finding);
    const alike = left.get(key);
    if (alike) alike.push(finding);
    else left.set(key, [finding]);
  }
  const appeared = after.filter((finding) => !left.get(keyOf(finding))?.pop());
  const gone = [...left.values()].flat().sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return {
    appeared,
    gone: gone.map(({ rule, severity, subject, message }) => ({ rule, severity, subject, message })),
  };
}

function keyOf({ rule, severity, subject: { kind, id }, message: { text } }: GoneFinding): string {
  return `${rule} ${severity} ${kind} ${id} ${text}`;
}
