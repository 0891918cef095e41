import { isArchive } from "../formats/decode-text.ts";
import type { SharedOptions } from "./options.ts";
import type { Input } from "./read-input.ts";
import { unreadProblem } from "./unread-text.ts";

/** The text of a file in UTF-8, or in UTF-16 with its mark, as spreadsheets save it. */
export function textOf({ file, bytes }: Input, words: Pick<SharedOptions, "locale">): string {
  const refuse = (variant: string) => {
    const fault = { rule: "schema/encoding", variant, path: [], params: {} } as const;
    return unreadProblem({ file, fault }, words);
  };
  if (isArchive(bytes)) throw refuse("archive");
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw refuse("");
  }
}
