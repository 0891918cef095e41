import type { Config } from "../check/config.ts";
import { visible } from "../formats/terminal/visible-text.ts";
import type { CliWord } from "../messages/en/cli.ts";
import type { Io, Output } from "./io.ts";

/* In a line of its own, which whatever is written next takes the place of. */
const cleared = "\r\u001b[2K";

/** The same with a line on the terminal that says what is being done, until something is written or it is over; `undefined` where there is no terminal. */
export function staged(io: Io): { readonly io: Io; readonly clear: () => void } | undefined {
  const { stdout, stderr, env } = io;
  if (!stderr.isTTY || env.TERM === "dumb") return undefined;
  let isSaid = false;
  const clear = () => {
    if (isSaid) stderr.write(cleared);
    isSaid = false;
  };
  const writing = (output: Output): Output => ({
    ...output,
    write(text) {
      clear();
      output.write(text);
    },
  });
  const stage = (words: string) => {
    stderr.write(`${cleared}${visible(words).slice(0, (stderr.columns ?? 80) - 1)}`);
    isSaid = true;
  };
  return { io: { ...io, stdout: writing(stdout), stderr: writing(stderr), stage }, clear };
}

/* Less is done in less than a second, whatever is done with it. */
const large = 400_000;
const many = 20;

/** Says what is being done with a file, where it is so large that it may take more than a second. */
export async function sayStage(
  io: Io,
  word: Extract<CliWord, "progress/reading" | "progress/working">,
  { file, size }: { readonly file: string; readonly size: number },
  words: Pick<Config, "locale" | "digits">,
): Promise<void> {
  if (size >= large) await saySearch(io, word, file, words);
}

/** Says what is being done with a file, however small it is: what is looked for may take long. */
export async function saySearch(
  io: Io,
  word: Extract<CliWord, "progress/reading" | "progress/working">,
  file: string,
  words: Pick<Config, "locale" | "digits">,
): Promise<void> {
  if (!io.stage) return;
  const { pageOf } = await import("../formats/terminal/page.ts");
  io.stage(pageOf(words).say(word, { file }));
}

/** Says which of many files is looked at. */
export async function sayCount(
  io: Io,
  at: number,
  count: number,
  words: Pick<Config, "locale" | "digits">,
): Promise<void> {
  if (!io.stage || count < many) return;
  const { pageOf } = await import("../formats/terminal/page.ts");
  io.stage(pageOf(words).say("progress/files", { at, count }));
}
