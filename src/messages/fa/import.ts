import type { Template } from "../../findings/words.ts";
import type { importWords as english } from "../en/import.ts";

/** What the command line says of an import, in Persian. */
export const importWords: { readonly [word in keyof typeof english]: Template } = {
  "import/matrices": { plural: "count", one: "{count} ماتریس خوانده شد", other: "{count} ماتریس خوانده شد" },
  "import/activities": { plural: "count", one: "{count} فعالیت", other: "{count} فعالیت" },
  "import/cells": { plural: "count", one: "{count} خانهٔ دارای حرف", other: "{count} خانهٔ دارای حرف" },
  "import/line": "سطر {line}",
  "import/unread": "خوانده نشد: `{text}`",
  "import/unread-row": "خوانده نشد: یک سطر",
  "import/other": "جدولی که ماتریس نیست",
  "import/more": "و {count} مورد دیگر",
  "import/more-in-report": "و {count} مورد دیگر؛ جا و علت همه را {option} می‌نویسد",
  "import/no-table": "ماتریس مسئولیت در آن نیست: هیچ جدولی ندارد",
  "import/no-matrix": "هیچ‌یک از جدول‌هایش ماتریس مسئولیت نیست",
  "import/hidden": "ماتریس مسئولیتی که خواندنی باشد در آن نیست",
  "import/workbook": "کارپوشهٔ یک طرح خوانده شد",
  "import/csv-folder": "پوشه‌ای از پرونده‌های CSV خوانده شد",
  "import/bpmn": "BPMN خوانده شد",
  "import/units": { plural: "count", one: "{count} واحد", other: "{count} واحد" },
  "import/roles": { plural: "count", one: "{count} نقش", other: "{count} نقش" },
  "import/flows": { plural: "count", one: "{count} جریان اطلاعات", other: "{count} جریان اطلاعات" },
  "import/decisions": { plural: "count", one: "{count} تصمیم", other: "{count} تصمیم" },
  "import/lost": "در طرح نیست: {element}",
  "import/usual": {
    plural: "count",
    one: "{count} عنصر دیگر در طرح نیست، چون طرح جایی برای مانند آن ندارد (رویداد، ترتیب کار، نقاشی)",
    other: "{count} عنصر دیگر در طرح نیست، چون طرح جایی برای مانند آن‌ها ندارد (رویداد، ترتیب کار، نقاشی)",
  },
  "import/usual-in-report": {
    plural: "count",
    one: "{count} عنصر دیگر در طرح نیست، چون طرح جایی برای مانند آن ندارد (رویداد، ترتیب کار، نقاشی)؛ {option} آن را می‌نویسد",
    other:
      "{count} عنصر دیگر در طرح نیست، چون طرح جایی برای مانند آن‌ها ندارد (رویداد، ترتیب کار، نقاشی)؛ {option} آن‌ها را می‌نویسد",
  },
  "import/not-xml": "این متن XMLی نیست که در اینجا خوانده شود",
  "import/not-bpmn": "این فایل BPMN 2.0 نیست",
  "import/no-process": "هیچ استخر و هیچ فرایندی با کاری در آن نشان نمی‌دهد",
};
