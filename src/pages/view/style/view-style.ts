import { baseStyle } from "./base-style.ts";
import { colourStyle } from "./colour-style.ts";
import { findingStyle } from "./finding-style.ts";
import { levelStyle } from "./level-style.ts";

/** The style sheet of everything in view/. */
export const viewStyle = `${colourStyle}${baseStyle}${levelStyle}${findingStyle}`;

/**
 * The rule that brings the font along, 100 to 900 heavy: `font` is its address, best a `data:` one. The font leaves room for what hangs deep below a
 * Persian line: in a language that is `written` in Latin letters, lines would stand higher than the signs and edges around them.
 */
export function fontStyle(
  font: string,
  written: "arabic" | "latin",
  { family = "Vazirmatn", display = "block" }: { readonly family?: string; readonly display?: string } = {},
): string {
  const middle = written === "latin" ? "ascent-override:111%;descent-override:45%;line-gap-override:0%;" : "";
  return `@font-face{font-family:"${family}";src:url("${font}") format("woff2");font-weight:100 900;${middle}font-display:${display}}\n`;
}
