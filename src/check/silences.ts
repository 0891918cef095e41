import type { Design } from "../model/design.ts";
import { patternsOf } from "../rules/presets.ts";

/** An entry under `ignore`. */
export type Entry = Extract<Design["ignore"], readonly unknown[]>[number];

/** Entries that name one rule, or one wildcard, at one place. */
export interface Silence {
  readonly rule: string;
  readonly at: string;
  /** Indexes of the entries, ascending. */
  readonly entries: readonly number[];
  /** The first of them that stands, if one does. */
  readonly by: number | undefined;
}

type Draft = Omit<Silence, "entries" | "by"> & { readonly entries: number[]; by: number | undefined };

/** What the entries of a design silence, found in time that does not grow with their number. */
export interface Silences {
  readonly all: readonly Silence[];
  /** Those that name a rule at a subject or at a path, as a JSON pointer, or at what it lies below. */
  readonly over: (rule: string, subject: string, path: string) => readonly Silence[];
}

/** Groups entries by the place and the rule that they name; one that does not stand silences nothing. */
export function silencesOf(entries: readonly Entry[], stands: (entry: Entry) => boolean): Silences {
  const byPlace = new Map<string, Map<string, Draft>>();
  for (const [index, entry] of entries.entries()) {
    const { rule, at } = entry;
    const here = byPlace.get(at) ?? new Map<string, Draft>();
    byPlace.set(at, here);
    const silence = here.get(rule) ?? { rule, at, entries: [], by: undefined };
    here.set(rule, silence);
    silence.entries.push(index);
    if (silence.by === undefined && stands(entry)) silence.by = index;
  }
  return {
    all: [...byPlace.values()].flatMap((here) => [...here.values()]),
    over(rule, subject, path) {
      const found: Silence[] = [];
      const look = (at: string) => {
        const here = byPlace.get(at);
        if (!here) return;
        for (const pattern of patternsOf(rule)) {
          const silence = here.get(pattern);
          if (silence) found.push(silence);
        }
      };
      if (byPlace.size === 0) return found;
      if (!subject.startsWith("/")) look(subject);
      for (let end = path.indexOf("/", 1); end > 0; end = path.indexOf("/", end + 1))
        look(path.slice(0, end));
      look(path);
      return found;
    },
  };
}
