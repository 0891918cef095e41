import type { Template } from "../../findings/words.ts";

/** The family `power` in Persian. */
export const powerPersian: { readonly [rule: string]: { readonly [variant: string]: Template } } = {
  "power/no-holder": {
    found: "هیچ‌کس اختیار تصمیم `{decision}` را ندارد",
    exercised: "هیچ‌کس اختیار تصمیم `{decision}` را ندارد، با آنکه در {where} گرفته می‌شود",
    unknown: "معلوم نیست اختیار تصمیم `{decision}` با کیست",
    fix: "اختیار آن را به `{party}` بسپارید که پاسخگوی `{activity}` است؛ تصمیم همان‌جا گرفته می‌شود",
  },
  "power/contested": {
    found: "تصمیم `{decision}` همزمان در اختیار {holders} است و قاعده‌ای برای تصمیم‌گیری مشترک نیست",
    unknown:
      "معلوم نیست بر سر تصمیم `{decision}` نزاع هست یا نه: دارندگان اختیار آن، یا قاعدهٔ تصمیم‌گیری مشترک، بیان نشده است",
    fix: "اختیار آن را تنها به `{party}` بسپارید",
  },
  "power/overlapping": {
    found:
      "تصمیم `{decision}` و {others} از یک حوزه‌اند، بر {activities} حاکم‌اند و در اختیار واحدهای متفاوت‌اند",
    unknown:
      "معلوم نیست تصمیم `{decision}` با تصمیم دیگری از حوزهٔ خود هم‌پوشانی دارد یا نه: حوزه یا دارندهٔ تصمیم‌ها بیان نشده است",
  },
  "power/uninformed-holder": {
    found: {
      plural: "count",
      one: "{holders} اختیار تصمیم `{decision}` را دارد و از {missing} بی‌خبر می‌ماند",
      other: "{holders} اختیار تصمیم `{decision}` را دارند و همهٔ آن‌ها از {missing} باخبر نمی‌شوند",
    },
    unknown: "معلوم نیست آنچه تصمیم `{decision}` بر آن استوار است به دارندگان اختیار آن می‌رسد یا نه",
  },
  "power/no-escalation": {
    found: "تصمیم `{decision}` به هیچ‌کس ارجاع نمی‌شود و {units} توافقی برای حل تعارض ندارند",
    unknown: "معلوم نیست کسی، یا توافقی، تعارض بر سر تصمیم `{decision}` را حل می‌کند یا نه",
    fix: "آن را به `{role}` ارجاع دهید که بالاتر از سرپرستان {units} است",
  },
  "power/outside-domain": {
    found: "تصمیم `{decision}` از حوزهٔ {domain} در اختیار {holders} است و هیچ‌یک به واحد `{unit}` تعلق ندارد",
    unknown:
      "معلوم نیست تصمیم `{decision}` در اختیار واحد مربوط به حوزهٔ آن است یا نه: حوزه یا دارندگان اختیار آن بیان نشده است",
  },
  "power/concentrated": {
    found:
      "واحد `{unit}` به‌طور میانگین {percent}٪ نفوذ بر {count} تصمیم را دارد؛ بیش از {limit}٪ تمرکز قدرت است",
    unknown: "معلوم نیست نفوذ در واحد `{unit}` متمرکز است یا نه: برای همهٔ تصمیم‌ها بیان نشده است",
  },
  "power/unexercised": {
    found: "هیچ فعالیت و هیچ جلسه‌ای تصمیم `{decision}` را نمی‌گیرد",
    unknown: "معلوم نیست تصمیم `{decision}` کجا گرفته می‌شود",
  },
};
