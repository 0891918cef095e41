import type { Template } from "../../findings/words.ts";
import type { DiffWord } from "../en/diff.ts";

/** What `orgproof diff` says around what changed, in Persian. */
export const diffWords: { readonly [word in DiffWord]: Template } = {
  "diff/same": "دو طرح یک چیز می‌گویند",
  "diff/changes": { plural: "count", one: "{count} تغییر", other: "{count} تغییر" },
  "diff/come": { plural: "count", one: "{count} یافته تازه", other: "{count} یافته تازه" },
  "diff/gone": { plural: "count", one: "{count} یافته دیگر نیست", other: "{count} یافته دیگر نیست" },
  "diff/levels": { plural: "count", one: "{count} سطح تغییر کرد", other: "{count} سطح تغییر کرد" },
  "diff/breaks": "چیزی را برای {units} از میان می‌برد",
  "diff/because": "به سبب {changes}",
  "diff/together": "هیچ تغییری به‌تنهایی سبب آن نیست",
  "diff/level": "از {before} به {after}",
  "diff/absent": "چنین رابطه‌ای نیست",
  "diff/verdict": "نتیجه: از {before} به {after}",
  "diff/verdict-same": "نتیجه: {after}، مانند پیش",
};
