import { check } from "../check/check.ts";
import type { Config } from "../check/config.ts";
import { settingsOf } from "../check/settings.ts";
import { wordRelationships } from "../check/word-relationship.ts";
import { sourceOf } from "../findings/source.ts";
import { organisationToSvg } from "../formats/svg/draw-organisation.ts";
import { svgToPng } from "../formats/svg/svg-to-png.ts";
import type { Theme } from "../formats/svg/theme.ts";
import type { PictureView } from "../formats/svg/views.ts";
import { relationship } from "../level/relationship.ts";
import { languageOf } from "../messages/language.ts";
import { linkSound } from "../organisation/link.ts";
import type { Io } from "./io.ts";
import { loadDesign } from "./load-design.ts";
import type { SharedOptions } from "./options.ts";
import { fontFile, painterFile } from "./package-files.ts";
import { type Exit, exits, usageProblem } from "./problem.ts";
import { unitsBetween } from "./units-between.ts";
import { writeOutput } from "./write-output.ts";

export interface DrawCommandOptions extends SharedOptions {
  readonly format?: "svg" | "png";
  readonly view: PictureView;
  readonly between?: readonly [string, string];
  readonly theme: Theme;
  readonly digits?: Config["digits"];
}

/** Draws a view of a design. */
export async function drawFile(io: Io, path: string, options: DrawCommandOptions): Promise<Exit> {
  const { view, theme, between } = options;
  if (between && view !== "ladder") throw usageProblem(`--between is for --view ladder, and this is ${view}`);
  const format = options.format ?? (/\.png$/i.test(options.output ?? "") ? "png" : "svg");
  const { design, config } = await loadDesign(io, path, options);
  const organisation = linkSound(design);
  const { locale = "en" } = config;
  const digits = options.digits ?? config.digits;
  const result = check(organisation, { ...config, ...(digits ? { digits } : {}) });
  const pair = between && [
    relationship(organisation, ...unitsBetween(organisation, between), settingsOf(config).profile),
  ];
  const language = languageOf(locale, digits ? { digits } : {});
  const font = fontFile();
  const svg = await organisationToSvg(organisation, view, result, {
    locale,
    digits,
    theme,
    isMarked: options.quiet !== true,
    font: `data:font/woff2;base64,${Buffer.from(font).toString("base64")}`,
    ...(pair ? { interfaces: wordRelationships(pair, { language, source: sourceOf(design) }) } : {}),
  });
  writeOutput(
    io,
    format === "png" ? await svgToPng(svg, { wasm: painterFile(), fonts: [font] }) : svg,
    options.output,
  );
  return exits.fine;
}
