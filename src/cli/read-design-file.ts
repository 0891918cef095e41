import type { Config } from "../check/config.ts";
import type { Finding } from "../findings/finding.ts";
import { sourceOf } from "../findings/source.ts";
import { safeParseDesign } from "../formats/parse-design.ts";
import { languageOf } from "../messages/language.ts";
import type { Design } from "../model/design.ts";
import type { Io } from "./io.ts";
import { readInput, type Unread } from "./read-input.ts";

/** A design that was read, its faults, or why there was nothing to read. */
export type DesignFile =
  | { readonly kind: "read"; readonly file: string; readonly design: Design; readonly source: string }
  | {
      readonly kind: "unreadable";
      readonly file: string;
      readonly faults: readonly Finding[];
      readonly source: string;
    }
  | { readonly kind: "unread"; readonly file: string; readonly unread: Unread };

/** Reads the design in a file, in the language of the configuration. */
export async function readDesignFile(
  io: Io,
  path: string,
  { locale = "en", digits }: Pick<Config, "locale" | "digits">,
): Promise<DesignFile> {
  const input = await readInput(io, path);
  const { file } = input;
  if ("fault" in input) return { kind: "unread", file, unread: input };
  const parsed = safeParseDesign(input.bytes, {
    file,
    language: languageOf(locale, digits ? { digits } : {}),
  });
  if (parsed.success) {
    return {
      kind: "read",
      file,
      design: parsed.data,
      source: sourceOf(parsed.data)?.text ?? textOf(input.bytes),
    };
  }
  return { kind: "unreadable", file, faults: parsed.error.findings, source: textOf(input.bytes) };
}

/** The text of a file, for showing its lines; what is not UTF-8 is shown as signs. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
