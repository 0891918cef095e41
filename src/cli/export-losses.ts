import type { Losses } from "../formats/exports/losses.ts";
import { type Page, series } from "../formats/terminal/page.ts";

/** What of a design is not in an export, in a line; nothing where all is. */
export function exportLosses(page: Page, { parts, translations }: Losses): string | undefined {
  const { say, code, language } = page;
  const lost = parts.map(({ what, count }) => `${code(what)} (${language.number(count)})`);
  if (translations > 0) lost.push(say("export/translations", { count: translations }));
  if (lost.length === 0) return undefined;
  return say("export/lost", { parts: { word: series(page, lost) } });
}
