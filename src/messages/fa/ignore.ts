import type { Template } from "../../findings/words.ts";

/** The rules about suppressions in Persian. */
export const ignorePersian: { readonly [rule: string]: { readonly [variant: string]: Template } } = {
  "ignore/unused": {
    found: "چیزی خاموش نمی‌شود: `{rule}` در `{at}` چیزی نمی‌یابد",
    unknown: "معلوم نیست چیزی خاموش می‌شود یا نه: `{rule}` در `{at}` نتوانست تصمیم بگیرد",
    fix: "این مورد را حذف کنید",
  },
  "ignore/expired": {
    found: "اعتبار خاموش‌کردن `{rule}` در `{at}` تا {until} بود",
    unknown:
      "معلوم نیست خاموش‌کردن `{rule}` در `{at}` هنوز معتبر است یا نه: اعتبار آن تا {until} بود و تاریخ امروز داده نشده است",
  },
  "ignore/no-reason": {
    found: "برای خاموش‌کردن `{rule}` در `{at}` دلیلی بیان نشده است",
    unknown: "معلوم نیست خاموش‌کردن `{rule}` در `{at}` دلیلی دارد یا نه",
  },
};
