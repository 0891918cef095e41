import type { Template } from "../../findings/words.ts";
import type { ChangeWord } from "../en/change.ts";

/** What is different between two designs, in Persian. */
export const changeWords: { readonly [word in ChangeWord]: Template } = {
  added: "{kind} `{name}` تازه است",
  removed: "{kind} `{name}` دیگر نیست",
  "flow/added": "`{information}` اکنون از `{from}` به `{to}` می‌رود",
  "flow/cut": "`{information}` دیگر از `{from}` به `{to}` نمی‌رود",
  "handoff/added": "تحویل تازه: `{information}` اکنون از `{from}` به `{to}` می‌رود",
  "handoff/cut": "تحویل قطع شد: `{information}` دیگر از `{from}` به `{to}` نمی‌رود",
  moved: "`{activity}` از {before} به {after} رفت",
  shared: "`{activity}` اکنون مشترک است: از آن {before} بود و از آن {after} است",
  "not-shared": "`{activity}` دیگر مشترک نیست: از آن {before} بود و از آن {after} است",
  owners: "`{activity}` از آن {before} بود و از آن {after} است",
  "owners/known": "`{activity}` از آن {after} است؛ این معلوم نبود",
  "owners/unknown": "دیگر معلوم نیست `{activity}` از آن کیست: از آن {before} بود",
  letters: "`{party}` در `{activity}` {after} دارد و پیش‌تر {before} داشت",
  "letters/got": "`{party}` اکنون در `{activity}` {after} دارد",
  "letters/lost": "`{party}` دیگر در `{activity}` {before} ندارد",
  holders: "اختیار تصمیم `{decision}` از {before} به {after} رسید",
  "holders/known": "اختیار تصمیم `{decision}` با {after} است؛ این معلوم نبود",
  "holders/unknown": "دیگر معلوم نیست اختیار تصمیم `{decision}` با کیست: با {before} بود",
  attribute: "{kind} `{name}`: `{attribute}` پیش‌تر `{before}` بود و اکنون `{after}` است",
  "attribute/stated": "{kind} `{name}`: `{attribute}` برابر `{after}` است؛ این گفته نشده بود",
  "attribute/unstated": "{kind} `{name}`: `{attribute}` دیگر گفته نمی‌شود؛ `{before}` بود",
  section: "بخش `{section}` اکنون فهرست شده است",
  "section/gone": "بخش `{section}` دیگر فهرست نشده است",
  document: "`{attribute}` پیش‌تر `{before}` بود و اکنون `{after}` است",
};
