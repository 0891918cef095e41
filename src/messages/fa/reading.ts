import type { ReadingRule, readingRules } from "../../findings/reading-rules.ts";
import type { Template } from "../../findings/words.ts";

/** The rules of reading in Persian. */
export const readingPersian: {
  readonly [rule in ReadingRule]: { readonly [variant in keyof (typeof readingRules)[rule]]: Template };
} = {
  "reference/unknown": {
    "": "{kind} با شناسهٔ `{id}` شناخته نیست",
    suggestion: "{kind} با شناسهٔ `{id}` شناخته نیست؛ آیا منظور `{closest}` است؟",
    section: "{kind} با شناسهٔ `{id}` شناخته نیست: طرح بخش `{section}` را ندارد",
  },
  "reference/duplicate": {
    "": "`{id}` هم شناسهٔ {kind} است و هم شناسهٔ {other}، در حالی که شناسه‌های این دو یک مجموعه‌اند",
    flow: "دو جریان شناسهٔ `{id}` دارند؛ به یکی از آن‌ها `id` جداگانه بدهید",
    interface: "ارتباط {units} دو بار اعلام شده است",
    normal: "`{id}` و کلید دیگری از همین نگاشت پس از نرمال‌سازی یونیکد یکی هستند",
  },
  "reference/cycle": {
    "": "`{attribute}` از `{id}` با گذر از {chain} به خود آن بازمی‌گردد",
    self: "`{attribute}` از `{id}` یک‌راست به خود آن بازمی‌گردد",
  },
  "reference/kind": {
    "": "`{id}` {actual} است، در حالی که اینجا جای شناسهٔ {expected} است",
  },
  "schema/syntax": {
    "": "اینجا خواندنی نیست: {problem}",
    stray: "`{found}` اینجا جایی ندارد",
    empty: "متن خالی است؛ طرح با `orgproof: 1` آغاز می‌شود",
    end: "متن پیش از پایان {inside} که در سطر {line} آغاز شده است تمام می‌شود",
    unexpected: "`{found}` یافت شد؛ انتظار می‌رفت {expected|or}",
    "trailing-comma": "در JSON پیش از `{found}` ویرگول نمی‌آید",
    comment: "JSON توضیح ندارد؛ YAML دارد",
    quotes: "متن‌ها و کلیدهای JSON میان دو علامت نقل‌قول دوتایی می‌آیند؛ `{found}` یافت شد",
    control: "در JSON نویسهٔ {found} با دنبالهٔ گریز نوشته می‌شود",
    escape: "`{found}` دنبالهٔ گریز نیست",
    number: "`{found}` در JSON عدد نیست",
    word: "`{found}` در JSON مقدار نیست",
    after: "پس از پایان طرح `{found}` یافت شد",
    documents: "سند دومی اینجا آغاز می‌شود؛ طرح یک سند است",
    tab: "تورفتگی با تب ممکن نیست؛ از فاصله استفاده کنید",
    indent: "تورفتگی با هیچ سطری در بالا جور نیست",
    colon: "کلیدی که پس از آن `:` نیست",
    "two-keys": "`:` دوم در یک سطر؛ کلید درونی را در سطری جدا یا متن را میان نقل‌قول بگذارید",
    bracket: "فهرست یا نگاشت درون کروشه یا آکولاد با `{expected}` بسته نشده است",
    quote: "متن میان نقل‌قول با `{expected}` بسته نشده است",
    start: "متن نمی‌تواند با `{found}` آغاز شود؛ آن را میان نقل‌قول بگذارید",
    key: "فهرست یا نگاشت نمی‌تواند کلید باشد",
    "long-key": "کلیدی درازتر از 1024 نویسه",
    lines: "کلیدی در چند سطر؛ آیا در سطر پیش `:` یا علامت نقل‌قولی جا مانده است؟",
    tag: "برچسب `{found}` مجاز نیست؛ طرح تنها متن، عدد، درست یا نادرست، فهرست و نگاشت دارد",
    directive: "دستور `{found}` مجاز نیست",
  },
  "schema/duplicate-key": { "": "کلید `{key}` دو بار در یک نگاشت آمده است؛ نخست در سطر {line}" },
  "schema/type": { "": "{found} یافت شد؛ انتظار می‌رفت {expected|or}" },
  "schema/value": {
    "": "`{found}` یافت شد؛ انتظار می‌رفت {expected|or}",
    suggestion: "`{found}` یافت شد؛ انتظار می‌رفت {expected|or}؛ آیا منظور `{closest}` است؟",
    empty: "متن خالی یافت شد؛ انتظار می‌رفت {expected|or}",
    long: "متنی با {count} نویسه یافت شد؛ حداکثر {most} نویسه مجاز است",
    few: {
      plural: "count",
      one: "{count} مورد یافت شد؛ دست‌کم {least} مورد لازم است",
      other: "{count} مورد یافت شد؛ دست‌کم {least} مورد لازم است",
    },
    many: {
      plural: "count",
      one: "{count} مورد یافت شد؛ حداکثر {most} مورد مجاز است",
      other: "{count} مورد یافت شد؛ حداکثر {most} مورد مجاز است",
    },
    range: "{found} یافت شد؛ انتظار می‌رفت عددی از {least} تا {most}",
    least: "{found} یافت شد؛ انتظار می‌رفت عددی دست‌کم {least}",
    whole: "{found} یافت شد؛ انتظار می‌رفت عددی صحیح",
    points: "همهٔ امتیازها صفرند و چیزی نمی‌گویند؛ باید برخی بیش از صفر باشند",
  },
  "schema/missing": {
    "": "`{key}` نیامده است؛ انتظار می‌رفت {expected|or}",
    either: "{keys|or} نیامده است",
  },
  "schema/unknown-key": {
    "": "کلید `{key}` شناخته نیست؛ انتظار می‌رفت {expected|or}",
    suggestion: "کلید `{key}` شناخته نیست؛ آیا منظور `{closest}` است؟",
    none: "کلید `{key}` شناخته نیست؛ همهٔ کلیدهایی که این نگاشت می‌تواند داشته باشد آمده است",
  },
  "schema/id": {
    "": "`{found}` شناسه نیست: حروف هر خطی، رقم، `-`، `_`، `.`؛ بی فاصله؛ نه `none` و نه `__proto__`",
    proto: "`__proto__` نمی‌تواند کلید باشد",
  },
  "schema/letter": {
    "": "الگوی `{scheme}` حرف `{letter}` را ندارد؛ انتظار می‌رفت {expected|or}",
    suggestion: "الگوی `{scheme}` حرف `{letter}` را ندارد؛ آیا منظور `{closest}` است؟",
  },
  "schema/in-line": {
    "": "`{a}` و `{b}` در یک خط‌اند: یکی بخشی از دیگری است و میان آن‌ها ارتباط دو واحد معنا ندارد",
    same: "`{a}` دو بار آمده است؛ اینجا جای دو واحد است",
  },
  "schema/encoding": {
    "": "متن UTF-8 نیست",
    "utf-16": "متن UTF-16 است؛ آن را با UTF-8 ذخیره کنید",
  },
  "schema/too-large": {
    "": "متن {size} بایت دارد، بیش از {limit} که مجاز است",
    tokens: "متن بیش از {limit} واژه و نشانه دارد و برای YAML زیاد است؛ آن را به JSON بنویسید",
  },
  "schema/too-deep": { "": "تودرتوتر از {limit} لایه‌ای است که مجاز است" },
  "schema/too-many": { "": "بیش از {limit} ایراد؛ بقیه فهرست نشده است" },
  "schema/alias": {
    "": "نام‌های مستعار به بیش از {limit} مقدار باز می‌شوند",
    unknown: "نام مستعار `{found}` به لنگری در بالای خود اشاره نمی‌کند",
    circular: "نام مستعار `{found}` درون همان لنگری است که نام می‌برد",
  },
};
