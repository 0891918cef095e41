import type { Meaning, SchemeName } from "../../model/scheme.ts";
import { schemeOf } from "../../organisation/letters.ts";
import { foldText } from "./fold-text.ts";
import type { LegendEntry } from "./legend.ts";
import { drawnAs } from "./lookalikes.ts";
import { meaningOfWord, meaningsIn } from "./words.ts";

/** The letters that the cells of one table may hold, and what each means there. */
export interface Alphabet {
  /** The scheme that the letters were first taken for. */
  readonly base: SchemeName;
  readonly letters: ReadonlyMap<string, Meaning>;
  /** The letters that may stand joined, as in `RA`: the four of RACI, and those that also stand alone somewhere in the table. */
  readonly joinable: ReadonlySet<string>;
  /** Symbols that the legend explains, by the letter of that meaning. */
  readonly symbols: ReadonlyMap<string, string>;
  /** Letters that the legend explains in words that tell no meaning. */
  readonly puzzling: ReadonlyMap<string, string>;
  /** Letters whose meaning is the legend's, not the scheme's. */
  readonly redefined: ReadonlyMap<string, LegendEntry>;
}

/** Words that a scheme has of its own, folded, by letter; they stand for the letter only where that scheme is meant. */
export const schemeWords: Readonly<Partial<Record<SchemeName, Readonly<Record<string, string>>>>> = {
  daci: { driver: "D" },
  rapid: {
    recommend: "R",
    agree: "A",
    perform: "P",
    input: "I",
    decide: "D",
    recommender: "R",
    performer: "P",
    decider: "D",
  },
};

const core: readonly string[] = ["R", "A", "C", "I"];
/** Every letter of a scheme known by name. */
const ofSomeScheme = new Set("RACISQVBODP");

/** The letter of a meaning, the first in the scheme's order. */
function letterOf(alphabet: Alphabet, meaning: Meaning): string | undefined {
  for (const [letter, means] of alphabet.letters) if (means === meaning) return letter;
  return undefined;
}

/** The letter that a word spells out: `Responsible`, `پاسخگو`, `Driver` in DACI. */
export function letterOfWord(alphabet: Alphabet, text: string): string | undefined {
  const own = schemeWords[alphabet.base];
  const folded = own && foldText(text);
  if (own && folded !== undefined && Object.hasOwn(own, folded)) return own[folded];
  const meaning = meaningOfWord(text);
  return meaning && letterOf(alphabet, meaning);
}

/**
 * The alphabet of a table: the nearest scheme named that has the letters used, then what the legend says otherwise.
 * `used`: the letters that stand alone in its cells; `named`: nearest first; `legend`: one entry a key.
 */
export function alphabetOf(
  used: ReadonlySet<string>,
  named: readonly SchemeName[],
  legend: ReadonlyMap<string, LegendEntry>,
): Alphabet {
  const base = baseOf(used, named, legend);
  const letters = new Map<string, Meaning>();
  for (const [letter, { meanings }] of schemeOf(base).letters)
    if (meanings[0]) letters.set(letter, meanings[0]);
  const redefined = new Map<string, LegendEntry>();
  const puzzling = new Map<string, string>();
  for (const [key, entry] of legend) {
    const letter = letters.has(key) ? key : aliasOf(key, entry, letters);
    if (!/^\p{L}$/u.test(letter)) continue;
    const means = redefinition(letters.get(letter), entry.text);
    if (means && (used.has(letter) || letters.has(letter))) {
      letters.set(letter, means);
      redefined.set(letter, entry);
    } else if (!letters.has(letter)) puzzling.set(letter, entry.text);
  }
  const joinable = new Set([...core, ...[...used].filter((letter) => letters.has(letter))]);
  const alphabet = { base, letters, joinable, symbols: new Map<string, string>(), puzzling, redefined };
  for (const [symbol, entry] of legend) {
    const means = meaningsIn(entry.text).find((meaning) => meaning !== "responsible") ?? firstOf(entry.text);
    const letter = means && !/^\p{L}$/u.test(symbol) ? letterOf(alphabet, means) : undefined;
    if (letter) alphabet.symbols.set(symbol.replace("\ufe0f", ""), letter);
  }
  return alphabet;
}

/** The first meaning a text speaks of; the word for responsible alone is that of the doer. */
function firstOf(text: string): Meaning | undefined {
  const [first] = meaningsIn(text);
  return first === "responsible" ? "performs" : first;
}

/** A key drawn like a letter of the scheme and explained as that letter is that letter: `А — Accountable` with a Cyrillic А. */
function aliasOf(key: string, entry: LegendEntry, letters: ReadonlyMap<string, Meaning>): string {
  const like = drawnAs(key);
  const means = letters.get(like);
  return means && redefinition(means, entry.text) === undefined ? like : key;
}

function baseOf(
  used: ReadonlySet<string>,
  named: readonly SchemeName[],
  legend: ReadonlyMap<string, LegendEntry>,
): SchemeName {
  const needed = [...used].filter(
    (letter) => ofSomeScheme.has(letter) && !(legend.has(letter) && !core.includes(letter)),
  );
  // DACI and RAPID share three letters with RACI; only their D and P tell them apart.
  const own = (name: SchemeName) => !["daci", "rapid"].includes(name) || used.has("D") || used.has("P");
  const fits = (name: SchemeName) => {
    const { letters } = schemeOf(name);
    return (
      own(name) &&
      needed.every((letter) => letters.has(letter)) &&
      [...used].some((letter) => letters.has(letter))
    );
  };
  return named.find(fits) ?? (used.has("S") ? "rasci" : "raci");
}

/** What the legend makes of a letter, if that is not what it means anyway. */
function redefinition(meaning: Meaning | undefined, text: string): Meaning | undefined {
  const said = meaningsIn(text);
  if (meaning === undefined) return firstOf(text);
  if (said.includes(meaning)) return undefined;
  // Languages have one word for responsible and accountable, and say "approves" of the one who answers.
  if ((meaning === "performs" || meaning === "answers") && said.includes("responsible")) return undefined;
  if (meaning === "answers" && said.includes("signs-off")) return undefined;
  return said.find((each): each is Meaning => each !== "responsible");
}
