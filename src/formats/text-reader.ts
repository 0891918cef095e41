import { decodeText } from "./decode-text.ts";
import { jsonReader } from "./json/json-reader.ts";
import {
  type ParseOptions,
  type ParseResult,
  parsedFrom,
  safeParseDesign,
  usualBytes,
} from "./parse-design.ts";
import type { TextAgain } from "./read-text.ts";
import { formatOf } from "./read-written.ts";
import { yamlReader } from "./yaml/yaml-reader.ts";

/** A text that was read, and how it was read after the last one of its format; `undefined` where no more is told of that. */
export interface TextReading {
  readonly text: string;
  readonly again: TextAgain | undefined;
  /** The design, or its faults. */
  readonly parsed: () => ParseResult;
}

const readers = { json: jsonReader, yaml: yamlReader };

/** Reads one text of a design after another, as `safeParseDesign` does; of each only what is otherwise than in the last. */
export function textReader(options: ParseOptions = {}): (input: string | Uint8Array) => TextReading {
  let last: { readonly format: keyof typeof readers; readonly read: (text: string) => TextAgain } | undefined;
  return (input) => {
    const decoded = decodeText(input, options.maxBytes ?? usualBytes);
    const text = "text" in decoded ? decoded.text : undefined;
    const nothing = { text: text ?? "", again: undefined, parsed: () => safeParseDesign(input, options) };
    if (text === undefined) return nothing;
    const said = formatOf(text, options);
    const format = said ?? "json";
    // what is told of a text is told in terms of the last one that was read, whatever its format
    if (last?.format !== format) last = { format, read: readers[format](options.maxDepth) };
    const again = last.read(text);
    // it may be YAML in brackets
    if (!said && "faults" in again.read) return nothing;
    return { text, again, parsed: () => parsedFrom(again.read, options, text) };
  };
}
