import type { Fault } from "../findings/fault.ts";
import { sayFaults } from "../findings/say.ts";
import { readJson } from "../formats/json/read-json.ts";
import { readYaml } from "../formats/yaml/read-yaml.ts";

const maxDepth = 64;

/**
 * The value of a small file beside the design, in JSON or YAML; `undefined` where the file says nothing.
 * @throws {Error} that says what is wrong and in which line.
 */
export function readValue(text: string, path: string): unknown {
  const read = (path.endsWith(".json") ? readJson : readYaml)(text.replace(/^\ufeff/, ""), maxDepth);
  if ("faults" in read) {
    if (read.faults.some(({ variant }) => variant === "empty")) return undefined;
    throw readingError(read.faults, text);
  }
  const hidden = read.hidden(undefined);
  if (hidden.length > 0) throw readingError(hidden, text);
  return read.value;
}

function readingError(faults: readonly Fault[], text: string): Error {
  const [first] = sayFaults(faults, undefined, { text, locate: () => new Map() });
  const place = first?.location ? `line ${first.location.line}, column ${first.location.column}: ` : "";
  return new Error(`${place}${first?.message.text ?? "not readable"}`);
}
