import type { Config } from "../check/config.ts";
import { levelsInShort } from "../check/levels-in-short.ts";
import { settingsOf } from "../check/settings.ts";
import { wordRelationships } from "../check/word-relationship.ts";
import { sourceOf } from "../findings/source.ts";
import { levelJson } from "../formats/level-json.ts";
import { levelText } from "../formats/level-text.ts";
import { levelsToCsv } from "../formats/levels-to-csv.ts";
import { levelsToMarkdown } from "../formats/levels-to-markdown.ts";
import { shortLevelText } from "../formats/short-level-text.ts";
import { relationship, relationships } from "../level/relationship.ts";
import { languageOf } from "../messages/language.ts";
import { linkSound } from "../organisation/link.ts";
import { isColoured, readingColumns } from "./appearance.ts";
import type { Follow } from "./follow-files.ts";
import type { Io } from "./io.ts";
import { loadDesign } from "./load-design.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, exits } from "./problem.ts";
import { unitsBetween } from "./units-between.ts";
import { writeOutput } from "./write-output.ts";

export type LevelFormat = "text" | "json" | "markdown" | "csv";

export interface LevelCommandOptions extends SharedOptions {
  readonly format: LevelFormat;
  readonly between?: readonly [string, string];
  readonly digits?: Config["digits"];
  readonly verbose?: boolean;
}

/** Prints the level that a design implies for every two units, or for two of them. Whoever prints it again and again gives what follows its text. */
export async function printLevel(
  io: Io,
  path: string,
  options: LevelCommandOptions,
  follow?: Follow,
): Promise<Exit> {
  // no rule has anything to do with it
  const linking: Follow | undefined =
    follow && ((at, { locale, digits }) => follow(at, { locale, digits, preset: "none" }));
  const { file, design, config, checked } = await loadDesign(io, path, options, linking);
  const organisation = checked?.organisation ?? linkSound(design);
  const { locale = "en" } = config;
  const digits = options.digits ?? config.digits;
  const { profile } = settingsOf(config);
  const found = options.between
    ? [relationship(organisation, ...unitsBetween(organisation, options.between), profile)]
    : relationships(organisation, profile);
  const language = languageOf(locale, digits ? { digits } : {});
  const appearance = {
    width: readingColumns(io),
    colour: isColoured(io, options.color, options.output !== undefined),
    flush: io.stdout.isTTY && options.output === undefined,
    locale,
    digits,
  };
  const reports = () => wordRelationships(found, { language, source: sourceOf(design) });
  const text = () =>
    // reasons take long to put into words, and are not asked for
    options.quiet
      ? shortLevelText(levelsInShort(found, language), appearance)
      : levelText(reports(), { ...appearance, detail: options.verbose ? "full" : "short", file: path });
  const writers: Record<LevelFormat, () => string> = {
    text,
    json: () => `${JSON.stringify(levelJson(reports(), file), null, 2)}\n`,
    markdown: () => levelsToMarkdown(reports(), { locale, digits }),
    csv: () => levelsToCsv(reports(), { locale, digits }),
  };
  writeOutput(io, writers[options.format](), options.output);
  return exits.fine;
}
