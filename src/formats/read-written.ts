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

/** Which format a text is in: as is said, else by the ending of its file, else by what it begins with; `undefined` where it may be either. */
export function formatOf(text: string, { file = "", format }: WrittenOptions): "json" | "yaml" | undefined {
  if (format) return format;
  if (/\.json$/i.test(file)) return "json";
  return /\.ya?ml$/i.test(file) || !/^\s*[{["]/.test(text) ? "yaml" : undefined;
}

/** Reads a text of YAML or JSON, by its format. */
export function readWritten(text: string, options: WrittenOptions): ReadText {
  const { maxDepth = 64 } = options;
  const format = formatOf(text, options);
  if (format === "json") return readJson(text, maxDepth);
  if (format === "yaml") return readYaml(text, maxDepth);
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
