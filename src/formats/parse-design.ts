import { DesignError } from "../findings/design-error.ts";
import type { Fault } from "../findings/fault.ts";
import { sayFaults } from "../findings/say.ts";
import { type Source, withSource } from "../findings/source.ts";
import type { Language } from "../findings/words.ts";
import type { Design } from "../model/design.ts";
import { readDesign } from "../organisation/design-faults.ts";
import { decodeText } from "./decode-text.ts";
import type { ReadText } from "./read-text.ts";
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
  if (typeof input !== "string" && !(input instanceof Uint8Array)) {
    const read = readDesign(input);
    return "design" in read
      ? { success: true, data: read.design }
      : failed(read.faults, options, undefined, input);
  }
  const decoded = decodeText(input, options.maxBytes ?? usualBytes);
  if ("fault" in decoded) return failed([decoded.fault], options, sourceIn("", options));
  return parsedFrom(readWritten(decoded.text, options), options, decoded.text);
}

/** How large a text may be where nothing else is said. */
export const usualBytes = 64 * 2 ** 20;

/** The design that is written in a text. */
export function parsedFrom(written: ReadText, options: ParseOptions, text: string): ParseResult {
  if ("faults" in written) return failed(written.faults, options, sourceIn(text, options));
  const { value, locate, hidden } = written;
  const source = sourceIn(text, options, locate);
  const read = readDesign(value);
  const faults = hidden("design" in read ? read.keys : undefined);
  if ("design" in read && faults.length === 0)
    return { success: true, data: withSource(read.design, source) };
  const others = "faults" in read && !faults.some(isOfTheWhole) ? read.faults : [];
  return failed([...faults, ...others], options, source, value);
}

/** A text as the source of what it says. */
export function sourceIn(
  text: string,
  { file }: ParseOptions,
  locate: Source["locate"] = () => new Map(),
): Source {
  return { ...(file === undefined ? {} : { file }), text, locate };
}

function failed(
  faults: readonly Fault[],
  { language }: ParseOptions,
  source?: Source,
  document?: unknown,
): ParseResult {
  return { success: false, error: new DesignError(sayFaults(faults, language, source, document)) };
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
