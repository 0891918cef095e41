import type { Config } from "../check/config.ts";
import { unreadableText } from "../formats/check-text.ts";
import type { Design } from "../model/design.ts";
import { isColoured, readingColumns } from "./appearance.ts";
import type { Follow } from "./follow-files.ts";
import type { Io } from "./io.ts";
import { configLoader } from "./load-config.ts";
import { mergeConfig } from "./merge-config.ts";
import type { SharedOptions } from "./options.ts";
import { type CheckedDesign, readDesignFile } from "./read-design-file.ts";
import { today } from "./today.ts";
import { noDesignProblem, unreadProblem } from "./unread-text.ts";

/** A design and the configuration under which it is looked at. */
export interface LoadedDesign {
  /** What the file is called in reports. */
  readonly file: string;
  readonly design: Design;
  readonly config: Config;
  /** What is known of it where its file is followed. */
  readonly checked?: CheckedDesign | undefined;
}

/**
 * The design in a file, for commands that need one; its faults are said on standard error.
 * @throws {Problem} when there is none.
 */
export async function loadDesign(
  io: Io,
  path: string,
  options: SharedOptions,
  follow?: Follow,
): Promise<LoadedDesign> {
  const loaded = await configLoader(io, options)(path);
  const config = mergeConfig(loaded.config, options.locale ? { locale: options.locale } : {}, today(io));
  const { locale, digits } = config;
  const read = await readDesignFile(io, path, config, follow?.(path, config));
  if (read.kind === "read") return { file: read.file, design: read.design, config, checked: read.checked };
  if (read.kind === "unread") throw unreadProblem(read.unread, config);
  const { file, source } = read;
  const colour = isColoured({ ...io, stdout: io.stderr }, options.color, false);
  io.stderr.write(
    unreadableText(read.faults, { file, source, colour, width: readingColumns(io), locale, digits }),
  );
  throw noDesignProblem(file, config);
}
