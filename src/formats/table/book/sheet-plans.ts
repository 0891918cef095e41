import { sectionNames } from "../../../model/section.ts";
import { idsOf, kinds, sectionWords } from "./cell-kind.ts";
import { named, sectionColumns } from "./section-columns.ts";
import { type Column, column, type SheetKey, type SheetPlan, synonyms } from "./sheet-plan.ts";

const otherNames: Readonly<Partial<Record<SheetKey, string>>> = {
  units: "unit; departments; teams; واحد; بخش‌ها",
  roles: "role; positions; نقش; سمت‌ها",
  activities: "activity; tasks; فعالیت; کارها",
  information: "informations; data; داده‌ها; اقلام اطلاعات",
  flows: "flow; handoffs; جریان اطلاعات; جریان‌های اطلاعات; جریان",
  decisions: "decision; تصمیم; تصمیمات; تصمیم‌گیری",
  meetings: "meeting; جلسه; جلسات",
  knowledge: "know how; دانش‌ها",
  processes: "process; فرآیندها; فرایند",
  systems: "system; سیستم‌ها; سامانه",
  metrics: "metric; indicators; kpis; شاخص",
  agreements: "agreement; توافق; توافقات",
  interfaces: "interface; relationships; ارتباطات; ارتباط دو واحد",
  constraints: "constraint; قید; قیود; محدودیت‌ها",
  ignore: "ignored; suppressions; exceptions; چشم‌پوشی",
};

/** The columns of the sheet of a design's own attributes. */
export const designColumns = {
  property: column("property", kinds.line, "ویژگی", "key; attribute; کلید; مشخصه"),
  value: column("value", kinds.line, "مقدار", "values; ارزش"),
} as const;

/** What stands in the rows of that sheet. */
export const designRows: readonly Column[] = [
  column("orgproof", kinds.number, "نسخهٔ قالب", "format version; version; نسخه"),
  column("$schema", kinds.line, "شمای JSON", "schema", { en: "$schema" }),
  ...named,
  column("date", kinds.day, "تاریخ", "as of; state of; تاریخ طرح"),
  column("scheme", kinds.line, "الگوی مسئولیت", "responsibility scheme; الگو"),
  column("impliedPerformers", kinds.flag, "انجام‌دهندهٔ ضمنی", "implied r"),
  column("open", kinds.sections, "بخش‌های ناتمام", "incomplete; incomplete sections; باز; ناتمام"),
  ...sectionNames.map((section) => column(section, kinds.line, sectionWords[section])),
];

const plan = (key: SheetKey, fa: string, also: string, columns: readonly Column[]): SheetPlan => ({
  key,
  fa,
  also: synonyms(also),
  columns,
});
const sectionPlan = (
  section: Exclude<keyof typeof sectionColumns, "needs" | "transfers" | "scheme">,
): SheetPlan => plan(section, sectionWords[section], otherNames[section] ?? "", sectionColumns[section]);

/** The column of the matrix that names the activity of a row; the others are parties. */
export const matrixColumn = column(
  "activity",
  idsOf("activity"),
  "فعالیت",
  "id; activities; شناسه; فعالیت‌ها",
);

/** Every sheet of a workbook of a design, in its order. */
export const sheetPlans: readonly SheetPlan[] = [
  plan("design", "طرح", "company; organisation; organization; سازمان", [
    designColumns.property,
    designColumns.value,
  ]),
  sectionPlan("units"),
  sectionPlan("roles"),
  sectionPlan("activities"),
  plan("matrix", "ماتریس", "raci; raci matrix; responsibilities; letters; ماتریس مسئولیت; مسئولیت‌ها", [
    matrixColumn,
  ]),
  plan("needs", "نیازها", "need; inputs; نیاز", sectionColumns.needs),
  ...(["information", "flows", "decisions", "meetings", "knowledge"] as const).map(sectionPlan),
  plan("transfers", "انتقال دانش", "transfer; knowledge transfers; انتقال‌ها", sectionColumns.transfers),
  ...(["processes", "systems", "metrics", "agreements", "interfaces", "constraints"] as const).map(
    sectionPlan,
  ),
  sectionPlan("ignore"),
  plan(
    "scheme",
    "حرف‌های الگو",
    "responsibility scheme; legend; الگوی مسئولیت; راهنما",
    sectionColumns.scheme,
  ),
  plan("findings", "یافته‌ها", "", []),
  plan("lists", "فهرست‌ها", "", []),
];

/** A sheet by its key. */
export function planOf(key: SheetKey): SheetPlan {
  return sheetPlans.find((each) => each.key === key) as SheetPlan;
}
