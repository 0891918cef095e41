import type { Template } from "../../findings/words.ts";
import type { exportWords as english } from "../en/export.ts";

/** What the command line says of an export, in Persian. */
export const exportWords: { readonly [word in keyof typeof english]: Template } = {
  "export/lost": "در خروجی نیامده است: {parts}",
  "export/translations": {
    plural: "count",
    one: "{count} نام به زبان‌های دیگر",
    other: "{count} نام به زبان‌های دیگر",
  },
};
