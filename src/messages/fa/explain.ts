import type { Template } from "../../findings/words.ts";
import type { explainWords as english } from "../en/explain.ts";

/** What `orgproof explain` says around a page, in Persian. */
export const explainWords: { readonly [word in keyof typeof english]: Template } = {
  "explain/label/subject": "موضوع",
  "explain/label/severity": "شدت",
  "explain/label/presets": "پیش‌تنظیم‌ها",
  "explain/label/option": "گزینه",
  "explain/label/why": "چرا",
  "explain/label/source": "منبع",
  "explain/label/level": "سطح",
  "explain/label/factor": "عامل",
  "explain/document": "خود سند، هنگام خواندن آن",
  "explain/always": "خطا، همیشه: در هر پیکربندی روشن است",
  "explain/here": "اینجا {here} (در اصل {usual})",
  "explain/unset": "تعیین نشده",
  "explain/supporting": "کمکی: گزارش می‌شود، ولی شرط هیچ سطحی نیست",
  "explain/title/level": "معیارهای سطح {level}",
  "explain/title/supporting": "معیارهای کمکی",
  "explain/title/off": "معیارهای خاموش",
  "explain/page": "شرح کامل، به زبان انگلیسی: {page}",
};
