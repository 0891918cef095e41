import { conditions } from "../../../model/interface.ts";
import { conditionWords, idsOf, kinds } from "./cell-kind.ts";
import { type Column, column, type SheetKey } from "./sheet-plan.ts";

const id = column("id", kinds.line, "شناسه", "key; code; identifier; کلید; کد; ردیف شناسه");
const name = column("name", kinds.text, "نام", "title; label; عنوان; اسم");
const description = column(
  "description",
  kinds.text,
  "توضیح",
  "note; notes; remark; remarks; توضیحات; شرح; یادداشت",
);
/** The texts that nearly every element has. */
export const named: readonly Column[] = [name, description];
const parties = idsOf("party");
const every = column(
  "every",
  kinds.duration,
  "هر چند وقت",
  "frequency; how often; rhythm; period; دوره; تناوب; بسامد",
);
const escalatesTo = column(
  "escalatesTo",
  idsOf("party"),
  "ارجاع به",
  "escalation; escalated to; escalate to; مرجع حل",
);
const decides = column("decides", idsOf("decision"), "تصمیم‌ها", "decisions; تصمیم می‌گیرد");
const owner = column("owner", parties, "صاحب", "owners; owned by; مالک; متولی");

/** The columns of the sheets of sections, and of those that hold what stands within an attribute. */
export const sectionColumns: Readonly<
  Record<Exclude<SheetKey, "design" | "matrix" | "findings" | "lists">, readonly Column[]>
> = {
  units: [
    id,
    ...named,
    column("parent", idsOf("unit"), "واحد بالادست", "part of; parent unit; واحد مادر; بالادست"),
    column("head", idsOf("role"), "رئیس", "headed by; manager; سرپرست; مدیر"),
    column("orientation.goal", kinds.goal, "افق هدف", "goals; هدف"),
    column("orientation.horizon", kinds.duration, "افق برنامه", "planning horizon; افق"),
    column("orientation.work", kinds.work, "نوع کار", "nature of work; کار"),
    column("orientation.audience", kinds.texts, "مخاطب", "audiences; مخاطبان"),
    column("orientation", kinds.whole, "جهت‌گیری", "", { rare: true }),
  ],
  roles: [
    id,
    ...named,
    column("unit", idsOf("unit"), "واحد", "units; department; team; بخش; تیم"),
    column("reportsTo", idsOf("role"), "گزارش به", "superior; boss; manager; مافوق; گزارش می‌دهد به"),
    column("heldBy", kinds.texts, "افراد", "people; person; holders; holder; فرد; دارنده; متصدی"),
    column("capacity", kinds.number, "ظرفیت", "hours; hours a week; ساعت در هفته; ساعت"),
  ],
  activities: [
    id,
    ...named,
    column("ownership", idsOf("unit"), "مالکیت", "owned by; owners; owner; واحد مالک; مالک"),
    column("raci", kinds.lettersOf, "حرف‌ها", "letters; responsibilities; مسئولیت‌ها; حروف", { rare: true }),
    column("needs", idsOf("information"), "نیازها", "inputs; input; need; ورودی; ورودی‌ها; نیاز"),
    column("produces", idsOf("information"), "تولید می‌کند", "outputs; output; خروجی; خروجی‌ها; تولیدات"),
    decides,
    column("knows", idsOf("knowledge"), "دانش لازم", "knowledge; requires; دانش"),
    column("process", idsOf("process"), "فرایند", "part of process; فرآیند"),
    column("planning", kinds.flag, "برنامه‌ریزی", "is planning; planning activity; فعالیت برنامه‌ریزی"),
    every,
    column("effort", kinds.effort, "ساعت کار", "hours a week; hours; ساعت در هفته; تلاش"),
    column("tags", kinds.texts, "برچسب‌ها", "labels; tag; برچسب"),
  ],
  needs: [
    column("activity", idsOf("activity"), "فعالیت", "id; شناسه"),
    column("information", idsOf("information"), "اطلاعات", "input; needs; need; ورودی; نیاز"),
    column("within", kinds.duration, "حداکثر عمر", "deadline; age; مهلت"),
    column("toStart", kinds.flag, "لازم برای شروع", "needed to start; شرط شروع"),
  ],
  information: [
    id,
    ...named,
    column("definition", kinds.text, "تعریف", "meaning; definition of it; معنا"),
    column("agreed", kinds.agreed, "مورد توافق", "agreed by; توافق‌شده; توافق"),
    column("external", kinds.flag, "از بیرون", "comes from outside; خارجی"),
    column("outside", kinds.flag, "به بیرون", "goes outside; end product; محصول نهایی"),
    column("keptIn", idsOf("system"), "نگهداری در", "system; stored in; سامانه"),
  ],
  flows: [
    column("id", kinds.line, "شناسه", "key; code; identifier; کلید; کد"),
    ...named,
    column("carries", idsOf("information"), "اطلاعات", "information; what; حمل می‌کند"),
    column("from", idsOf("activity"), "از", "sender; source; از فعالیت; فرستنده; مبدأ"),
    column("to", idsOf("activity"), "به", "receiver; target; به فعالیت; گیرنده; مقصد"),
    owner,
    column("via", kinds.line, "از راه", "through; channel; medium; از طریق; کانال"),
    every,
    column("on", kinds.text, "رویداد آغاز", "event; trigger; رویداد"),
    column("within", kinds.duration, "مهلت", "deadline; delay; زمان"),
    column("accepts", kinds.text, "معیار پذیرش", "acceptance; acceptance criterion; معیار"),
    column("returns", kinds.returned, "بازخورد", "feedback; بازمی‌گرداند"),
    escalatesTo,
    column("complete", kinds.flag, "کامل", "is complete; کامل است"),
    column("correct", kinds.flag, "درست", "is correct; درست است"),
  ],
  decisions: [
    id,
    ...named,
    column("domain", kinds.text, "حوزه", "area; field; قلمرو"),
    column("heldBy", parties, "صاحب حق تصمیم", "holder; holders; decider; decided by; دارنده; تصمیم‌گیر"),
    column("jointly", kinds.text, "شیوهٔ تصمیم مشترک", "rule; joint rule; مشترک"),
    column("influence", kinds.points, "نفوذ", "points; influences; امتیاز نفوذ"),
    column("analysedIn", idsOf("activity"), "تحلیل در", "analyzed in; prepared in; آماده‌سازی در"),
    column("uses", idsOf("information"), "به کار می‌برد", "information; inputs; اطلاعات; ورودی"),
    column("affects", idsOf("activity"), "اثر بر", "binds; activities; فعالیت‌ها"),
    every,
    escalatesTo,
  ],
  meetings: [
    id,
    ...named,
    column("participants", parties, "شرکت‌کنندگان", "participant; attendees; members; اعضا; حاضران"),
    column(
      "every",
      kinds.meetingRhythm,
      "هر چند وقت",
      "frequency; how often; rhythm; period; دوره; تناوب; بسامد",
    ),
    column("documented", kinds.flag, "مستند", "is documented; minutes; صورت‌جلسه"),
    column("purpose", kinds.purposes, "منظور", "purposes; goal; هدف"),
    column("reports", kinds.reports, "گزارش‌ها", "report; presents; گزارش"),
    decides,
  ],
  knowledge: [
    id,
    ...named,
    column("heldBy", kinds.known, "دارندگان", "holders; holder; known by; دارنده"),
    column("transfers", kinds.whole, "انتقال‌ها", "", { rare: true }),
  ],
  transfers: [
    column("knowledge", idsOf("knowledge"), "دانش", "id; شناسه"),
    column("from", parties, "از", "sender; از طرف; فرستنده"),
    column("to", parties, "به", "receiver; به طرف; گیرنده"),
    column("through", kinds.way, "شیوه", "way; how; روش; از راه"),
    column("ref", kinds.line, "مرجع", "reference; document; سند"),
  ],
  processes: [id, ...named, owner, column("formal", kinds.flag, "رسمی", "written down; is formal; مکتوب")],
  systems: [id, ...named, column("usedBy", idsOf("unit"), "کاربران", "users; units; واحدها")],
  metrics: [
    id,
    ...named,
    column("ownedBy", parties, "صاحب", "owner; owners; مالک; متولی"),
    column("rewards", parties, "پاداش به", "rewarded; bonus; پاداش"),
  ],
  agreements: [
    id,
    ...named,
    column("between", idsOf("unit"), "میان", "units; parties; بین; واحدها"),
    column("settles", kinds.settlements, "موضوع", "about; subject; تعیین می‌کند"),
    column("rule", kinds.text, "قاعده", "rules; قانون"),
  ],
  interfaces: [
    column("between", idsOf("unit"), "میان", "units; بین; واحدها"),
    description,
    column("target", kinds.level, "سطح خواسته‌شده", "target level; wanted level; سطح هدف"),
    column("perceived", kinds.scores, "امتیاز نظرسنجی", "survey; scores; perceived level; نظرسنجی"),
    ...conditions.map((condition) => column(`context.${condition}`, kinds.flag, conditionWords[condition])),
    column("context", kinds.whole, "شرایط", "", { rare: true }),
  ],
  constraints: [
    name,
    column("separate", idsOf("activity"), "جدا", "separation; different; separated; متفاوت"),
    column("bind", idsOf("activity"), "یکی", "binding; same; bound; همسان"),
    column("letters", kinds.letters, "حرف‌ها", "letter; حروف"),
    description,
  ],
  ignore: [
    column("rule", kinds.line, "قاعده", "rules; قانون"),
    column("at", kinds.line, "جا", "subject; where; element; موضوع; مورد"),
    column("reason", kinds.text, "دلیل", "why; reasons; چرا; علت"),
    column("owner", kinds.text, "پذیرنده", "accepted by; who; صاحب; مسئول"),
    column("until", kinds.day, "تا تاریخ", "expires; expiry; date; تا; تاریخ"),
  ],
  scheme: [
    column("letter", kinds.line, "حرف", "letters; id; حروف"),
    column("means", kinds.meanings, "معنا", "meaning; meanings; معنی"),
    column("min", kinds.number, "دست‌کم", "at least; minimum; حداقل; کمینه"),
    column("max", kinds.number, "دست‌بالا", "at most; maximum; حداکثر; بیشینه"),
  ],
};
