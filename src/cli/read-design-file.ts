import type { Config } from "../check/config.ts";
import type { CheckResult } from "../check/result.ts";
import type { Finding } from "../findings/finding.ts";
import { sourceOf } from "../findings/source.ts";
import type { Language } from "../findings/words.ts";
import { type ParseOptions, safeParseDesign } from "../formats/parse-design.ts";
import { type Locale, languageOf } from "../messages/language.ts";
import type { Design } from "../model/design.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Io } from "./io.ts";
import { type BookFile, readBook } from "./read-book.ts";
import { type Input, readInput, sizeLimitOf, type Unread } from "./read-input.ts";
import { sayStage } from "./stages.ts";

/** A design that was read, its faults, or why there was nothing to read. */
export type DesignFile =
  | {
      readonly kind: "read";
      readonly file: string;
      readonly design: Design;
      readonly source: string;
      readonly checked?: CheckedDesign | undefined;
    }
  | {
      readonly kind: "unreadable";
      readonly file: string;
      readonly faults: readonly Finding[];
      readonly source: string;
    }
  | { readonly kind: "unread"; readonly file: string; readonly unread: Unread };

/** What is known of a design already by whoever read it. */
export interface CheckedDesign {
  readonly organisation: Organisation;
  readonly result: CheckResult;
}

/** Reads the design in a text, or tells its faults. */
export type TextReading = (
  text: Uint8Array,
) => { readonly design: Design; readonly checked?: CheckedDesign } | { readonly faults: readonly Finding[] };

/** Reads the design in a file, in the language of the configuration; its text, if it is one, by `reading`, where that is given. */
export async function readDesignFile(
  io: Io,
  path: string,
  words: Pick<Config, "locale" | "digits">,
  reading?: TextReading,
): Promise<DesignFile> {
  return designInInput(io, path, await readInput(io, path), words, reading);
}

/** The design in what was read of a file, in the language of the configuration. */
export async function designInInput(
  io: Io,
  path: string,
  input: Input | Unread,
  { locale = "en", digits }: Pick<Config, "locale" | "digits">,
  reading?: TextReading,
): Promise<DesignFile> {
  const { file } = input;
  const language = languageOf(locale, digits ? { digits } : {});
  const book = await readBook(io, path, input, language);
  if (book) return designInBook(io, book, locale, language);
  if ("fault" in input) return { kind: "unread", file, unread: input };
  const sized = { file, size: input.bytes.length };
  await sayStage(io, "progress/reading", sized, { locale, digits });
  const { bytes } = input;
  const read = reading ?? readingAnew({ file, language, maxBytes: sizeLimitOf(io) });
  const found = read(bytes);
  await sayStage(io, "progress/working", sized, { locale, digits });
  if ("faults" in found) return { kind: "unreadable", file, faults: found.faults, source: textOf(bytes) };
  const { design, checked } = found;
  return { kind: "read", file, design, source: sourceOf(design)?.text ?? textOf(bytes), checked };
}

function readingAnew(options: ParseOptions): TextReading {
  return (text) => {
    const parsed = safeParseDesign(text, options);
    return parsed.success ? { design: parsed.data } : { faults: parsed.error.findings };
  };
}

/** The design in a workbook or a folder; what of them no design has a place for is said on standard error. */
async function designInBook(io: Io, book: BookFile, locale: Locale, language: Language): Promise<DesignFile> {
  const { file } = book;
  if (book.kind === "unread") return book;
  const [{ bookNotes }, { importRemark }, { pageOf }, { complain }] = await Promise.all([
    import("./book-notes.ts"),
    import("../formats/table/import-remark.ts"),
    import("../formats/terminal/page.ts"),
    import("./session.ts"),
  ]);
  if (book.kind === "trouble") {
    const params = { problem: importRemark(book.problem, language) };
    return {
      kind: "unread",
      file,
      unread: { file, fault: { rule: "schema/file", variant: "other", path: [], params } },
    };
  }
  const { result } = book;
  const page = pageOf({ locale });
  for (const note of bookNotes(page, result.notes, false)) complain(io, `${page.code(file)}: ${note}`);
  return result.success
    ? { kind: "read", file, design: result.data, source: "" }
    : { kind: "unreadable", file, faults: result.error.findings, source: "" };
}

/** The text of a file, for showing its lines; what is not UTF-8 is shown as signs. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
