import type { Template } from "../../findings/words.ts";

/** The family `knowledge` in Persian. */
export const knowledgePersian: { readonly [rule: string]: { readonly [variant: string]: Template } } = {
  "knowledge/nobody-knows": {
    found: "هیچ‌کس دانش `{knowledge}` را ندارد، با آنکه {activities} به آن نیاز دارد",
    unknown: "معلوم نیست کسی دانش `{knowledge}` را دارد یا نه، یا به آن نیازی هست یا نه",
  },
  "knowledge/gap": {
    found:
      "فعالیت `{activity}` به دانش {knowledge} نیاز دارد که نزد {holders} است و در {units} نزد هیچ‌کس نیست",
    unknown: "معلوم نیست انجام‌دهندگان `{activity}` دانش لازم آن را دارند یا نه",
    fix: "`{holder}` و `{party}` را جابه‌جا یا همکار کنید تا دانش {knowledge} منتقل شود",
  },
  "knowledge/single-holder": {
    found: "دانش `{knowledge}` تنها نزد `{holder}` است و فعالیت‌های {units} به آن نیاز دارند",
    unknown: "معلوم نیست دانش `{knowledge}` تنها نزد یک نفر است یا نه، یا چند واحد به آن نیاز دارند یا نه",
  },
  "knowledge/weak-transfer": {
    found: "دانش `{knowledge}` تنها از راه {ways} منتقل می‌شود",
    unknown: "معلوم نیست دانش `{knowledge}` چگونه منتقل می‌شود",
    fix: "آن را از راه {way} منتقل کنید",
  },
};
