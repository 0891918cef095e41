import * as z from "zod";

/** A day of the calendar, as YYYY-MM-DD. */
export const daySchema = z
  .string()
  .refine(isDay, { params: { code: "date" } })
  .meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}$", examples: ["2030-12-31"] });

/** Whether a text is a day of the calendar; some engines take the 30th of February for one in March. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
