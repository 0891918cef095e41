import type { Template } from "../../findings/words.ts";

/** The words of the family `handoff` in Persian: rule, message, text. */
export const handoffPersian: { readonly [rule: string]: { readonly [variant: string]: Template } } = {
  "handoff/no-producer": {
    found: {
      plural: "count",
      one: "`{activity}` به `{information}` نیاز دارد و هیچ فعالیتی آن را تولید نمی‌کند",
      other:
        "{count} فعالیت، از جمله `{activity}`، به `{information}` نیاز دارند و هیچ فعالیتی آن را تولید نمی‌کند",
    },
    unknown:
      "معلوم نیست `{information}` مورد نیاز است و تولید می‌شود یا نه: نیاز یا خروجی برخی فعالیت‌ها گفته نشده است",
    fix: "گفته شود که `{information}` از بیرون می‌آید",
  },
  "handoff/undefined": {
    found:
      "`{activity}` به `{information}` نیاز دارد که واحدی دیگر در {producers} تولید می‌کند، و هیچ جریانی آن را نمی‌آورد",
    unknown: "معلوم نیست `{activity}` به `{information}` از واحدی دیگر نیاز دارد، یا جریانی آن را می‌آورد",
    fix: "جریانی از `{information}` از `{producer}` به `{activity}` افزوده شود",
  },
  "handoff/wrong-source": {
    found:
      "`{from}` اطلاعات `{information}` را برای `{to}` می‌فرستد، ولی نه خودش آن را دارد و نه از جریان دیگری می‌گیرد",
    unknown:
      "معلوم نیست `{from}`، که `{information}` را برای `{to}` می‌فرستد، خودش آن را دارد یا از جریان دیگری می‌گیرد",
    fix: "از `{producer}`، که آن را تولید می‌کند، فرستاده شود",
  },
  "handoff/unneeded": {
    found:
      "`{to}` اطلاعات `{information}` را از `{from}` می‌گیرد، ولی نه به آن نیاز دارد، نه آن را به دیگری می‌رساند و نه در تصمیمی به کار می‌برد",
    unknown: "معلوم نیست `{information}`، که `{to}` از `{from}` می‌گیرد، به کارش می‌آید یا نه",
    fix: "این جریان حذف شود",
    need: "گفته شود که `{to}` به `{information}` نیاز دارد",
  },
  "handoff/unused-output": {
    found:
      "`{activity}` اطلاعات `{information}` را تولید می‌کند، ولی کسی به آن نیاز ندارد، آن را نمی‌فرستد، گزارش نمی‌دهد و به کار نمی‌برد",
    unknown:
      "معلوم نیست `{information}` تولید می‌شود و به کار می‌آید یا نه: برخی خروجی‌ها، نیازها، جریان‌ها، جلسات یا تصمیم‌ها گفته نشده است",
    fix: "گفته شود که `{information}` به بیرون می‌رود",
  },
  "handoff/unowned": {
    found: "هیچ‌کس پاسخگوی تحویل‌وتحول `{information}` از `{from}` به `{to}` نیست",
    unknown: "معلوم نیست چه کسی پاسخگوی تحویل‌وتحول `{information}` از `{from}` به `{to}` است",
    fix: "`{party}` پاسخگوی آن شود",
  },
  "handoff/no-channel": {
    found: "`{information}` از `{from}` به `{to}` می‌رود، ولی مجرایی برای آن نیست",
    unknown: "معلوم نیست `{information}` از چه مجرایی از `{from}` به `{to}` می‌رود",
  },
  "handoff/no-timing": {
    found: "`{information}` از `{from}` به `{to}` می‌رود، ولی مهلتی برای رسیدن آن نیست",
    start: "`{information}` از `{from}` به `{to}` می‌رود، ولی نه دوره‌ای دارد و نه رویدادی آن را آغاز می‌کند",
    both: "`{information}` از `{from}` به `{to}` می‌رود، ولی نه مهلتی برای رسیدن دارد، نه دوره‌ای، و نه رویدادی آن را آغاز می‌کند",
    unknown: "معلوم نیست `{information}` چه وقت از `{from}` به `{to}` می‌رود، یا در چه مهلتی می‌رسد",
  },
  "handoff/no-common-language": {
    found: "`{information}` از `{from}` به `{to}` می‌رود، ولی تعریفی ندارد",
    disagreed: "`{information}` از `{from}` به `{to}` می‌رود، ولی بر تعریف آن توافق نشده است",
    missing: "`{information}` از `{from}` به `{to}` می‌رود، ولی از سوی {units} با تعریف آن موافقت نشده است",
    unknown:
      "معلوم نیست دو طرف دربارهٔ معنای `{information}`، که از `{from}` به `{to}` می‌رود، زبان مشترک دارند یا نه",
  },
  "handoff/no-feedback": {
    found: "دربارهٔ `{information}`، که `{from}` به `{to}` تحویل می‌دهد، بازخوردی برنمی‌گردد",
    unknown: "معلوم نیست دربارهٔ `{information}`، که `{from}` به `{to}` تحویل می‌دهد، بازخوردی برمی‌گردد یا نه",
  },
  "handoff/poor-quality": {
    found: "`{information}` از `{from}` ناقص به `{to}` می‌رسد",
    incorrect: "`{information}` از `{from}` نادرست به `{to}` می‌رسد",
    both: "`{information}` از `{from}` ناقص و نادرست به `{to}` می‌رسد",
    unknown: "معلوم نیست `{information}` از `{from}` به صورت کامل و به درستی به `{to}` می‌رسد یا نه",
  },
  "handoff/late": {
    found: {
      plural: "age",
      one: "`{information}` دیر به `{activity}` می‌رسد: تا {age} روز کهنه است و حد آن {limit} روز است",
      other: "`{information}` دیر به `{activity}` می‌رسد: تا {age} روز کهنه است و حد آن {limit} روز است",
    },
    hours: {
      plural: "age",
      one: "`{information}` دیر به `{activity}` می‌رسد: تا {age} ساعت کهنه است و حد آن {limit} ساعت است",
      other: "`{information}` دیر به `{activity}` می‌رسد: تا {age} ساعت کهنه است و حد آن {limit} ساعت است",
    },
    minutes: {
      plural: "age",
      one: "`{information}` دیر به `{activity}` می‌رسد: تا {age} دقیقه کهنه است و حد آن {limit} دقیقه است",
      other: "`{information}` دیر به `{activity}` می‌رسد: تا {age} دقیقه کهنه است و حد آن {limit} دقیقه است",
    },
    endless:
      "زمان رسیدن `{information}` به `{activity}` معین نیست: در هر راهی به آن، جریانی بی‌دوره یا بی‌مهلت هست",
    unknown: "معلوم نیست `{information}` به موقع به `{activity}` می‌رسد یا نه",
  },
  "handoff/deadlock": {
    found: "{activities} منتظر یکدیگرند و هیچ‌کدام نمی‌تواند آغاز شود",
    self: "`{activity}` منتظر چیزی است که فقط خودش تولید می‌کند، و نمی‌تواند آغاز شود",
    unknown: "معلوم نیست `{activity}` در حلقه‌ای از فعالیت‌هایی است که منتظر یکدیگرند یا نه",
    fix: "`{activity}` بدون `{information}` آغاز شود",
  },
  "handoff/single-path": {
    found: {
      plural: "count",
      one: "`{information}` فقط از راه {relays} به `{activity}` می‌رسد",
      other:
        "`{information}` فقط از راه {relays} به `{activity}` می‌رسد، و هر یک از آن‌ها می‌تواند آن را متوقف کند",
    },
    unknown: "معلوم نیست `{information}` واحدی دیگر فقط از راه یک فعالیت به `{activity}` می‌رسد یا نه",
  },
};
