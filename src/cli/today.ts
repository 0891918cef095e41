import type { Io } from "./io.ts";

/** Today's date where the person is, YYYY-MM-DD. The clock is read in the command line, and nowhere else. */
export function today({ now }: Io): string {
  const date = now();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
