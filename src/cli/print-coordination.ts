import type { Config } from "../check/config.ts";
import { settingsOf } from "../check/settings.ts";
import { coordinationJson } from "../formats/coordination-json.ts";
import { coordinationText } from "../formats/coordination-text.ts";
import { coordination } from "../measures/coordination.ts";
import { fewestMeetings } from "../measures/fewest-meetings.ts";
import { meetingLoads } from "../measures/meeting-load.ts";
import { linkSound } from "../organisation/link.ts";
import { isColoured, readingColumns } from "./appearance.ts";
import type { Io } from "./io.ts";
import { loadDesign } from "./load-design.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, exits } from "./problem.ts";
import { writeOutput } from "./write-output.ts";

export type CoordinationFormat = "text" | "json";

export interface CoordinationOptions extends SharedOptions {
  readonly format: CoordinationFormat;
  /** Hours that a meeting takes. */
  readonly length?: number;
  readonly digits?: Config["digits"];
  readonly verbose?: boolean;
}

/** Prints what is needed and provided to coordinate, and which meetings are enough. */
export async function printCoordination(io: Io, path: string, options: CoordinationOptions): Promise<Exit> {
  const { file, design, config } = await loadDesign(io, path, options);
  const organisation = linkSound(design);
  const found = coordination(organisation);
  const meetings = {
    loads: meetingLoads(organisation, options.length),
    fewest: fewestMeetings(organisation, { profile: settingsOf(config).profile }),
  };
  const writers: Record<CoordinationFormat, () => string> = {
    text: () =>
      coordinationText(found, meetings, {
        width: readingColumns(io),
        colour: isColoured(io, options.color, options.output !== undefined),
        flush: io.stdout.isTTY && options.output === undefined,
        locale: config.locale,
        digits: options.digits ?? config.digits,
        detail: options.quiet ? "quiet" : options.verbose ? "full" : "short",
      }),
    json: () => `${JSON.stringify(coordinationJson(found, meetings, file), null, 2)}\n`,
  };
  writeOutput(io, writers[options.format](), options.output);
  return exits.fine;
}
