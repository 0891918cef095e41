import type { Fault } from "../findings/fault.ts";
import { readJson } from "./json/read-json.ts";
import type { ReadText } from "./read-text.ts";
import { readYaml } from "./yaml/read-yaml.ts";

/** Which format a text is in, and how deep it may be nested. */
export interface WrittenOptions {
  readonly file?: string | undefined;
  readonly format?: "json" | "yaml" | undefined;
  readonly maxDepth?: number | undefined;
}

/** A fault after which the value is not what was written, so that what is wrong with it means nothing. */
export function isOfTheWhole({ rule, variant }: Fault): boolean {
  return rule === "schema/too-deep" || (rule === "schema/alias" && !variant);
}

/** Reads a text of YAML or JSON: as is said, else by the ending of its file, else by what it begins with. */
export function readWritten(text: string, { file = "", format, maxDepth = 64 }: WrittenOptions): ReadText {
  const said = format ?? (/\.json$/i.test(file) ? "json" : /\.ya?ml$/i.test(file) ? "yaml" : undefined);
  if (said === "json") return readJson(text, maxDepth);
  if (said === "yaml" || !/^\s*[{["]/.test(text)) return readYaml(text, maxDepth);
  const json = readJson(text, maxDepth);
  if (
    !("faults" in json) ||
    json.faults.some(isOfTheWhole) ||
    json.faults.some(({ variant }) => variant === "end")
  )
    return json;
  // YAML has maps in brackets, too; of two refusals, that of the format which the text looks like is the one that helps
  const yaml = readYaml(text, maxDepth);
  return "faults" in yaml && /^\s*[{[]\s*["{[\]}]/.test(text) ? json : yaml;
}
