import type { Finding } from "../findings/finding.ts";
import { say, sayFaults } from "../findings/say.ts";
import { type PageOptions, pageOf } from "../formats/terminal/page.ts";
import { exits, Problem } from "./problem.ts";
import type { Unread } from "./read-input.ts";

type Words = Pick<PageOptions, "locale" | "digits">;

/** Why a file could not be read, in one line. */
export function unreadText({ file, fault: { rule, variant = "", params } }: Unread, words: Words): string {
  const page = pageOf(words);
  return `${page.code(file)}: ${say(page.language, rule, variant, params).text}`;
}

/** The same, for commands that cannot go on without the file. */
export function unreadProblem(unread: Unread, words: Words = {}): Problem {
  return new Problem(exits.unreadable, unreadText(unread, words));
}

/** Why a command cannot go on with a file that was read and is no design; its faults are said before. */
export function noDesignProblem(file: string, words: Words): Problem {
  const page = pageOf(words);
  return new Problem(exits.unreadable, `${page.code(file)}: ${page.say("verdict/unreadable")}`);
}

/** Why a file could not be read, as a finding of a report; it stands where the file would begin. */
export function unreadFindings({ file, fault }: Unread, words: Words): readonly Finding[] {
  const source = { file, text: "", locate: () => new Map() };
  return sayFaults([{ ...fault, position: { line: 1, column: 1 } }], pageOf(words).language, source);
}
