import { decodeText } from "./decode-text.ts";
import {
  type ParseOptions,
  type ParseResult,
  parsedFrom,
  safeParseDesign,
  usualBytes,
} from "./parse-design.ts";
import { formatOf } from "./read-written.ts";
import { type YamlReading, yamlReader } from "./yaml/yaml-reader.ts";

/** A text that was read, and of one in YAML how. */
export interface TextReading {
  readonly text: string;
  readonly yaml: YamlReading | undefined;
  /** The design, or its faults. */
  readonly parsed: () => ParseResult;
}

/** Reads one text of a design after another, as `safeParseDesign` does; of one in YAML only what is otherwise than in the last. */
export function textReader(options: ParseOptions = {}): (input: string | Uint8Array) => TextReading {
  const read = yamlReader(options.maxDepth);
  return (input) => {
    const decoded = decodeText(input, options.maxBytes ?? usualBytes);
    const text = "text" in decoded ? decoded.text : undefined;
    if (text === undefined || formatOf(text, options) !== "yaml")
      return { text: text ?? "", yaml: undefined, parsed: () => safeParseDesign(input, options) };
    const yaml = read(text);
    return { text, yaml, parsed: () => parsedFrom(yaml.read, options, text) };
  };
}
