import { fileURLToPath } from "node:url";
import { type Font, openSync } from "fontkit";

const file = fileURLToPath(
  new URL("../../../node_modules/vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf", import.meta.url),
);
const font = openSync(file) as Font;

/** How wide a text is when Vazirmatn itself sets it, in thousandths of its size. */
export function shapedWidth(text: string): number {
  return (font.layout(text).advanceWidth / font.unitsPerEm) * 1000;
}

/** How wide a sign is at most, alone or between others, in thousandths; `undefined` where the font does not have it. */
export function widestAdvance(sign: string): number | undefined {
  const code = sign.codePointAt(0) as number;
  if (!font.hasGlyphForCodePoint(code)) return undefined;
  const joined = "ـ";
  const alone = shapedWidth(sign);
  if (code < 0x600 || code > 0x6ff) return Math.ceil(alone);
  const kashida = shapedWidth(joined);
  const beside = [
    shapedWidth(joined + sign) - kashida,
    shapedWidth(sign + joined) - kashida,
    shapedWidth(joined + sign + joined) - 2 * kashida,
  ];
  return Math.ceil(Math.max(alone, ...beside));
}
