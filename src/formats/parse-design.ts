import { DesignError } from "../findings/design-error.ts";
import type { Fault } from "../findings/fault.ts";
import { sayFaults } from "../findings/say.ts";
import { type Source, withSource } from "../findings/source.ts";
import type { Language } from "../findings/words.ts";
import type { Design } from "../model/design.ts";
import { readDesign } from "../organisation/design-faults.ts";
import { decodeText } from "./decode-text.ts";
import { isOfTheWhole, readWritten } from "./read-written.ts";

/** How a design is read. */
export interface ParseOptions {
  /** The name of the text, for the places of findings; its ending tells the format where `format` does not. */
  readonly file?: string | undefined;
  /** When left out: by the ending of `file` (`.json`, `.yaml`, `.yml`), else by what the text begins with. */
  readonly format?: "json" | "yaml" | undefined;
  /** The language of the findings; English when left out. */
  readonly language?: Language | undefined;
  /** The largest text that is read, in bytes of UTF-8; 64 MiB when left out. */
  readonly maxBytes?: number | undefined;
  /** How many levels of lists and maps may be nested; 64 when left out. */
  readonly maxDepth?: number | undefined;
}

/** A design, or an error that holds every fault. */
export type ParseResult =
  | { readonly success: true; readonly data: Design; readonly error?: undefined }
  | { readonly success: false; readonly error: DesignError; readonly data?: undefined };

/**
 * Reads a design from a text (YAML or JSON; bytes are UTF-8) or from a value. A design from a text remembers where in it things stand; one
 * from a value is the value itself, unless ids have to be put in normal form or blanks left out.
 */
export function safeParseDesign(input: unknown, options: ParseOptions = {}): ParseResult {
  const { language, file, maxBytes = 64 * 2 ** 20 } = options;
  const fail = (faults: readonly Fault[], source?: Source, document?: unknown): ParseResult => ({
    success: false,
    error: new DesignError(sayFaults(faults, language, source, document)),
  });
  if (typeof input !== "string" && !(input instanceof Uint8Array)) {
    const read = readDesign(input);
    return "design" in read ? { success: true, data: read.design } : fail(read.faults, undefined, input);
  }
  const named = file === undefined ? {} : { file };
  const decoded = decodeText(input, maxBytes);
  if ("fault" in decoded) return fail([decoded.fault], { ...named, text: "", locate: () => new Map() });
  const { text } = decoded;
  const written = readWritten(text, options);
  if ("faults" in written) return fail(written.faults, { ...named, text, locate: () => new Map() });
  const { value, locate, hidden } = written;
  const source: Source = { ...named, text, locate };
  const read = readDesign(value);
  const faults = hidden("design" in read ? read.keys : undefined);
  if ("design" in read && faults.length === 0)
    return { success: true, data: withSource(read.design, source) };
  const others = "faults" in read && !faults.some(isOfTheWhole) ? read.faults : [];
  return fail([...faults, ...others], source, value);
}

/**
 * Reads a design, as `safeParseDesign` does.
 * @throws {DesignError} with every fault that keeps the input from being a design.
 */
export function parseDesign(input: unknown, options: ParseOptions = {}): Design {
  const result = safeParseDesign(input, options);
  if (!result.success) throw result.error;
  return result.data;
}
