import type { Template } from "../../findings/words.ts";

/** The family `structure` in Persian. */
export const structurePersian: { readonly [rule: string]: { readonly [variant: string]: Template } } = {
  "structure/isolated-unit": {
    found: "هیچ جریان، جلسه، فعالیت مشترک یا تصمیمی واحد `{unit}` را به واحد دیگری پیوند نمی‌دهد",
    unknown: "معلوم نیست چیزی واحد `{unit}` را به واحد دیگری پیوند می‌دهد یا نه",
  },
  "structure/no-common-superior": {
    found: "`{a}` و `{b}` به هم وابسته‌اند و هیچ‌کس بالاتر از هر دو سرپرست آن‌ها، `{headA}` و `{headB}`، نیست",
    unknown: "معلوم نیست کسی بالاتر از سرپرستان `{a}` و `{b}` هست یا نه، یا این دو به هم وابسته‌اند یا نه",
  },
  "structure/broker": {
    found:
      "{percent}٪ کوتاه‌ترین مسیرهای جریان میان واحدها از `{activity}` می‌گذرد؛ بیش از {limit}٪ گلوگاه است",
    unknown: "معلوم نیست چه سهمی از کوتاه‌ترین مسیرهای جریان میان واحدها از `{activity}` می‌گذرد",
  },
};
