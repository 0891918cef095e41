import { isBlank } from "./cell.ts";
import { foldText, oneLine } from "./fold-text.ts";

/** The parties that one cell names, and what was doubtful about it. */
export interface NameList {
  readonly names: readonly string[];
  /** Names that may be several parties, and were kept whole. */
  readonly whole: readonly string[];
  /** Texts that were taken apart at ` / `, `&`, `and`: another reader might keep them whole. */
  readonly split: readonly string[];
}

const everybody = new Set(
  `all; everyone; everybody; all teams; all team; all team members; whole team; all roles; all staff; all stakeholders; alle; alle teams; tous; toutes;
  todos; todas; tutti; mind; mindenki; tất cả; все; همه; همه تیم ها; الجميع; 全员; 所有人; 全員`
    .split(";")
    .map(foldText),
);

/** Whether a name stands for everybody: `All`, `All teams`, `همه`. */
export function isWildcard(name: string): boolean {
  return everybody.has(foldText(name));
}

/* In Latin letters, or in Cyrillic ones. */
const cross = /^[xх]$/iu;

/** Whether a text in place of a name is a cross that marks something; beside other names of one letter it is a name, too. */
export function isCross(name: string, known: ReadonlySet<string>): boolean {
  return cross.test(name) && ![...known].some((other) => /^\p{L}$/u.test(other) && !cross.test(other));
}

/** A name without footnote marks, list bullets and signs of emphasis. */
export function cleanName(text: string): string {
  const bare = oneLine(
    text
      .normalize("NFC")
      .replace(/\[\^[^\]]{1,40}\]/g, " ")
      .replace(/\*\*|`/g, ""),
  );
  return bare
    .replace(/^[•*+-]\s+/, "")
    .replace(/^\*(.+)\*$/, "$1")
    .trim();
}

/** The footnote marks of a text, which a name leaves out. */
export function footnotesOf(text: string): string {
  return text.match(/\[\^[^\]]{1,40}\]/g)?.join(" ") ?? "";
}

/** The pieces of a text between separators that stand outside of parentheses. */
function pieces(text: string, separator: RegExp): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (const match of text.matchAll(new RegExp(`[([{（]|[)\\]}）]|${separator.source}`, "gu"))) {
    if (/^[([{（]$/u.test(match[0])) depth += 1;
    else if (/^[)\]}）]$/u.test(match[0])) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      found.push(text.slice(from, match.index));
      from = match.index + match[0].length;
    }
  }
  found.push(text.slice(from));
  return found;
}

const sure = /[,;\n،؛、]/;
const spacedSlash = / [/|] /;
const joining = / (?:&|\+|and|und|et|y|e|och|en|və|và|и|و) |\+|&/;

/** Parts that stand alone somewhere under the letters of the table: what a doubtful text may be taken apart into. */
export function plainNames(cells: Iterable<string>): ReadonlySet<string> {
  const known = new Set<string>();
  for (const cell of cells) {
    for (const part of pieces(cell, sure)) {
      const name = cleanName(part);
      if (name !== "" && !spacedSlash.test(name) && !joining.test(name) && !name.includes("/"))
        known.add(foldText(name));
    }
  }
  return known;
}

/**
 * The names in a cell. `,` `;` and line breaks always part; ` / ` does, unless the whole is a name elsewhere; `&`, `+` and `and` part only names
 * that stand alone elsewhere, because they stand inside names too; `/` without spaces never parts.
 */
export function namesIn(text: string, known: ReadonlySet<string>): NameList {
  const names: string[] = [];
  const whole: string[] = [];
  const split: string[] = [];
  for (const part of pieces(text, sure)) {
    const name = cleanName(part).replace(/^(?:and|und|et|&|و) +/u, "");
    if (name === "" || isBlank(name)) continue;
    for (const piece of known.has(foldText(name)) ? [name] : slashed(name, split)) {
      const parts = pieces(piece, joining).map(cleanName);
      if (parts.length > 1 && parts.every((each) => known.has(foldText(each)))) {
        split.push(piece);
        names.push(...parts);
      } else {
        if (parts.length > 1 || /[^\s]\/[^\s]/.test(piece)) whole.push(piece);
        names.push(piece);
      }
    }
  }
  return { names: [...new Set(names)], whole, split };
}

function slashed(name: string, split: string[]): readonly string[] {
  const parts = pieces(name, spacedSlash)
    .map(cleanName)
    .filter((part) => part !== "" && !isBlank(part));
  if (parts.length > 1) split.push(name);
  return parts.length > 1 ? parts : [name];
}
