import { isWritten } from "../../model/text.ts";
import { type Alphabet, letterOfWord } from "./alphabet.ts";
import { foldText, oneLine } from "./fold-text.ts";
import { drawnAs } from "./lookalikes.ts";
import { meaningOfWord } from "./words.ts";

/** What a cell of a matrix says. */
export type CellReading =
  | { readonly kind: "blank"; readonly mark?: string; readonly remark?: string }
  | {
      readonly kind: "letters";
      /** Each letter once, in the order written. */
      readonly letters: readonly string[];
      readonly remark?: string;
      /** Characters of other scripts or forms that were read as the Latin letter they are drawn like. */
      readonly lookalikes?: readonly string[];
    }
  | { readonly kind: "unread"; readonly reason: string };

const nothing = new Set(
  `n a; na; none; nil; not applicable; keine; keiner; entfällt; aucun; aucune; sans objet; ninguno; nenhum; nessuno; nincs; không; нет; ندارد; هیچ; 无; なし`
    .split(";")
    .map(foldText),
);
const dashes = /^[\s\-–—−‒―‐‑_.·•…/\\|~]*$/u;
const crosses = /^[✗✘❌✕✖×🚫⛔]\ufe0f?$/u;
const connective = new Set(["and", "und", "et", "og", "en", "y", "e", "и", "و", "és", "và"]);
const footnote = /\[\^[^\]]{1,40}\]|[⁰¹²³⁴-⁹]+/gu;
const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "（": "）" };

/** Whether the cell is empty in any of the ways of writing so: blank, dashes, `N/A`, a cross. */
export function isBlank(text: string): boolean {
  const bare = text.trim();
  return (
    dashes.test(bare) ||
    !isWritten(bare) ||
    crosses.test(bare) ||
    (bare.length < 20 && nothing.has(foldText(bare)))
  );
}

/** Reads the letters of a cell. Time is proportional to its length. */
export function readCell(text: string, alphabet: Alphabet): CellReading {
  const bare = unwrapped(text);
  if (bare === "" || (isBlank(bare) && !alphabet.symbols.has(bare.replace("\ufe0f", "")))) {
    return crosses.test(bare) || /[\p{L}]/u.test(bare) ? { kind: "blank", mark: bare } : { kind: "blank" };
  }
  if (bare.length > 2000) return { kind: "unread", reason: "too long for a cell of letters" };
  const { core, remark } = withoutRemarks(bare, alphabet);
  const rest = remark === "" ? {} : { remark };
  if (core === "" && remark !== "") return { kind: "unread", reason: "a remark without a letter" };
  if (isBlank(core) && !alphabet.symbols.has(core))
    return { kind: "blank", ...(remark === "" ? {} : { mark: core, remark }) };
  const lookalikes: string[] = [];
  const letters = readChunks(core, alphabet, lookalikes);
  if (typeof letters === "string") return { kind: "unread", reason: letters };
  if (letters.length === 0) return { kind: "blank", mark: core, ...rest };
  const found = lookalikes.length > 0 ? { lookalikes } : {};
  return { kind: "letters", letters: [...new Set(letters)], ...rest, ...found };
}

/** Without the signs of emphasis and quotation: flat files keep them. */
function unwrapped(text: string): string {
  const bare = text
    .normalize("NFC")
    .replace(/\*\*|__|`/g, "")
    .trim();
  const inner = /^([*_"'“”«»])(.+)[*_"'“”«»]$/su.exec(bare);
  return (inner?.[2] ?? bare).trim();
}

/** Parts the letters from what is said about them: parentheses, footnotes, whatever follows `:` or a spaced dash. */
function withoutRemarks(text: string, alphabet: Alphabet): { core: string; remark: string } {
  const remarks: string[] = [];
  const notes = text.match(footnote);
  if (notes) remarks.push(...notes);
  let plain = text.replace(footnote, " ");
  // `A*`, `R †`: the mark of a footnote.
  const starred = /^(.*[\p{L})\]])\s{0,9}([*†‡]{1,3})$/su.exec(plain.trim());
  if (starred?.[2]) remarks.push(starred[2]);
  plain = starred?.[1] ?? plain;
  const ahead = /[\p{L}\p{Extended_Pictographic}][\s]{0,3}(?::|\s[-–—=]\s)/u.exec(plain.slice(0, 60));
  if (ahead) {
    const at = ahead.index + ahead[0].length;
    if (plain.slice(at).trim() !== "") remarks.push(oneLine(plain.slice(at)));
    plain = plain.slice(0, at).replace(/[:=\s–—-]+$/u, "");
  }
  let core = "";
  for (let at = 0; at < plain.length; at += 1) {
    const close = closing[plain[at] ?? ""];
    if (close === undefined) {
      core += plain[at];
      continue;
    }
    const end = closeOf(plain, at, close);
    const inside = plain.slice(at + 1, end).trim();
    // Parentheses at the start or after a separator hold letters, `(R)`; after a letter they are a remark.
    const opens = /(?:^|[/\\,;&+|])$/.test(core.trim());
    if (opens && (isBlank(inside) || typeof readChunks(inside, alphabet, []) !== "string")) core += inside;
    else remarks.push(inside);
    core += " ";
    at = end;
  }
  // `R1`: a number right after the letter is a footnote's, or a rank.
  const marked = /^(.*\p{L})(\d{1,2})$/su.exec(core.trim());
  if (marked?.[2]) remarks.push(marked[2]);
  return { core: (marked?.[1] ?? core).trim(), remark: remarks.filter((remark) => remark !== "").join("; ") };
}

function closeOf(text: string, from: number, close: string): number {
  const open = text[from];
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === open) depth += 1;
    else if (text[at] === close) depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** The letters of a text without remarks, or why it holds none. */
function readChunks(text: string, alphabet: Alphabet, lookalikes: string[]): readonly string[] | string {
  const letters: string[] = [];
  for (const chunk of text.split(/[/\\,;&+|·•،؛\n]/u)) {
    if (isBlank(chunk) && !alphabet.symbols.has(chunk.trim())) continue;
    const read = readChunk(chunk.trim(), alphabet, lookalikes);
    if (typeof read === "string") return read;
    letters.push(...read);
  }
  return letters;
}

/** The letters between two separators: a spelled-out word, or letters with spaces between; else why not. */
function readChunk(chunk: string, alphabet: Alphabet, lookalikes: string[]): readonly string[] | string {
  const word = letterOfWord(alphabet, chunk);
  if (word) return [word];
  if (meaningOfWord(chunk)) return `no letter here means what \`${oneLine(chunk)}\` says`;
  const letters: string[] = [];
  for (const token of chunk.split(/\s+/)) {
    if (token === "" || (letters.length > 0 && connective.has(token.toLowerCase()))) continue;
    const found = readToken(token, alphabet, lookalikes);
    if (typeof found === "string")
      return letters.length > 0 ? "words follow the letter without a sign between" : found;
    letters.push(...found);
  }
  return letters;
}

function readToken(token: string, alphabet: Alphabet, lookalikes: string[]): readonly string[] | string {
  const spelled = letterOfWord(alphabet, token);
  if (spelled) return [spelled];
  const characters = [...token.replaceAll("\ufe0f", "")];
  const symbols = characters.map((character) => alphabet.symbols.get(character));
  const drawn = symbols.filter((letter): letter is string => letter !== undefined);
  if (drawn.length === characters.length) return drawn;
  const letters = characters.map((character, at) => symbols[at] ?? letterFor(character, alphabet));
  const known = letters.filter((letter): letter is string => letter !== undefined);
  const joined = characters.length > 1;
  const sameCase = token === token.toUpperCase() || characters.length === 2;
  const fits =
    !joined || (characters.length <= 3 && sameCase && known.every((letter) => alphabet.joinable.has(letter)));
  if (known.length !== characters.length || !fits || new Set(known).size !== known.length)
    return unknown(token, alphabet);
  characters.forEach((character, at) => {
    if (symbols[at] === undefined && character.toUpperCase() !== known[at]) lookalikes.push(character);
  });
  return known;
}

function letterFor(character: string, alphabet: Alphabet): string | undefined {
  const upper = character.toUpperCase();
  if (alphabet.letters.has(upper)) return upper;
  const like = drawnAs(character);
  if (alphabet.letters.has(like)) return like;
  // The legend's own letter may be of another script than the cell's.
  return [...alphabet.letters.keys()].find((letter) => drawnAs(letter) === like);
}

function unknown(token: string, alphabet: Alphabet): string {
  const legend = alphabet.puzzling.get(token.toUpperCase());
  if (legend)
    return `the legend says \`${legend.slice(0, 80)}\` of \`${token}\`, which is none of the meanings of a letter`;
  return /^\p{L}$/u.test(token) ? `no legend says what \`${token}\` means` : "no letter of the scheme";
}
