import type { Config } from "../check/config.ts";
import { freshnessJson } from "../formats/freshness-json.ts";
import { freshnessText } from "../formats/freshness-text.ts";
import { freshness } from "../measures/freshness.ts";
import { linkSound } from "../organisation/link.ts";
import { isColoured, readingColumns } from "./appearance.ts";
import type { Io } from "./io.ts";
import { loadDesign } from "./load-design.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, exits } from "./problem.ts";
import { writeOutput } from "./write-output.ts";

export type FreshnessFormat = "text" | "json";

export interface FreshnessOptions extends SharedOptions {
  readonly format: FreshnessFormat;
  readonly digits?: Config["digits"];
  readonly verbose?: boolean;
}

/** Prints how old information is where it is used. */
export async function printFreshness(io: Io, path: string, options: FreshnessOptions): Promise<Exit> {
  const { file, design, config } = await loadDesign(io, path, options);
  const found = freshness(linkSound(design));
  const writers: Record<FreshnessFormat, () => string> = {
    text: () =>
      freshnessText(found, {
        width: readingColumns(io),
        colour: isColoured(io, options.color, options.output !== undefined),
        flush: io.stdout.isTTY && options.output === undefined,
        locale: config.locale,
        digits: options.digits ?? config.digits,
        detail: options.quiet ? "quiet" : options.verbose ? "full" : "short",
      }),
    json: () => `${JSON.stringify(freshnessJson(found, file), null, 2)}\n`,
  };
  writeOutput(io, writers[options.format](), options.output);
  return exits.fine;
}
