import type { Template } from "../../findings/words.ts";

/** The family `meeting` in Persian. */
export const meetingPersian: { readonly [rule: string]: { readonly [variant: string]: Template } } = {
  "meeting/ad-hoc": {
    found: "جلسهٔ `{meeting}` نامنظم و موردی برگزار می‌شود",
    unknown: "معلوم نیست جلسهٔ `{meeting}` هر چند وقت برگزار می‌شود",
    fix: "آن را {every} برگزار کنید",
  },
  "meeting/too-rare": {
    found: "جلسهٔ `{meeting}` هر {days} روز برگزار می‌شود؛ باید دست‌کم هر {limit} روز باشد",
    unknown: "معلوم نیست جلسهٔ `{meeting}` هر چند وقت برگزار می‌شود",
    fix: "آن را هر {limit} روز برگزار کنید",
  },
  "meeting/undocumented": {
    found: "جلسهٔ `{meeting}` مدون نیست",
    unknown: "معلوم نیست جلسهٔ `{meeting}` مدون است یا نه",
    fix: "آن را مدون کنید",
  },
  "meeting/one-sided": {
    found: "در جلسهٔ `{meeting}` هیچ‌یک از {silent} گزارشی نمی‌دهد",
    one: "در جلسهٔ `{meeting}` تنها {reporting} گزارش می‌دهد، نه {silent}",
    unknown: "معلوم نیست در جلسهٔ `{meeting}` چه کسی گزارش می‌دهد",
  },
  "meeting/conflict-only": {
    found: "تنها هدف جلسهٔ `{meeting}` رفع تعارض است",
    unknown: "معلوم نیست هدف جلسهٔ `{meeting}` چیست",
  },
  "meeting/missing": {
    found: "هیچ جلسهٔ مشترکی میان `{a}` و `{b}` نیست، با آنکه یکی {needs} را از دیگری می‌خواهد",
    shared: "هیچ جلسهٔ مشترکی میان `{a}` و `{b}` نیست، با آنکه {activities} میان آن‌ها مشترک است",
    both: "هیچ جلسهٔ مشترکی میان `{a}` و `{b}` نیست، با آنکه {activities} میان آن‌ها مشترک است و یکی {needs} را از دیگری می‌خواهد",
    unknown: "معلوم نیست `{a}` و `{b}` به جلسهٔ مشترک نیاز دارند یا نه، یا آن را دارند یا نه",
    fix: "برای `{a}` و `{b}` جلسهٔ ماهانه بگذارید",
  },
  "meeting/without-dependency": {
    found: "`{a}` و `{b}` در {meetings} جلسه دارند و هیچ نیاز، جریان، فعالیت یا تصمیمی میان آن‌ها نیست",
    unknown: "معلوم نیست جلسه‌ای بی‌دلیل `{a}` و `{b}` را گرد هم می‌آورد یا نه",
  },
};
