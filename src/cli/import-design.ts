import { unreadableText } from "../formats/check-text.ts";
import { safeParseDesign } from "../formats/parse-design.ts";
import { stringifyDesign } from "../formats/stringify-design.ts";
import { languageOf } from "../messages/language.ts";
import { isColoured, readingColumns } from "./appearance.ts";
import type { ImportCommandOptions } from "./import-file.ts";
import type { Io } from "./io.ts";
import { type Exit, exits, usageProblem } from "./problem.ts";
import type { Input } from "./read-input.ts";
import { noDesignProblem } from "./unread-text.ts";
import { writeOutput } from "./write-output.ts";

/**
 * Prints a file that is a design already, in canonical form: all of it but comments and layout.
 * @throws {Problem} when it is none after all, or a report of what is lost is asked for.
 */
export function importDesign(
  io: Io,
  path: string,
  { file, bytes }: Input,
  options: ImportCommandOptions,
  format: "yaml" | "json",
): Exit {
  if (options.report !== undefined)
    throw usageProblem(`--report: ${path} is a design, and nothing of it is lost`);
  const { locale = "en" } = options;
  const parsed = safeParseDesign(bytes, { file, format, language: languageOf(locale) });
  if (parsed.success) {
    writeOutput(io, stringifyDesign(parsed.data, { format: options.format }), options.output);
    return exits.fine;
  }
  const colour = isColoured({ ...io, stdout: io.stderr }, options.color, false);
  const source = new TextDecoder().decode(bytes);
  const page = { file, source, colour, width: readingColumns(io), locale };
  io.stderr.write(unreadableText(parsed.error.findings, page));
  throw noDesignProblem(file, options);
}
