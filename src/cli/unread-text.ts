import { type PageOptions, pageOf } from "../formats/terminal/page.ts";
import { exits, Problem } from "./problem.ts";
import type { Unread } from "./read-input.ts";

/** Why a file could not be read, in one line. */
export function unreadText(
  { file, word, params }: Unread,
  { locale, digits }: Pick<PageOptions, "locale" | "digits">,
): string {
  const page = pageOf({ locale, digits });
  return `${page.code(file)}: ${page.say(word, params)}`;
}

/** The same, for commands that cannot go on without the file. */
export function unreadProblem(unread: Unread, options: Pick<PageOptions, "locale" | "digits"> = {}): Problem {
  return new Problem(exits.unreadable, unreadText(unread, options));
}
