import { check } from "../check/check.ts";
import type { Config } from "../check/config.ts";
import type { CheckOutcome } from "../formats/check-outcome.ts";
import type { Locale } from "../messages/language.ts";
import type { Design } from "../model/design.ts";
import { textIn } from "../model/text.ts";
import { linkSound } from "../organisation/link.ts";
import type { DesignFile } from "./read-design-file.ts";
import { unreadFindings } from "./unread-text.ts";

/** What checking the design in a file gives, or why there was none. */
export function checkDesignFile(read: DesignFile, config: Config): CheckOutcome {
  if (read.kind === "unreadable") return read;
  if (read.kind === "unread")
    return { kind: "unreadable", file: read.file, faults: unreadFindings(read.unread, config), source: "" };
  const { checked } = read;
  return {
    kind: "checked",
    file: read.file,
    source: read.source,
    result: checked ? checked.result : check(linkSound(read.design), config),
    config,
    failOn: config.failOn ?? "error",
    reasons: reasonsOf(read.design, config.locale ?? "en"),
  };
}

/** Why each entry under `ignore` silences what it silences. */
function reasonsOf({ ignore }: Design, locale: Locale): readonly (string | undefined)[] {
  if (ignore === undefined || ignore === "none") return [];
  return ignore.map(({ reason }) =>
    reason === undefined || reason === "none" ? undefined : textIn(reason, locale),
  );
}
