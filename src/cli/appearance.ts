import type { Io } from "./io.ts";

/** Whether text for standard output is coloured: as the options say, then the environment, then whether it is a terminal. */
export function isColoured({ env, stdout }: Io, asked: boolean | undefined, goesToFile: boolean): boolean {
  if (asked !== undefined) return asked;
  if (env.NO_COLOR) return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return stdout.isTTY && !goesToFile && env.TERM !== "dumb";
}

const usual = 80;

/** Columns that text may take. */
export function columnsOf({ env, stdout }: Io): number {
  const said = Number(env.COLUMNS);
  if (Number.isInteger(said) && said > 0) return said;
  return (stdout.isTTY ? stdout.columns : undefined) ?? usual;
}

/* Lines longer than this are hard to read, however wide the terminal is. */
const comfortable = 120;

/** Columns for text that is read in sentences. */
export function readingColumns(io: Io): number {
  return Math.min(comfortable, columnsOf(io));
}
