import type { Finding } from "../../src/findings/finding.ts";
import type { Position } from "../../src/findings/source.ts";

/** What is wrong with what a reader made of an input; nothing when all is well. */
export type Complaint = string | undefined;

/** The text that an input is, as an editor shows it: without a byte order mark, damage as signs. */
export function shownText(input: string | Uint8Array): string {
  if (typeof input === "string") return input.startsWith("\ufeff") ? input.slice(1) : input;
  return new TextDecoder().decode(input);
}

/** Whether a place is one of a text: of a character, or just behind the last one of its line. */
export function isInside(lines: readonly string[], place: Position): boolean {
  const { line, column } = place;
  if (!Number.isInteger(line) || !Number.isInteger(column) || line < 1 || column < 1) return false;
  return column <= (lines[line - 1]?.length ?? -1) + 1;
}

/* A message may name the text that it is about, which may look like a parameter; the rest may not. */
const unworded = /\{[a-zA-Z]+(?:\|or)?\}|undefined|\[object/;

/** What is wrong with faults that a reader found in a text, or in a value (then they need no place). */
export function faultsComplaint(findings: readonly Finding[], text: string | undefined): Complaint {
  if (findings.length === 0) return "refused, and no fault is said";
  const lines = text?.split("\n");
  const said = new Set<string>();
  for (const { rule, path, location, message } of findings) {
    if (!/^(?:schema|reference)\//.test(rule)) return `${rule} is no rule of reading`;
    const quoted = Object.values(message.params)
      .flat()
      .filter((value) => typeof value === "string");
    const words = quoted.reduce((left, value) => left.replaceAll(value, ""), message.text);
    if (unworded.test(words)) return `${rule} is not worded: ${message.text}`;
    if (lines && !(location && isInside(lines, location)))
      return `${rule} stands outside of the text: ${JSON.stringify(location)}`;
    const all = JSON.stringify([rule, path, location, message]);
    if (said.has(all)) return `said twice: ${all}`;
    said.add(all);
  }
  return undefined;
}

/** Whether what is said is too much for what was read: a program that writes down its findings must not be flooded. */
export function floodComplaint(said: unknown, size: number): Complaint {
  const written = JSON.stringify(said).length;
  return written > 20_000 + 400 * size ? `${written} characters are said of ${size}` : undefined;
}

/** What objects have from birth, and must have after any input. */
export function prototypesComplaint(): Complaint {
  const changed = prototypes.filter(
    ([prototype, keys]) => Reflect.ownKeys(prototype).map(String).join() !== keys,
  );
  return changed.length > 0 ? "a prototype was touched" : undefined;
}

const prototypes = [
  Object,
  Array,
  String,
  Number,
  Boolean,
  Function,
  Map,
  Set,
  RegExp,
  Error,
  Date,
  Symbol,
  Uint8Array,
].flatMap((maker: { readonly prototype: object }) =>
  [maker, maker.prototype].map((each) => [each, Reflect.ownKeys(each).map(String).join()] as const),
);
