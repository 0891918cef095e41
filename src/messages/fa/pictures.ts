import type { Template } from "../../findings/words.ts";
import type { pictureWords as english } from "../en/pictures.ts";

/** What stands in and under pictures, in Persian. */
export const pictureWords: { readonly [word in keyof typeof english]: Template } = {
  "picture/titled": "{name}: {title}",
  "picture/information": "چه اطلاعاتی به کجا می‌رود",
  "picture/information/about": "فعالیت‌ها در ستون واحدهای مالکشان؛ خط‌ها اطلاعاتی‌اند که از یکی به دیگری می‌رود.",
  "picture/power": "قدرت تصمیم‌گیری با کیست",
  "picture/power/about":
    "نقش‌ها و واحدها، تصمیم‌هایی که در دست آن‌هاست، و فعالیت‌هایی که از این تصمیم‌ها اثر می‌گیرند.",
  "picture/power/none": "هیچ تصمیمی فهرست نشده است",
  "picture/matrix": "چه کسی پاسخگوست، انجام می‌دهد، مشورت می‌دهد، آگاه می‌شود",
  "picture/matrix/about": "فعالیت‌ها در برابر نقش‌ها و واحدهایی که در آن‌ها حرفی دارند.",
  "picture/matrix/none": "هیچ فعالیتی فهرست نشده است",
  "picture/ladder": "{pair}: {level}",
  "picture/ladder/about": "چهار سطح و شرط‌های هر یک، بالاترین در بالا.",
  "picture/interfaces": "رابطهٔ هر دو واحد با هم",
  "picture/interfaces/about": "واحدها در برابر واحدها؛ هر خانه سطحی را می‌گوید که از طرح برمی‌آید.",
  "picture/dependencies": "چه چیزی به چه چیزی وابسته است",
  "picture/dependencies/about":
    "فعالیت‌ها در برابر فعالیت‌ها: هر نشانه می‌گوید که فعالیت آن سطر به خروجی فعالیت آن ستون نیاز دارد.",
  "picture/owner/shared": "مشترک: {units}",
  "picture/owner/nobody": "بی‌مالک",
  "picture/owner/unknown": "مالک معلوم نیست",
  "picture/defined": "تحویل تعریف‌شده: چه کسی، چگونه، کی، چقدر زود",
  "picture/partly": "تحویل نیمه‌تعریف‌شده",
  "picture/bare": "تحویل تعریف‌نشده",
  "picture/missing": "لازم است، ولی چیزی آن را نمی‌رساند",
  "picture/plain": "تحویل نیست: مالک مشترک دارند",
  "picture/lane": {
    plural: "count",
    one: "{name} ({count} فعالیت)",
    other: "{name} ({count} فعالیت)",
  },
  "picture/units/about":
    "واحدها و آنچه مشترک دارند؛ هر خط همهٔ آن چیزی است که از یکی به دیگری می‌رود، با شمار آن.",
  "picture/holders": "تصمیم‌گیرنده",
  "picture/decisions": "تصمیم",
  "picture/affected": "اثرپذیر",
  "picture/holder/unknown": "تصمیم‌گیرنده معلوم نیست",
  "picture/holder/nobody": "هیچ‌کس",
  "picture/letter/answers": "پاسخگو",
  "picture/letter/performs": "مسئول انجام",
  "picture/letter/advises": "مشاور",
  "picture/letter/told": "آگاه‌شونده",
  "picture/letter/supports": "پشتیبان",
  "picture/letter/verifies": "بازبین",
  "picture/letter/signs-off": "تأییدکننده",
  "picture/letter/vetoes": "دارای حق وتو",
  "picture/letter/backs-up": "جانشین",
  "picture/letter/out": "بیرون از کار",
};
