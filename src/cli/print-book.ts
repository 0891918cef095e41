import { resolve } from "node:path";
import { unreadableText } from "../formats/check-text.ts";
import { stringifyDesign } from "../formats/stringify-design.ts";
import { type Page, pageOf } from "../formats/terminal/page.ts";
import type { Design } from "../model/design.ts";
import { isColoured, readingColumns } from "./appearance.ts";
import { bookNotes } from "./book-notes.ts";
import type { Io } from "./io.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, exits } from "./problem.ts";
import type { BookFile } from "./read-book.ts";
import { complain } from "./session.ts";
import { noDesignProblem } from "./unread-text.ts";
import { writeOutput } from "./write-output.ts";

interface PrintBookOptions extends SharedOptions {
  readonly format: "yaml" | "json";
  readonly report?: string;
}

/** Prints the design that a workbook or a folder describes, and says beside it what of them no design has a place for. */
export function printBook(
  io: Io,
  { file, format, result }: Extract<BookFile, { kind: "book" }>,
  options: PrintBookOptions,
): Exit {
  const page = pageOf(options);
  if (options.report !== undefined) {
    const report = { orgproof: 1, file, format, success: result.success, notes: result.notes };
    writeOutput(io, `${JSON.stringify(report, null, 2)}\n`, resolve(io.cwd, options.report));
  }
  const notes = options.quiet ? [] : bookNotes(page, result.notes, options.report !== undefined);
  const say = (text: string) => complain(io, `${page.code(file)}: ${text}`);
  if (!result.success) {
    const { findings } = result.error;
    const colour = isColoured({ ...io, stdout: io.stderr }, options.color, false);
    io.stderr.write(
      unreadableText(findings, {
        file,
        source: "",
        colour,
        width: readingColumns(io),
        locale: options.locale,
      }),
    );
    for (const note of notes) say(note);
    throw noDesignProblem(file, options);
  }
  writeOutput(io, stringifyDesign(result.data, { format: options.format }), options.output);
  if (!options.quiet) say(summary(page, format, result.data));
  for (const note of notes) say(note);
  return exits.fine;
}

function summary(
  { say, language }: Page,
  format: Extract<BookFile, { kind: "book" }>["format"],
  design: Design,
): string {
  const counted = (["units", "roles", "activities", "flows", "decisions"] as const).flatMap((section) => {
    const elements = design[section];
    const count = typeof elements === "object" ? Object.keys(elements).length : 0;
    return count > 0 ? [say(`import/${section}`, { count })] : [];
  });
  return `${say(`import/${format}`)}: ${counted.join(language.rightToLeft ? "، " : ", ")}`;
}
