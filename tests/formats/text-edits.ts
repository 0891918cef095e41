import fc from "fast-check";

/** What somebody does to a text, by ranks that are taken modulo what there is, so that it can be done to any text. */
export interface TextEdit {
  readonly kind: number;
  readonly at: number;
  readonly to: number;
  readonly word: string;
}

/* What designs are written with, and what breaks them. */
const words = [
  ..."ab:-#&*\"'{}[],|>?!% \n\t~",
  "\n  ",
  "\n    ",
  ": ",
  "- ",
  "# a remark\n",
  "\n\n",
  "none",
  "R: sales\n",
  "a: 1\n",
  "  new: {}\n",
  "\n  new:\n    effort: 2\n",
  "  - carries: a\n",
  "---\n",
  "...\n",
  "<<: *a\n",
  "&a ",
  "*a",
  "|+\n",
  ">-\n",
  "\r\n",
  "۱",
];

export const textEdits = fc.array(
  fc.record<TextEdit>({
    kind: fc.nat(11),
    at: fc.nat(),
    to: fc.nat(),
    word: fc.constantFrom(...words),
  }),
  { minLength: 1, maxLength: 10 },
);

/** Types, deletes, moves lines: most of it small, as people write. */
export function edited(text: string, { kind, at, to, word }: TextEdit): string {
  const place = at % (text.length + 1);
  const lines = text.split(/(?<=\n)/);
  const line = at % lines.length;
  const other = to % lines.length;
  switch (kind) {
    case 0:
      return text.slice(0, place) + text.slice(place + 1 + (to % 3));
    case 1:
      return text.slice(0, place) + text.slice(place + (to % 60));
    case 2:
      return lines.toSpliced(line, 1).join("");
    case 3:
      return lines.toSpliced(line, 0, lines[other] ?? "").join("");
    case 4:
      return lines.with(line, lines[other] ?? "").join("");
    case 5:
      return lines.with(line, (lines[line] ?? "").replace(/^ */, " ".repeat(to % 7))).join("");
    case 6:
      return lines.with(line, (lines[line] ?? "").replace(/\n$/, `${word}\n`)).join("");
    case 7:
      return lines.toSpliced(line, 0, `${" ".repeat(to % 5)}${word}\n`).join("");
    case 8:
      return lines.toSpliced(line, 2, lines[line + 1] ?? "", lines[line] ?? "").join("");
    default:
      return text.slice(0, place) + word + text.slice(place);
  }
}
