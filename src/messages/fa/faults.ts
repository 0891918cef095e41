import type { Template } from "../../findings/words.ts";
import type { FaultWord } from "../en/faults.ts";

/** What is said about what breaks when something is gone, in Persian. */
export const faultWords: { readonly [word in FaultWord]: Template } = {
  "failure/person": "شخص {name}",
  "failure/role": "نقش {name}",
  "failure/meeting": "جلسهٔ {name}",
  "failure/system": "سامانهٔ {name}",
  "failure/flow": "جریان {name} از {from} به {to}",
  "failure/knowledge": "دانش {name}",
  "faults/alone": {
    plural: "of",
    one: "نبودن {count} مورد از {of} مورد چیزی را از کار می‌اندازد",
    other: "نبودن {count} مورد از {of} مورد چیزی را از کار می‌اندازد",
  },
  "faults/alone/none": "نبودن هیچ‌یک از {of} مورد چیزی را از کار نمی‌اندازد",
  "faults/pairs":
    "نبودن هم‌زمان {count} جفت از {of} جفت چیزی را از کار می‌اندازد که نبودن هیچ‌یک به‌تنهایی نمی‌اندازد",
  "faults/pairs/none": "نبودن هم‌زمان هیچ جفتی از {of} جفت چیزی بیش از نبودن تک‌تک آن‌ها از کار نمی‌اندازد",
  "faults/cut/lower": "کمترین نبودن‌هایی که سطح ارتباط {units} را پایین می‌آورد: {count}",
  "faults/cut/unown": "کمترین نبودن‌هایی که {activities} را بی‌مالک می‌کند: {count}",
  "faults/cut/lower/so": "سطح ارتباط {units} همین حالا هم تعریف‌نشده است و پایین‌تر نمی‌آید",
  "faults/cut/unown/so": "{activities} همین حالا هم مالکی ندارد",
  "faults/cut/none": "نبودن {count} مورد یا کمتر چنین نمی‌کند؛ {of} حالت بررسی شد",
  "faults/stopped": "متوقف شد: {tried} مورد از {of} مورد بررسی شد",
  "faults/more": {
    plural: "count",
    one: "{count} مورد دیگر هم هست؛ {option} آن را نشان می‌دهد",
    other: "{count} مورد دیگر هم هست؛ {option} آن‌ها را نشان می‌دهد",
  },
  "faults/gone": "نبودن",
  "faults/error": "خطا",
  "faults/warn": "هشدار",
  "faults/info": "نکته",
  "faults/activities": "فعالیت",
  "faults/decisions": "تصمیم",
  "faults/needs": "نیاز",
  "faults/levels": "سطح",
  "faults/unowned": "کسی مالک {elements} نیست",
  "faults/unanswered": "کسی پاسخگوی {elements} نیست",
  "faults/undecided": "کسی حق تصمیم دربارهٔ {elements} را ندارد",
  "faults/cut-off": "{information} به {activities} نمی‌رسد",
  "faults/and-more": { plural: "count", one: "و {count} مورد دیگر", other: "و {count} مورد دیگر" },
};
