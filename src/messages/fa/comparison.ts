import type { Template } from "../../findings/words.ts";
import type { ComparisonWord } from "../en/comparison.ts";

/** What stands on a page that compares designs, in Persian. */
export const comparisonWords: { readonly [word in ComparisonWord]: Template } = {
  "comparison/title": { plural: "count", one: "{count} طرح در کنار هم", other: "{count} طرح در کنار هم" },
  "comparison/kind": "مقایسهٔ طرح‌های سازمانی",
  "comparison/overview": "در یک نگاه",
  "comparison/trends": "چه تغییر کرد",
  "comparison/loosest": "کجا واحدها از هم دورترند",
  "comparison/levels": "واحدها چقدر به هم نزدیک‌اند",
  "comparison/findings": "چه یافته شد",
  "comparison/designs": "تک‌تک طرح‌ها",
  "comparison/verdicts": "پذیرفته‌شده: {pass}، پذیرفته‌نشده: {fail}، نامعلوم: {undetermined}.",
  "comparison/dated": {
    plural: "count",
    one: "یکی از آن‌ها در چند تاریخ آمده است: جدول‌ها تازه‌ترین آن را نشان می‌دهند و تغییرش پس از آن‌ها آمده است.",
    other:
      "از {count} طرح در چند تاریخ آمده است: جدول‌ها تازه‌ترین آن‌ها را نشان می‌دهند و تغییرشان پس از آن‌ها آمده است.",
  },
  "comparison/design": "طرح",
  "comparison/date": "تاریخ",
  "comparison/verdict": "نتیجه",
  "comparison/units": "واحد",
  "comparison/activities": "فعالیت",
  "comparison/pairs": "شمار جفت واحدها در سطحی که حتمی است",
  "comparison/size": "اندازه",
  "comparison/found": "یافته‌ها",
  "comparison/unknown": "نامعلوم",
  "comparison/rule": "قاعده",
  "comparison/rule/about": "هر قاعده چند یافته داشته است، مهم‌ترین‌ها در آغاز.",
  "comparison/rule/rest": {
    plural: "count",
    one: "{count} قاعدهٔ دیگر هم یافته داشت",
    other: "{count} قاعدهٔ دیگر هم یافته داشتند",
  },
  "comparison/pair": "واحدها",
  "comparison/levels/about":
    "جفت واحدهایی که در چند طرح هست، بر پایهٔ شناسه‌شان. همهٔ جفت‌های هر طرح در پایین آمده است.",
  "comparison/levels/rest": { plural: "count", one: "{count} جفت واحد دیگر", other: "{count} جفت واحد دیگر" },
  "comparison/absent": "در این طرح نیست",
  "comparison/loosest/none": "در هیچ طرحی دو واحدی نیست که بتوانند نزدیک‌تر باشند.",
  "comparison/found/none": "هیچ قاعده‌ای در هیچ طرحی چیزی نیافت.",
  "comparison/trend/found": "خطاها، هشدارها و پاسخ‌های نامعلوم به تاریخ",
  "comparison/trend/levels": "شمار جفت واحدها در سطحی که حتمی است، به تاریخ",
  "comparison/trend/pairs": "سطح‌ها به تاریخ",
  "comparison/trend/error": "خطا",
  "comparison/trend/warn": "هشدار",
  "comparison/trend/unknown": "نامعلوم",
  "comparison/trend/at": "{date}: {values}",
  "comparison/trend/value": "{name} {count}",
};
