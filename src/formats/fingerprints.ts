import type { Finding } from "../findings/finding.ts";
import { type CheckOutcome, findingsOf } from "./check-outcome.ts";
import { pathInRepository } from "./path-in-repository.ts";
import { linesOf } from "./terminal/code-frame.ts";

/**
 * What tells a finding from every other of the same run, and stays the same when lines come and go around it, its words change or another language
 * is chosen: 16 hexadecimal digits for each finding.
 */
export function fingerprintsOf(
  outcome: CheckOutcome,
  findings: readonly Finding[] = findingsOf(outcome),
): readonly string[] {
  const lines = outcome.source === undefined ? [] : linesOf(outcome.source);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = JSON.stringify([pathInRepository(outcome.file), ...identityOf(finding, lines)]);
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    return hash(count === 0 ? identity : `${identity}${count}`);
  });
}

/** A rule says one thing of a subject; where the subject has a number instead of an id, or is the whole text, the line tells it from others. */
function identityOf(finding: Finding, lines: readonly string[]): readonly string[] {
  const { rule, subject, path, location, message } = finding;
  const isNamed = !/^\d+$|^\//.test(subject.id) && !/^(schema|reference)\//.test(rule);
  if (isNamed) return [rule, subject.kind, subject.id];
  const line = location ? lines[location.line - 1]?.trim() : undefined;
  return [rule, message.key, line ?? path];
}

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/** FNV-1a of 64 bits: short, and the same everywhere. Nothing that has to be safe hangs on it. */
function hash(text: string): string {
  let value = offset;
  for (const byte of new TextEncoder().encode(text))
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * prime);
  return value.toString(16).padStart(16, "0");
}
