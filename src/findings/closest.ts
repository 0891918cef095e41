import { distance } from "fastest-levenshtein";

/** Finds the known word that is closest to a wrong one, if any is close enough to be meant. */
export type ClosestFinder = (word: string, known: Iterable<string>) => string | undefined;

/* Longer words are not told apart by a few letters, and cost the square of their length. */
const longest = 200;

/**
 * A finder whose work is bounded, so that a document full of wrong ids costs no more than time in proportion to its size; past the bound it
 * suggests nothing.
 */
export function closestFinder(budget = 2_000_000): ClosestFinder {
  let left = budget;
  return (word, known) => {
    if (word.length > longest) return undefined;
    const wanted = word.toLowerCase();
    let best: string | undefined;
    // two letters of five may be wrong (`salse`), none of one or two but its case: among short words all are close
    let least = Math.floor(word.length * 0.4) + 1;
    for (const candidate of known) {
      if (left <= 0) return undefined;
      left -= 1;
      if (Math.abs(candidate.length - word.length) >= least || candidate.length > longest) continue;
      left -= candidate.length;
      const away = distance(wanted, candidate.toLowerCase());
      if (away >= least) continue;
      best = candidate;
      least = away;
      if (away === 0) break;
    }
    return best;
  };
}
