import { baseStyle } from "../../view/style/base-style.ts";
import { colourStyle } from "../../view/style/colour-style.ts";
import { levelStyle } from "../../view/style/level-style.ts";
import { fontStyle } from "../../view/style/view-style.ts";
import { editorStyle } from "./editor-style.ts";
import { frameStyle } from "./frame-style.ts";
import { paneStyle } from "./pane-style.ts";

const file = "fonts/Vazirmatn.woff2";
const latin = "Vazirmatn Latin";
const fonts = [
  fontStyle(file, "arabic", { display: "swap" }),
  fontStyle(file, "latin", { family: latin, display: "swap" }),
].join("");
/* After the base, whose fonts it takes further: the language of the page chooses. */
const inLatin = `:root:lang(en){--sans:"${latin}",system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}`;

/** The style sheet of the studio. */
export const studioStyle = `${fonts}${colourStyle}${baseStyle}${inLatin}${levelStyle}${frameStyle}${editorStyle}${paneStyle}`;
