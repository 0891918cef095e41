import type { Config } from "../check/config.ts";
import { textChecker } from "../formats/text-checker.ts";
import type { Io } from "./io.ts";
import { fingerprintOf } from "./many/fingerprint.ts";
import type { TextReading } from "./read-design-file.ts";
import { sizeLimitOf } from "./read-input.ts";

/** How the text of a file is read; `undefined`: as any other text. */
export type Follow = (path: string, config: Config) => TextReading | undefined;

/** A file whose text is followed. */
interface Followed {
  /** What it is checked under. */
  readonly terms: string;
  readonly read: TextReading;
}

/**
 * Follows the texts of files that are looked at again and again: of each, only what is otherwise than the last time is read and checked, as long as it is checked
 * under the same configuration. What is told of a text has to be looked at before the next one of its file is read.
 */
export function followFiles(io: Io): Follow {
  const files = new Map<string, Followed>();
  return (path, config) => {
    const { text, isOfCode } = fingerprintOf(config);
    // nobody knows what else code hangs on
    if (isOfCode) {
      files.delete(path);
      return undefined;
    }
    const terms = `${text} ${config.now}`;
    const before = files.get(path);
    if (before?.terms === terms) return before.read;
    const read = readingOf(io, path, config);
    files.set(path, { terms, read });
    return read;
  };
}

function readingOf(io: Io, file: string, config: Config): TextReading {
  const check = textChecker(config, { file, maxBytes: sizeLimitOf(io) });
  return (bytes) => {
    const checked = check(bytes);
    if ("faults" in checked) return checked;
    const { design, organisation, result } = checked;
    // what is remembered of an organisation is not to be remembered of what it is edited to
    return { design, checked: { organisation: { ...organisation }, result } };
  };
}
