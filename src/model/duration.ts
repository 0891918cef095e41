import * as z from "zod";

const words = {
  hourly: 1 / 24,
  daily: 1,
  weekly: 7,
  biweekly: 14,
  monthly: 30,
  bimonthly: 60,
  quarterly: 91,
  yearly: 365,
} as const;

const number = "(\\d{1,9}(?:[.,]\\d{1,9})?)";
const iso = new RegExp(
  `^P(?=\\d|T\\d)(?:${number}Y)?(?:${number}M)?(?:${number}W)?(?:${number}D)?(?:T(?=\\d)(?:${number}H)?(?:${number}M)?(?:${number}S)?)?$`,
);

/** Months in days: a year is 365, a quarter 91, a month 30. */
function monthsInDays(months: number): number {
  const years = Math.floor(months / 12);
  const quarters = Math.floor((months - years * 12) / 3);
  return years * 365 + quarters * 91 + (months - years * 12 - quarters * 3) * 30;
}

/** Length of a duration (ISO 8601, or a word such as `weekly`) in days; `undefined` when the text is not one. */
export function durationInDays(text: string): number | undefined {
  const known = remembered.get(text);
  if (known !== undefined || text.length > 40) return known;
  const length = Object.hasOwn(words, text) ? words[text as keyof typeof words] : isoInDays(text);
  if (length !== undefined && remembered.size < 1000) remembered.set(text, length);
  return length;
}

/* A design states the same few durations thousands of times. */
const remembered = new Map<string, number>();

function isoInDays(text: string): number | undefined {
  const match = iso.exec(text);
  if (!match) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => (part === undefined ? 0 : Number(part.replace(",", ".")))) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return monthsInDays(years * 12 + months) + weeks * 7 + days + hours / 24 + minutes / 1440 + seconds / 86400;
}

/** A duration as written in a design. */
export const durationSchema = z
  .string()
  .refine((text) => durationInDays(text) !== undefined, { params: { code: "duration" } })
  .meta({
    id: "duration",
    pattern: `^(?:${Object.keys(words).join("|")}|${iso.source.slice(1, -1)})$`,
    description: `ISO 8601 duration (P1W, PT4H) or one of ${Object.keys(words).join(", ")}.`,
    examples: [...Object.keys(words), "P1W", "PT4H"],
  });

const isoAboveZero = `(?=.*[1-9])${iso.source.slice(1, -1)}`;

/** How often something happens: a duration above zero. */
export const rhythmSchema = z
  .string()
  .refine((text) => (durationInDays(text) ?? 0) > 0, { params: { code: "rhythm" } })
  .meta({
    id: "rhythm",
    pattern: `^(?:${Object.keys(words).join("|")}|${isoAboveZero})$`,
    description: `ISO 8601 duration above zero (P1W, PT4H) or one of ${Object.keys(words).join(", ")}.`,
    examples: [...Object.keys(words), "P1W", "PT4H"],
  });

/** The words that may stand for a duration. */
export const durationWords: readonly string[] = Object.keys(words);
