import type { Template } from "../../findings/words.ts";
import type { StepWord } from "../en/plan.ts";

/** Steps of plans that no criterion has words for, and the texts that stand in a design until people write theirs, in Persian. */
export const stepWords: { readonly [word in StepWord]: Template } = {
  owner: "معلوم کنید `{activity}` از آن کیست",
  holder: "معلوم کنید تصمیم `{decision}` با کیست",
  influence: "معلوم کنید هر واحد چه اندازه بر `{decision}` نفوذ دارد",
  "knowledge/holders": "معلوم کنید دانش `{knowledge}` نزد کیست",
  letters: "تعیین کنید برای هر فعالیت چه کسی پاسخگو است و چه کسی آن را انجام می‌دهد",
  list: "مطمئن شوید هر چه هست زیر `{section}` آمده است",
  alone: "بگذارید تنها `{party}` برای `{activity}` پاسخگو باشد",
  answer: "بگذارید `{party}` برای `{activity}` پاسخگو باشد",
  declare: "اعلام کنید که `{activity}` از آن {units} است",
  share: "بگذارید `{unit}` هم صاحب `{activity}` باشد و آن را انجام دهد",
  activity: "بگذارید `{a}` و `{b}` با هم برنامه‌ریزی کنند: فعالیتی تازه از آن هر دو",
  flow: "بگذارید `{information}` از `{from}` به `{to}` برود",
  faster: "بگذارید `{information}` پربسامدتر یا زودتر از `{from}` به `{to}` برود",
  "one-holder": "بگذارید تنها `{party}` درباره‌ی `{decision}` تصمیم بگیرد",
  meeting: "بگذارید `{a}` و `{b}` در جلسه‌ای تازه دیدار کنند، آنجا برنامه‌ریزی کنند و هر دو گزارش دهند",
  attend: "بگذارید `{unit}` در `{meeting}` شرکت کند",
  "text/definition": "{a} و {b} آن را خواهند نوشت",
  "text/jointly": "کسانی که تصمیم با آن‌هاست تعیین خواهند کرد",
};
