/** Writes `src/formats/svg/glyph-widths.ts`: how wide the letters of Vazirmatn are, the widest of the forms that a letter takes beside others. */
import { writeFileSync } from "node:fs";
import { widestAdvance } from "./shaped.ts";

const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x600, 0x6ff],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
] as const;

const widths = new Map<number, string>();
for (const [from, to] of ranges) {
  for (let code = from; code <= to; code += 1) {
    const sign = String.fromCodePoint(code);
    const advance = widestAdvance(sign);
    if (advance !== undefined) widths.set(advance, (widths.get(advance) ?? "") + sign);
  }
}

const lines = [...widths]
  .sort(([a], [b]) => a - b)
  .map(([advance, signs]) => {
    const escaped = [...signs]
      .map((sign) => `\\u${sign.codePointAt(0)?.toString(16).padStart(4, "0")}`)
      .join("");
    return `  [${advance}, "${escaped}"],`;
  });
writeFileSync(
  new URL("../../../src/formats/svg/glyph-widths.ts", import.meta.url),
  `// Made by \`tsx tests/formats/svg/generate-widths.ts\` from Vazirmatn Regular 33 (SIL Open Font License 1.1). Not to be edited.

/** Letters by how wide they are, in thousandths of the size of the font; of several forms the widest. */
// biome-ignore format: one line a width
export const glyphWidths: readonly (readonly [width: number, letters: string])[] = [
${lines.join("\n")}
];
`,
);
