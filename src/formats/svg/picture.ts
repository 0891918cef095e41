import { escaped, type Svg, tag } from "./svg-tag.ts";
import { styleOf, type Theme } from "./theme.ts";

/** What is drawn, before it is coloured. Sizes are in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  readonly body: readonly Svg[];
}

export interface PictureOptions {
  /** `auto` when left out: as the reader's screen is. */
  readonly theme?: Theme;
  /** Address of Vazirmatn as WOFF2, best a `data:` one, so that the picture looks the same everywhere; other fonts do when left out. */
  readonly font?: string;
  /** Language tag of the words in it; `en` when left out. */
  readonly locale?: string;
}

/** A picture as a file of its own. */
export function pictureToSvg(picture: Picture, options: PictureOptions = {}): string {
  const { theme = "auto", font, locale = "en" } = options;
  const { width, height, title, description, body } = picture;
  const svg = tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: "img",
      "aria-label": title,
      lang: locale,
    },
    tag("title", {}, escaped(title)),
    tag("desc", {}, escaped(description)),
    tag("style", {}, styleOf(theme, font).replaceAll("<", "&lt;")),
    tag("rect", { class: "paper", width: Math.ceil(width), height: Math.ceil(height) }),
    ...body.map((each) => `\n${each}`),
    "\n",
  );
  return `${svg}\n`;
}
