import type { Locale } from "../messages/language.ts";

export interface InitOptions {
  /** Address of the JSON Schema of designs, for editors. */
  readonly schema: string;
  /** What the organisation is called. */
  readonly name?: string;
  /** Language of the comments and the names: `en` when left out. */
  readonly locale?: Locale;
}

/** A small design to begin with, in YAML, in which orgproof finds nothing; its comments say what stands where. */
export function initDesign({ schema, name, locale = "en" }: InitOptions): string {
  const { title, body } = templates[locale];
  return `${schemaLine(schema)}\n${body.replace("{name}", () => JSON.stringify(name || title))}`;
}

/** A design that was made from a table, in YAML, with the line for editors and what to do next. */
export function initFromTable(yaml: string, { schema, locale = "en" }: Omit<InitOptions, "name">): string {
  return `${schemaLine(schema)}\n${templates[locale].fromTable}\n${yaml}`;
}

/** The first line by which the YAML language server of an editor finds the schema. */
function schemaLine(schema: string): string {
  return `# yaml-language-server: $schema=${schema}`;
}

interface Template {
  readonly title: string;
  readonly body: string;
  readonly fromTable: string;
}

const english: Template = {
  title: "Our organisation",
  fromTable: `# Made from a responsibility matrix. A matrix says who answers and who performs; add what it cannot say:
# which unit each role belongs to, what each activity needs and produces, and the flows between them.
`,
  body: `# An organisational design: who owns which activity, what moves between them, who decides, who meets.
# Check it with: orgproof check

orgproof: 1
name: {name}

# The parts of the organisation.
units:
  marketing: {}
  sales: {}

# Positions, each in a unit.
roles:
  marketing-head: { unit: marketing }
  analyst: { unit: marketing }
  sales-head: { unit: sales }
  seller: { unit: sales }

# Pieces of work. Letters: A answers for it (one party), R does it, C is asked before, I is told after.
# An activity needs information and produces information. "ownership" names the units that share it.
activities:
  plan-campaign:
    raci: { A: marketing-head, R: analyst, C: sales-head }
    needs: [market-report, orders]
    produces: campaign-plan
  visit-customers:
    raci: { A: sales-head, R: seller, I: marketing-head }
    needs: campaign-plan
    produces: orders
  forecast-sales:
    ownership: [marketing, sales]
    raci: { A: sales-head, R: [analyst, seller], I: marketing-head }
    needs: orders
    produces: sales-forecast
    planning: true

# Named things that are needed and produced. "external" comes from outside, "outside" goes there.
# A definition that both units agreed to is their common language.
information:
  market-report: { external: true }
  campaign-plan: { definition: what we promise to whom and when, agreed: [marketing, sales] }
  orders: { definition: signed orders of the week, agreed: [marketing, sales] }
  sales-forecast: { outside: true }

# Who hands what to whom. A flow from one unit to another is a handoff: say whose it is, how it goes, and by when.
flows:
  - carries: campaign-plan
    from: plan-campaign
    to: visit-customers
    owner: marketing-head
    via: weekly-meeting
    every: weekly
    within: P1D
  - carries: orders
    from: visit-customers
    to: plan-campaign
    owner: sales-head
    via: weekly-meeting
    every: weekly
    within: P1D

# Meetings that join the units, and what each unit reports there.
meetings:
  weekly-meeting:
    participants: [marketing-head, sales-head]
    every: weekly
    documented: true
    purpose: [coordination, review]
    reports: { marketing: campaign-plan, sales: orders }

# Sections that are left out, such as decisions or knowledge, say "we have not asked yet"; orgproof reports them as not asked.
# See what a rule wants: orgproof explain raci/no-accountable
`,
};

const persian: Template = {
  title: "سازمان ما",
  fromTable: `# این طرح از یک ماتریس مسئولیت ساخته شده است. ماتریس می‌گوید چه کسی پاسخگو و چه کسی مسئول است؛ آنچه را نمی‌گوید بیفزایید:
# هر نقش در کدام واحد است، هر فعالیت به چه نیاز دارد و چه تولید می‌کند، و جریان اطلاعات میان آن‌ها.
`,
  body: `# طرح سازمان: هر فعالیت از آنِ کیست، چه اطلاعاتی میان فعالیت‌ها جریان دارد، چه کسی تصمیم می‌گیرد و چه کسانی جلسه دارند.
# بررسی: orgproof check

orgproof: 1
name: {name}

# واحدهای سازمان
units:
  marketing: { name: بازاریابی }
  sales: { name: فروش }

# نقش‌ها، هر یک در یک واحد
roles:
  marketing-head: { name: مدیر بازاریابی, unit: marketing }
  analyst: { name: تحلیلگر بازار, unit: marketing }
  sales-head: { name: مدیر فروش, unit: sales }
  seller: { name: فروشنده, unit: sales }

# فعالیت‌ها. حرف‌ها: A پاسخگو (یک نفر)، R مسئول انجام، C مشاور، I مطلع.
# هر فعالیت به اطلاعاتی نیاز دارد و اطلاعاتی تولید می‌کند. ownership واحدهای شریک در یک فعالیت مشترک را نام می‌برد.
activities:
  plan-campaign:
    name: برنامه‌ریزی تبلیغات
    raci: { A: marketing-head, R: analyst, C: sales-head }
    needs: [market-report, orders]
    produces: campaign-plan
  visit-customers:
    name: فروش مستقیم
    raci: { A: sales-head, R: seller, I: marketing-head }
    needs: campaign-plan
    produces: orders
  forecast-sales:
    name: پیش‌بینی فروش
    ownership: [marketing, sales]
    raci: { A: sales-head, R: [analyst, seller], I: marketing-head }
    needs: orders
    produces: sales-forecast
    planning: true

# اطلاعات. external از بیرون می‌آید و outside به بیرون می‌رود.
# تعریفی که هر دو واحد پذیرفته‌اند زبان مشترک آن‌هاست.
information:
  market-report: { name: گزارش بازار, external: true }
  campaign-plan: { name: برنامهٔ تبلیغات, definition: چه چیزی را به چه کسی و تا کی قول می‌دهیم, agreed: [marketing, sales] }
  orders: { name: سفارش‌ها, definition: سفارش‌های امضاشدهٔ هفته, agreed: [marketing, sales] }
  sales-forecast: { name: پیش‌بینی فروش, outside: true }

# چه کسی چه چیزی را به چه کسی می‌رساند. جریانی که از واحدی به واحد دیگر می‌رود تحویل‌وتحول است: صاحب، راه و زمان آن را بگویید.
flows:
  - carries: campaign-plan
    from: plan-campaign
    to: visit-customers
    owner: marketing-head
    via: weekly-meeting
    every: weekly
    within: P1D
  - carries: orders
    from: visit-customers
    to: plan-campaign
    owner: sales-head
    via: weekly-meeting
    every: weekly
    within: P1D

# جلسات مشترک، و گزارشی که هر واحد در آن‌ها می‌دهد
meetings:
  weekly-meeting:
    name: جلسهٔ هفتگی
    participants: [marketing-head, sales-head]
    every: weekly
    documented: true
    purpose: [coordination, review]
    reports: { marketing: campaign-plan, sales: orders }

# بخش‌هایی که نیامده‌اند، مانند decisions و knowledge، یعنی «هنوز نپرسیده‌ایم»؛ orgproof آن‌ها را «پرسیده‌نشده» می‌نامد.
# هر قاعده چه می‌خواهد: orgproof explain raci/no-accountable
`,
};

const templates: Record<Locale, Template> = { en: english, fa: persian };
