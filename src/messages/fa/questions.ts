import type { Template } from "../../findings/words.ts";
import type { QuestionWord } from "../en/questions.ts";

/** What is said around questions, in Persian. */
export const questionWords: { readonly [word in QuestionWord]: Template } = {
  "questions/count": {
    plural: "count",
    one: "{count} چیز نامعلوم است",
    other: "{count} چیز نامعلوم است؛ گویاترین پرسش‌ها اول می‌آید",
  },
  "questions/none": "پرسشی نیست: هیچ معیاری در انتظار پاسخ نیست",
  "questions/certain": "سطح معلوم است؛ پاسخ‌ها تنها آنچه را پشت آن است روشن‌تر می‌کند",
  "questions/who": "چه کسی می‌داند: {units}",
  "questions/waiting": "برای: {criteria}",
  "questions/large": "طرح بزرگ‌تر از آن است که پاسخ‌ها آزموده شود",
  "questions/nobody": "میان هیچ دو واحدی چیزی نیست",
  "interview/how": "با یک عدد پاسخ دهید؛ Enter پرسش را باز می‌گذارد و q پایان می‌دهد.",
  "interview/prompt": "پاسخ",
  "interview/value": "دقیقاً چه (Enter: {example})",
  "interview/choice": "عددی از 1 تا {count}، یا Enter یا q",
  "interview/refused": "این را نمی‌توان گفت: {problem}",
  "interview/written": "در {file} نوشته شد: {level}",
  "interview/certain": "سطح معلوم است: {level}",
  "interview/ended": {
    plural: "count",
    one: "{count} پاسخ در {file} نوشته شد",
    other: "{count} پاسخ در {file} نوشته شد",
  },
  "interview/left": {
    plural: "count",
    one: "{count} پرسش باز ماند",
    other: "{count} پرسش باز ماند",
  },
};
