import type { ReferenceKind } from "../../../model/id.ts";
import type { Condition } from "../../../model/interface.ts";
import type { SectionName } from "../../../model/section.ts";

/** Words that a cell may say, each with its Persian. */
export type Words = ReadonlyMap<string, string>;

/**
 * What a cell may hold beside `none` and a text as it stands. A kind with neither items nor a map is one text; `text` is one that may be
 * said in several languages, each in a column of its own.
 */
export interface CellKind {
  readonly text?: true;
  readonly flag?: true;
  readonly number?: true;
  /** Several in one cell: ids, or texts, which may hold any sign. */
  readonly items?: "ids" | "texts" | "letters";
  /** `key: value` pairs, and what the values are. */
  readonly pairs?: "number" | "numbers" | "ids";
  /** The closed vocabulary. */
  readonly words?: Words;
  /** What ids refer to, for drop-downs. */
  readonly to?: ReferenceKind;
  /** A day of the calendar. */
  readonly day?: true;
}

const words = (entries: Readonly<Record<string, string>>): Words => new Map(Object.entries(entries));

const rhythms = {
  hourly: "هر ساعت",
  daily: "روزانه",
  weekly: "هفتگی",
  biweekly: "هر دو هفته یک بار",
  monthly: "ماهانه",
  bimonthly: "هر دو ماه یک بار",
  quarterly: "هر سه ماه یک بار",
  yearly: "سالانه",
};

/** The names of the sections, in Persian. */
export const sectionWords: Readonly<Record<SectionName, string>> = {
  units: "واحدها",
  roles: "نقش‌ها",
  activities: "فعالیت‌ها",
  information: "اطلاعات",
  flows: "جریان‌ها",
  decisions: "تصمیم‌ها",
  meetings: "جلسه‌ها",
  knowledge: "دانش",
  processes: "فرایندها",
  systems: "سامانه‌ها",
  metrics: "شاخص‌ها",
  agreements: "توافق‌ها",
  interfaces: "ارتباط‌ها",
  constraints: "قیدها",
  ignore: "خاموش‌سازی",
};

/** The conditions of an interface, in Persian. */
export const conditionWords: Readonly<Record<Condition, string>> = {
  "small-company": "شرکت کوچک",
  "good-informal-relations": "روابط غیررسمی خوب",
  "conflicts-visible": "تعارض‌های آشکار",
  "duplicated-or-dropped-work": "کار تکراری یا رهاشده",
  "competing-for-resources": "رقابت بر سر منابع",
  "duplicated-despite-clear-roles": "تکرار با وجود نقش‌های روشن",
  "market-commoditised": "بازار کالاهای همسان",
  "customised-during-sale": "سفارشی‌سازی هنگام فروش",
  "short-life-cycles": "چرخهٔ عمر کوتاه",
  "common-process-possible": "امکان فرایند مشترک",
  "no-shared-responsibility-culture": "نبود فرهنگ مسئولیت مشترک",
  "separate-reporting": "گزارش‌دهی جداگانه",
  "short-sales-cycle": "چرخهٔ فروش کوتاه",
};

/** The kinds of cells. */
export const kinds = {
  line: {},
  text: { text: true },
  flag: { flag: true },
  number: { number: true },
  day: { day: true },
  texts: { items: "texts" },
  duration: { words: words(rhythms) },
  meetingRhythm: { words: words({ ...rhythms, "ad-hoc": "موردی" }) },
  sections: { items: "ids", words: words(sectionWords) },
  level: {
    words: words({
      undefined: "تعریف‌نشده",
      defined: "تعریف‌شده",
      aligned: "همسو‌شده",
      integrated: "یکپارچه",
    }),
  },
  goal: { words: words({ "short-term": "کوتاه‌مدت", "long-term": "بلندمدت" }) },
  work: { words: words({ operational: "عملیاتی", analytical: "تحلیلی" }) },
  purposes: {
    items: "ids",
    words: words({
      planning: "برنامه‌ریزی",
      review: "بازبینی",
      coordination: "هماهنگی",
      learning: "یادگیری",
      conflict: "رفع تعارض",
    }),
  },
  settlements: {
    items: "ids",
    words: words({
      conflict: "رفع تعارض",
      definition: "تعریف",
      "service-level": "سطح خدمت",
      ownership: "مالکیت",
    }),
  },
  way: {
    words: words({
      rotation: "جابه‌جایی افراد",
      "project-team": "تیم پروژه",
      liaison: "رابط",
      meeting: "جلسه",
      training: "آموزش",
      document: "سند",
    }),
  },
  meanings: {
    items: "ids",
    words: words({
      answers: "پاسخگو",
      performs: "انجام‌دهنده",
      advises: "مشاور",
      told: "مطلع",
      supports: "پشتیبان",
      verifies: "بازبین",
      "signs-off": "امضاکننده",
      vetoes: "دارای حق وتو",
      "backs-up": "جانشین",
      out: "بیرون",
    }),
  },
  lettersOf: { pairs: "ids", to: "party" },
  letters: { items: "letters" },
  /** What sheets or other columns say in another way, unless there is nothing to say there. */
  whole: { items: "ids" },
  effort: { number: true, pairs: "number" },
  points: { pairs: "number" },
  scores: { pairs: "numbers" },
  reports: { pairs: "ids" },
  known: { items: "ids", pairs: "number", to: "party" },
  agreed: { flag: true, items: "ids", to: "unit" },
  returned: { flag: true, items: "ids", to: "information" },
} as const satisfies Readonly<Record<string, CellKind>>;

/** Cells of ids, one or several. */
export function idsOf(to: ReferenceKind): CellKind {
  return { items: "ids", to };
}
