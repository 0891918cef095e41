import type { AboutRules } from "../about-rule.ts";

/** What the rules about suppressions find and why, in Persian. */
export const aboutIgnore: AboutRules = {
  "ignore/unused": {
    summary: "یک خاموش‌سازی هیچ یافته‌ای را خاموش نمی‌کند",
    reason:
      "خاموش‌سازی‌ای که چیزی را خاموش نمی‌کند بازماندهٔ گذشته است: یا ایراد برطرف شده، یا نشانی آن غلط نوشته شده و یافته هنوز سر جای خود است.",
  },
  "ignore/expired": {
    summary: "اعتبار یک خاموش‌سازی گذشته است",
    reason: "تاریخ پایان خاموش‌سازی قولی است برای بازنگری؛ پس از آن روز، یافته دوباره نشان داده می‌شود.",
  },
  "ignore/no-reason": {
    summary: "برای یک خاموش‌سازی دلیلی بیان نشده است",
    reason: "کسی که سال آینده به این خاموش‌سازی برمی‌خورد باید بداند چرا آنجاست.",
  },
};
