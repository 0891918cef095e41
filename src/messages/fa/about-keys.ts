/* What the model says of its keys, in Persian. Much is said of many keys: how they are put together stands below. */
const said: { readonly [english: string]: string } = {
  "Who owns which activity, what flows between them, who decides, who meets, who knows what.":
    "هر فعالیت از آن کیست، چه اطلاعاتی میان آن‌ها جریان دارد، چه کسی تصمیم می‌گیرد، چه کسانی جلسه دارند و چه کسی چه می‌داند.",
  "Address of this JSON Schema, for editors.": "نشانی این JSON Schema، برای ویرایشگرها.",
  "Version of the design format.": "نسخهٔ قالب طرح.",
  "Text: one string, or a map from language to string, such as { en: Pricing, fa: قیمت‌گذاری }.":
    "متن: یک رشته، یا نگاشتی از زبان به رشته، مانند { en: Pricing, fa: قیمت‌گذاری }.",
  "The day on which the organisation is, was or will be like this, as YYYY-MM-DD.":
    "روزی که سازمان چنین است، بود یا خواهد بود، به شکل YYYY-MM-DD.",
  "The responsibility scheme: raci when left out.": "الگوی مسئولیت؛ اگر نیاید raci است.",
  "Letter: what it means and how many.": "حرف: معنا و شمار آن.",
  "What the letter means; one or more meanings.": "معنای حرف؛ یک معنا یا بیشتر.",
  "How many parties an activity takes of it at least; 0 when left out.":
    "هر فعالیت دست‌کم چند طرف با این حرف می‌گیرد؛ اگر نیاید ۰ است.",
  "How many at most, not below `min`; no limit when left out.":
    "بیشترین شمار، نه کمتر از `min`؛ اگر نیاید حدی ندارد.",
  "Where nobody performs, those who answer perform.": "جایی که کسی انجام‌دهنده نیست، پاسخگو انجام می‌دهد.",
  "Known: there is none.": "معلوم است: چیزی نیست.",
  "Sections that are listed but known to be incomplete.": "بخش‌هایی که آمده‌اند ولی کامل نیستند.",
  "Organisational units, by id.": "واحدهای سازمانی، با شناسه.",
  "Letters of any script, digits, `-`, `_`, `.`; no white space; not `none`.":
    "حرف‌های هر خطی، رقم، `-`، `_` و `.`؛ بی‌فاصله؛ نه `none`.",
  "The unit that this one is part of.": "واحدی که این واحد بخشی از آن است.",
  "The role that heads the unit": "نقشی که واحد را اداره می‌کند",
  "The unit's goal, horizon, nature of work and audience.": "هدف، افق، سرشت کار و مخاطب واحد.",
  "Whether the unit aims at the short or the long term.": "هدف واحد کوتاه‌مدت است یا بلندمدت.",
  "How far the unit plans ahead.": "واحد تا چه زمانی پیش رو برنامه می‌ریزد.",
  "ISO 8601 duration (P1W, PT4H) or one of hourly, daily, weekly, biweekly, monthly, bimonthly, quarterly, yearly.":
    "مدت به شکل ISO 8601 (P1W، PT4H) یا یکی از hourly، daily، weekly، biweekly، monthly، bimonthly، quarterly، yearly.",
  "ISO 8601 duration above zero (P1W, PT4H) or one of hourly, daily, weekly, biweekly, monthly, bimonthly, quarterly, yearly.":
    "مدت بیش از صفر به شکل ISO 8601 (P1W، PT4H) یا یکی از hourly، daily، weekly، biweekly، monthly، bimonthly، quarterly، yearly.",
  "The nature of the unit's work.": "سرشت کار واحد.",
  "Whom the unit addresses: customers, consumers, competitors, ...":
    "مخاطب واحد: مشتریان، مصرف‌کنندگان، رقیبان و ...",
  "Positions in units, by id.": "نقش‌ها در واحدها، با شناسه.",
  "The unit that the role sits in; two units for a role that sits in both.":
    "واحدی که نقش در آن است؛ دو واحد، اگر در هر دو است.",
  "The role that this one reports to": "نقشی که این نقش به آن گزارش می‌دهد",
  "Names or pseudonyms of the people who hold the role": "نام یا نام مستعار دارندگان نقش",
  "Hours a week of each holder": "ساعت کار هر دارنده در هفته",
  "Pieces of work, by id.": "کارها، با شناسه.",
  "The unit (single) or units (shared) that own it; when left out, the units of those who answer or perform.":
    "واحد (تکی) یا واحدهای (مشترک) صاحب آن؛ اگر نیاید، واحدهای پاسخگویان یا انجام‌دهندگان.",
  "Letter: parties, such as { A: brand-manager, R: [analyst, sales] }.":
    "حرف: طرف‌ها، مانند { A: brand-manager, R: [analyst, sales] }.",
  "Information that the activity needs": "اطلاعاتی که فعالیت نیاز دارد",
  "The information that is needed.": "اطلاعاتی که نیاز است.",
  "How old it may be at most when it is used": "بیشترین عمر آن هنگام استفاده",
  "Whether the activity cannot start without it": "آیا فعالیت بی آن آغاز نمی‌شود",
  "Information that the activity produces": "اطلاعاتی که فعالیت تولید می‌کند",
  "Decisions that are taken in this activity": "تصمیم‌هایی که در این فعالیت گرفته می‌شود",
  "Knowledge that the work requires": "دانشی که کار می‌خواهد",
  "The process that the activity is part of": "فرایندی که فعالیت بخشی از آن است",
  "Whether it is a planning activity (plans, forecasts, targets)":
    "آیا کار برنامه‌ریزی است (برنامه، پیش‌بینی، هدف‌گذاری)",
  "How often it runs": "هر چند وقت انجام می‌شود",
  "Hours a week: party to hours, or one number for each performer":
    "ساعت در هفته: طرف و ساعت آن، یا یک عدد برای هر انجام‌دهنده",
  "Free labels, to group and select activities by.": "برچسب‌های آزاد، برای دسته‌بندی و گزینش فعالیت‌ها.",
  "Named things that activities need and produce, by id.":
    "آنچه فعالیت‌ها نیاز دارند و تولید می‌کنند، با شناسه.",
  "The one agreed definition (the common language)": "تنها تعریفی که بر آن توافق شده است (زبان مشترک)",
  "Whether the definition is agreed, or the units that agreed to it":
    "آیا بر تعریف توافق شده است، یا واحدهایی که پذیرفته‌اند",
  "Whether it comes from outside the design": "آیا از بیرون طرح می‌آید",
  "Whether it goes outside the design (an end product)": "آیا از طرح بیرون می‌رود (محصول نهایی)",
  "The system that keeps it": "سامانه‌ای که آن را نگه می‌دارد",
  "Transfers of information between activities.": "جریان اطلاعات میان فعالیت‌ها.",
  "The flow's id; `carries:from->to` when left out.": "شناسهٔ جریان؛ اگر نیاید `carries:from->to` است.",
  "The information that is transferred.": "اطلاعاتی که می‌رود.",
  "The activity that sends.": "فعالیتی که می‌فرستد.",
  "The activity that receives.": "فعالیتی که می‌گیرد.",
  "The party accountable for the transfer": "طرفی که پاسخگوی رساندن است",
  "A system, a meeting, or free text such as `email`": "یک سامانه، یک جلسه، یا متنی آزاد مانند `email`",
  "How often it is sent; unknown when neither `every` nor `on` is stated.":
    "هر چند وقت فرستاده می‌شود؛ اگر نه `every` بیاید و نه `on`، نامعلوم است.",
  "The event that starts it, in place of `every`: only one of them has a value.":
    "رویدادی که آن را آغاز می‌کند، به جای `every`: تنها یکی از این دو مقدار دارد.",
  "Time from the start to receipt": "زمان از آغاز تا دریافت",
  "The receiver's acceptance criterion": "معیار پذیرش گیرنده",
  "The information fed back to the sender, or false": "اطلاعاتی که به فرستنده برمی‌گردد، یا false",
  "The party that a breach is escalated to": "طرفی که تخلف به آن ارجاع می‌شود",
  "Whether the information arrives complete": "آیا اطلاعات کامل می‌رسد",
  "Whether the information arrives correct": "آیا اطلاعات درست می‌رسد",
  "Choices that somebody has the right to make, by id.": "آنچه کسی حق تصمیم‌گیری در آن را دارد، با شناسه.",
  "Its domain, such as market-strategy, pricing, distribution, market-entry":
    "حوزهٔ آن، مانند market-strategy، pricing، distribution، market-entry",
  "The party or parties that hold the decision right; [] is nobody":
    "طرف یا طرف‌هایی که حق تصمیم دارند؛ [] یعنی هیچ‌کس",
  "The rule by which several holders decide together": "قاعده‌ای که چند دارنده با آن با هم تصمیم می‌گیرند",
  "Unit: points of influence on it (any positive total)": "واحد: امتیاز نفوذ آن (جمع هر عدد مثبت)",
  "Activities whose work prepares it": "فعالیت‌هایی که آن را آماده می‌کنند",
  "Information that it uses": "اطلاعاتی که به کار می‌برد",
  "Activities bound by it": "فعالیت‌هایی که باید از آن پیروی کنند",
  "How often it is taken": "هر چند وقت گرفته می‌شود",
  "The party that a deadlock is escalated to": "طرفی که بن‌بست به آن ارجاع می‌شود",
  "Meetings, by id.": "جلسه‌ها، با شناسه.",
  "The roles and units that take part.": "نقش‌ها و واحدهایی که شرکت می‌کنند.",
  "How often it is held, or ad-hoc (`none` means the same)":
    "هر چند وقت برگزار می‌شود، یا ad-hoc (`none` هم همین است)",
  "Whether it is documented": "آیا صورت‌جلسه دارد",
  "What it is for": "برای چیست",
  "Unit: information it presents; {} is nothing": "واحد: اطلاعاتی که ارائه می‌کند؛ {} یعنی هیچ",
  "Decisions that are taken in it": "تصمیم‌هایی که در آن گرفته می‌شود",
  "What parties know and activities require, by id.": "آنچه طرف‌ها می‌دانند و فعالیت‌ها می‌خواهند، با شناسه.",
  "The parties that hold it, or party: 0..5 (1 or more holds it)":
    "طرف‌هایی که آن را دارند، یا طرف: ۰ تا ۵ (از ۱ به بالا دارد)",
  "How it is passed from party to party": "چگونه از طرفی به طرف دیگر می‌رسد",
  "The party or parties that pass it on.": "طرف یا طرف‌هایی که آن را می‌رسانند.",
  "The party or parties that receive it.": "طرف یا طرف‌هایی که آن را می‌گیرند.",
  "How it is passed on.": "چگونه رسانده می‌شود.",
  "What carries it: a meeting's id, a document's address, ...":
    "آنچه آن را می‌برد: شناسهٔ جلسه، نشانی سند و ...",
  "Processes, by id.": "فرایندها، با شناسه.",
  "The party or parties that own it": "طرف یا طرف‌های صاحب آن",
  "Whether it is written down": "آیا نوشته شده است",
  "Systems, by id.": "سامانه‌ها، با شناسه.",
  "The units that use it": "واحدهایی که آن را به کار می‌برند",
  "Measures of success, by id.": "شاخص‌های موفقیت، با شناسه.",
  "The parties that own it": "طرف‌های صاحب آن",
  "The parties whose reward depends on it": "طرف‌هایی که پاداششان به آن بسته است",
  "Agreements between units, by id.": "توافق‌های میان واحدها، با شناسه.",
  "The units that agreed.": "واحدهایی که توافق کرده‌اند.",
  "What it settles": "چه چیزی را روشن می‌کند",
  "The rule that was agreed": "قاعده‌ای که بر آن توافق شده است",
  "What is wanted and said of pairs of units.": "آنچه از جفت واحدها خواسته و دربارهٔ آن‌ها گفته می‌شود.",
  "The two units.": "دو واحد.",
  "The level that is wanted": "سطحی که خواسته می‌شود",
  "Unit of the two: its survey score from 20 to 100, or a list of scores (their mean counts).":
    "هر یک از دو واحد: نمرهٔ پرسش‌نامهٔ آن از ۲۰ تا ۱۰۰، یا فهرستی از نمره‌ها (میانگین آن‌ها شمرده می‌شود).",
  "Conditions that decide which level is advised; each unknown when left out.":
    "شرط‌هایی که سطح پیشنهادی از آن‌ها برمی‌آید؛ هر یک که نیاید نامعلوم است.",
  "Activities whose parties must be different or the same.": "فعالیت‌هایی که طرف‌هایشان باید جدا یا یکی باشند.",
  "Different activities that no two share a party of.":
    "فعالیت‌های جدایی که هیچ دو تای آن‌ها طرف مشترک ندارند.",
  "The constraint's name.": "نام قید.",
  "Why the constraint is there.": "چرا این قید هست.",
  "The letters whose parties count; those who perform when left out.":
    "حرف‌هایی که طرف‌هایشان شمرده می‌شوند؛ اگر نیاید، انجام‌دهندگان.",
  "Different activities that one party must be common to.":
    "فعالیت‌های جدایی که باید یک طرف مشترک داشته باشند.",
  "Findings that are known and accepted.": "یافته‌هایی که دانسته و پذیرفته‌اند.",
  "The rule's id, or a wildcard such as `handoff/*`.": "شناسهٔ قاعده، یا الگویی مانند `handoff/*`.",
  "The subject's id, or a JSON pointer.": "شناسهٔ موضوع، یا یک نشانی JSON.",
  "Why the finding is accepted; must be stated.": "چرا یافته پذیرفته شده است؛ باید بیاید.",
  "Who accepted it.": "چه کسی آن را پذیرفته است.",
  "The last day on which it holds, as YYYY-MM-DD.": "آخرین روزی که برقرار است، به شکل YYYY-MM-DD.",
};

const things: { readonly [english: string]: string } = {
  design: "طرح",
  unit: "واحد",
  role: "نقش",
  party: "طرف",
  activity: "فعالیت",
  information: "اطلاعات",
  flow: "جریان",
  decision: "تصمیم",
  meeting: "جلسه",
  knowledge: "دانش",
  process: "فرایند",
  system: "سامانه",
  metric: "شاخص",
  agreement: "توافق",
  interface: "ارتباط",
};

const conditions: { readonly [english: string]: string } = {
  "small company": "شرکت کوچک است",
  "good informal relations": "روابط غیررسمی خوب است",
  "conflicts visible": "تعارض‌ها دیده می‌شوند",
  "duplicated or dropped work": "کارها دوباره انجام می‌شوند یا بر زمین می‌مانند",
  "competing for resources": "بر سر منابع رقابت هست",
  "duplicated despite clear roles": "با آن که نقش‌ها روشن است، کارها دوباره انجام می‌شوند",
  "market commoditised": "کالاهای بازار همسان شده‌اند",
  "customised during sale": "محصول هنگام فروش سفارشی می‌شود",
  "short life cycles": "چرخهٔ عمر کوتاه است",
  "common process possible": "فرایند مشترک شدنی است",
  "no shared responsibility culture": "فرهنگ مسئولیت مشترک نیست",
  "separate reporting": "گزارش‌دهی جدا است",
  "short sales cycle": "چرخهٔ فروش کوتاه است",
};

const leftOut: { readonly [english: string]: string } = {
  unknown: "اگر نیاید نامعلوم است",
  none: "اگر نیاید چیزی نیست",
  false: "اگر نیاید false است",
  "no deadline": "اگر نیاید مهلتی ندارد",
};

/** What the model says of a key, in Persian; nothing where it is not translated. */
export function aboutKeyInPersian(english: string): string | undefined {
  const whole = said[english];
  if (whole !== undefined) return whole;
  const condition = conditions[/^Whether this holds: (.*)\.$/.exec(english)?.[1] ?? ""];
  if (condition !== undefined) return `آیا این برقرار است: ${condition}.`;
  const named = things[/^The (\w+)'s name; the id when left out\.$/.exec(english)?.[1] ?? ""];
  if (named !== undefined) return `نام ${named}؛ اگر نیاید شناسهٔ آن است.`;
  const told = things[/^Anything worth saying about the (\w+)\.$/.exec(english)?.[1] ?? ""];
  if (told !== undefined) return `هر چه گفتنش دربارهٔ ${told} سودمند است.`;
  const kind = things[/^Id of an? (\w+)\.$/.exec(english)?.[1] ?? ""];
  if (kind !== undefined) return `شناسهٔ ${kind}.`;
  if (english === "The design's name.") return "نام طرح.";
  const [, first = "", absent = ""] = /^(.*); (.*) when left out\.$/.exec(english) ?? [];
  const [base, rest] = [said[first], leftOut[absent]];
  return base === undefined || rest === undefined ? undefined : `${base}؛ ${rest}.`;
}
