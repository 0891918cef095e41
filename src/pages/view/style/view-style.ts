import { baseStyle } from "./base-style.ts";
import { colourStyle } from "./colour-style.ts";
import { findingStyle } from "./finding-style.ts";
import { levelStyle } from "./level-style.ts";

/** The style sheet of everything in view/. */
export const viewStyle = `${colourStyle}${baseStyle}${levelStyle}${findingStyle}`;

/** The rule that brings the font along: `font` is its address, best a `data:` one; 100 to 900 heavy. */
export function fontStyle(font: string): string {
  return `@font-face{font-family:Vazirmatn;src:url("${font}") format("woff2");font-weight:100 900;font-display:block}\n`;
}
