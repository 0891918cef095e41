import type { Param } from "../../findings/finding.ts";
import type { Said } from "../listen-to.ts";

/** What it finds and leaves open, one line for each, in an order that does not hang on the design's. Of several examples it may name any one. */
export function verdicts({ found, open, examined }: Said): readonly string[] {
  const lines = [...found, ...open].map(({ subject, message }) => {
    const numbers = Object.values(message.params).filter((value) => typeof value === "number");
    const counts = numbers.length > 0 ? `: ${numbers.sort().join(", ")}` : "";
    return `${message.key} of ${subject.kind} ${sameId(subject.id)}${counts}`;
  });
  return [...lines.sort(), `it looked at ${examined}`];
}

/**
 * All that it says, one line for each statement; where it names several, in an order that does not hang on what they are called.
 * @param back What the ids in it were called before.
 */
export function statements(
  { found, open, examined }: Said,
  back: (text: string) => string = (text) => text,
): readonly string[] {
  const idIn = (text: string) => sameId(back(text));
  const lines = [...found, ...open].map(({ subject, message, related, fixes }) => {
    const values = Object.values(message.params).flatMap(wordsOf).map(idIn).sort();
    const others = related.map(({ kind, id }) => `${kind} ${idIn(id)}`).sort();
    const ways = fixes.map(({ kind }) => `${kind} fix`).sort();
    const said = [...values, ...others, ...ways].join(", ");
    return `${message.key} of ${subject.kind} ${idIn(subject.id)}: ${said}`;
  });
  return [...lines.sort(), `it looked at ${examined}`];
}

function wordsOf(value: Param): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  return "word" in value ? [value.word] : value.flatMap(wordsOf);
}

/** Ids that are made from two others say which stands first: `a<->b`, `separate:a+b`. */
function sameId(id: string): string {
  const [head = "", pair = head] = /^(separate|bind):(.*)$/.exec(id)?.slice(1) ?? ["", id];
  const parts = pair.split(/(?<=.)(?:<->|\+)(?=.)/).sort();
  return head === "" ? parts.join("<->") : `${head}:${parts.join("+")}`;
}

/** How two lists of statements differ, in words. */
export function differenceOf(before: readonly string[], after: readonly string[]): string | undefined {
  const gone = before.filter((each) => !after.includes(each));
  const come = after.filter((each) => !before.includes(each));
  if (gone.length === 0 && come.length === 0) return undefined;
  return [...gone.map((each) => `- ${each}`), ...come.map((each) => `+ ${each}`)].join("\n  ");
}
