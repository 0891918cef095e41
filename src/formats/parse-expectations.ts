import { type Expectations, expectationsSchema } from "../expect/expectations.ts";
import { DesignError } from "../findings/design-error.ts";
import { explain } from "../findings/explain.ts";
import type { Fault } from "../findings/fault.ts";
import { sayFaults } from "../findings/say.ts";
import { type Source, withSource } from "../findings/source.ts";
import { takenBy } from "../model/taken-by.ts";
import { decodeText } from "./decode-text.ts";
import type { ParseOptions } from "./parse-design.ts";
import { readWritten } from "./read-written.ts";

/**
 * Reads expectations from a text (YAML or JSON; bytes are UTF-8) or from a value. Those from a text remember where in it things stand.
 * @throws {DesignError} with every fault that keeps the input from being expectations, each with its place.
 */
export function parseExpectations(input: unknown, options: ParseOptions = {}): Expectations {
  const { language, file, maxBytes = 64 * 2 ** 20 } = options;
  const fail = (faults: readonly Fault[], source?: Source, document?: unknown) =>
    new DesignError(sayFaults(faults, language, source, document));
  if (typeof input !== "string" && !(input instanceof Uint8Array)) {
    const { faults } = explain(takenBy(expectationsSchema), input);
    if (faults.length > 0) throw fail(faults, undefined, input);
    return expectationsSchema.parse(input);
  }
  const named = file === undefined ? {} : { file };
  const nowhere = (text: string): Source => ({ ...named, text, locate: () => new Map() });
  const decoded = decodeText(input, maxBytes);
  if ("fault" in decoded) throw fail([decoded.fault], nowhere(""));
  const { text } = decoded;
  const written = readWritten(text, options);
  if ("faults" in written) throw fail(written.faults, nowhere(text));
  const { value, locate, hidden } = written;
  const source: Source = { ...named, text, locate };
  const faults = [...hidden(undefined), ...explain(takenBy(expectationsSchema), value).faults];
  if (faults.length > 0) throw fail(faults, source, value);
  return withSource(expectationsSchema.parse(value), source);
}
