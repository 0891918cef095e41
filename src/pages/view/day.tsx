import type { JSX } from "preact";
import type { Page } from "../../formats/terminal/page.ts";

/** A day, in the digits of the page; nothing where it is not known. */
export function Day({
  page,
  date,
}: {
  readonly page: Page;
  readonly date: string | undefined;
}): JSX.Element | null {
  return date === undefined ? null : <time dateTime={date}>{dayText(page, date)}</time>;
}

/** A day as YYYY-MM-DD, in the digits of the page. */
export function dayText({ language }: Page, date: string): string {
  return date.replace(/\d/g, (digit) => language.number(Number(digit)));
}
