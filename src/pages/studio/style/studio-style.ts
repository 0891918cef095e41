import { baseStyle } from "../../view/style/base-style.ts";
import { colourStyle } from "../../view/style/colour-style.ts";
import { levelStyle } from "../../view/style/level-style.ts";
import { editorStyle } from "./editor-style.ts";
import { frameStyle } from "./frame-style.ts";
import { paneStyle } from "./pane-style.ts";

const font =
  '@font-face{font-family:Vazirmatn;src:url("fonts/Vazirmatn.woff2") format("woff2");font-weight:100 900;font-display:swap}';

/** The style sheet of the studio. */
export const studioStyle = `${font}${colourStyle}${baseStyle}${levelStyle}${frameStyle}${editorStyle}${paneStyle}`;
