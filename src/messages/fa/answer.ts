import type { Template } from "../../findings/words.ts";

/** How the answers to questions are called in Persian. */
export const answerPersian: { readonly [label: string]: Template } = {
  none: "هیچ",
  nobody: "هیچ‌کس",
  nothing: "هیچ‌چیز",
  yes: "بله",
  no: "نه",
  value: "{value}",
  hours: { plural: "count", one: "{count} ساعت", other: "{count} ساعت" },
  days: { plural: "count", one: "{count} روز", other: "{count} روز" },
  unit: "`{unit}`",
  both: "`{a}` و `{b}`",
  others: "کسی دیگر: {unit}",
  someone: "کسی: یک نقش یا یک واحد",
  text: "متنی که آن را بیان کند",
  event: "رویدادی که آن را آغاز کند",
  information: "`{information}`",
  shares: "`{a}` و `{b}` به یک اندازه",
  reports: "`{unit}` گزارش می‌دهد",
  "both-report": "`{a}` و `{b}` هر دو گزارش می‌دهند",
  alone: "`{unit}` به‌تنهایی هم پاسخگو و هم مسئول انجام است",
  together: "`{a}` و `{b}` با هم مسئول انجام‌اند و یکی پاسخگوست",
  "no-more": "جز آنچه فهرست شده است چیزی نیست",
  another: "یکی هست: {what}",
};
