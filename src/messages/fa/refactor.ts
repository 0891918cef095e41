import type { Template } from "../../findings/words.ts";
import type { refactorWords as english } from "../en/refactor.ts";

/** What is said of one change of an organisation, in Persian. */
export const refactorWords = {
  "refactor/same": "{file} از پیش همین را می‌گوید",
  "refactor/renamed":
    "«{before}» اکنون هر جا که نامش آمده «{after}» است؛ همه یافته‌ها و سطح‌ها همان‌اند که بودند",
  "refactor/written": "در {file} نوشته شد",
  "refactor/would": "{file} همان است که بود؛ بدون --dry-run چنین خواهد گفت",
} as const satisfies Record<keyof typeof english, Template>;
