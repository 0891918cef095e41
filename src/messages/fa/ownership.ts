import type { Template } from "../../findings/words.ts";

/** The words of the family `ownership` in Persian: rule, message, text. */
export const ownershipPersian: { readonly [rule: string]: { readonly [variant: string]: Template } } = {
  "ownership/unowned": {
    found:
      "هیچ واحدی مالک `{activity}` نیست: نه کسی پاسخگوی آن است و نه کسی مسئول انجامش، و مالکیتی هم اعلام نشده است",
    unknown: "معلوم نیست مالک `{activity}` کیست: نه مالکیتی اعلام شده است و نه حرفی در ماتریس آمده است",
  },
  "ownership/conflict": {
    found: {
      plural: "count",
      one: "مالک `{activity}`، {owners} اعلام شده است، ولی {parties} از واحدی دیگر پاسخگوی آن است",
      other: "مالک `{activity}`، {owners} اعلام شده است، ولی {parties} از واحدهای دیگر پاسخگوی آن هستند",
    },
    unknown: "معلوم نیست پاسخگویان `{activity}` به {owners}، که مالک آن اعلام شده است، تعلق دارند یا نه",
    fix: "مالکیت `{activity}` برای {owners} اعلام شود",
  },
  "ownership/outside-performer": {
    found: "مالک `{activity}`، {owners} اعلام شده است، ولی انجام آن با {parties} از واحدی دیگر است",
    unknown: "معلوم نیست انجام‌دهندگان `{activity}` به {owners}، که مالک آن اعلام شده است، تعلق دارند یا نه",
    fix: "مالکیت `{activity}` برای {owners} اعلام شود",
  },
  "ownership/shared-in-name-only": {
    found:
      "`{activity}` مشترک میان {owners} اعلام شده است، ولی همهٔ مسئولان و پاسخگویان آن از {present} هستند",
    unknown:
      "معلوم نیست هر یک از {owners}، که `{activity}` مشترک میان آن‌ها اعلام شده است، آن را انجام می‌دهد یا پاسخگوی آن است",
    fix: "مالکیت `{activity}` برای {owners} اعلام شود",
  },
  "ownership/undeclared-sharing": {
    found:
      "`{activity}` از راه مسئولان و پاسخگویانش میان {owners} مشترک است، ولی این مالکیت مشترک اعلام نشده است",
    unknown:
      "معلوم نیست `{activity}` میان چند واحد مشترک است یا نه: نه مالکیتی اعلام شده است و نه حرفی در ماتریس آمده است",
    fix: "مالکیت `{activity}` برای {owners} اعلام شود",
  },
  "ownership/duplicated-work": {
    found: "`{information}` را {activities} تولید می‌کنند که هیچ مالک مشترکی ندارند",
    more: "{count} فعالیت `{information}` را تولید می‌کنند، و {activities} از میان آن‌ها هیچ مالک مشترکی ندارند",
    unknown:
      "معلوم نیست واحدهایی جدا از هم `{information}` را تولید می‌کنند یا نه: مالک یا خروجی برخی فعالیت‌ها گفته نشده است",
  },
  "ownership/no-outside-input": {
    found: "`{activity}`، که مالک آن `{owner}` است، به هیچ‌یک از تولیدات `{other}` نیاز ندارد",
    unknown:
      "معلوم نیست `{activity}` فعالیت مستقل `{marketing}` یا `{sales}` است و از طرف دیگر چیزی نمی‌گیرد، یا نه",
  },
};
