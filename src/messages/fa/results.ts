import type { Template } from "../../findings/words.ts";
import type { ResultWord } from "../en/results.ts";

/** What results say in other formats than text, in Persian. */
export const resultWords: { readonly [word in ResultWord]: Template } = {
  "column/file": "پرونده",
  "column/line": "سطر",
  "column/column": "ستون",
  "column/severity": "شدت",
  "column/rule": "قاعده",
  "column/finding": "یافته",
  "column/kind": "نوع",
  "column/element": "عنصر",
  "column/path": "مسیر",
  "column/place": "جا",
  "github/left-out": "{counts} دیگر یادداشت ندارد؛ GitHub در هر گام از هر نوع {most} تا نشان می‌دهد",
  "comment/mend": "راه اصلاح",
  "comment/levels": "سطح‌ها",
  "comment/left-out": {
    plural: "count",
    one: "{count} یافتهٔ دیگر نیامده است: هر نظر {most} نویسه جا دارد",
    other: "{count} یافتهٔ دیگر نیامده است: هر نظر {most} نویسه جا دارد",
  },
  "comment/files-left-out": {
    plural: "count",
    one: "{count} پروندهٔ دیگر نیامده است: هر نظر {most} نویسه جا دارد",
    other: "{count} پروندهٔ دیگر نیامده است: هر نظر {most} نویسه جا دارد",
  },
  "comment/details-left-out": "راه اصلاح و سطح‌ها نیامده‌اند: هر نظر {most} نویسه جا دارد",
};
