import type { Template } from "../../findings/words.ts";

/** The words of the rules about the matrix, in Persian. */
export const raciPersian: { readonly [rule: string]: { readonly [variant: string]: Template } } = {
  "raci/unassigned": {
    found: "در `{activity}` هیچ‌کس حرفی ندارد",
    unknown: "معلوم نیست در `{activity}` کسی حرفی دارد یا نه",
  },
  "raci/no-accountable": {
    found: "برای `{activity}` هیچ‌کس پاسخگو نیست",
    few: "`{activity}` {count} پاسخگو دارد و الگوی مسئولیت دست‌کم {min} می‌خواهد",
    unknown: "معلوم نیست پاسخگوی `{activity}` کیست",
    fix: "`{party}` که `{activity}` را انجام می‌دهد، پاسخگوی آن هم باشد",
  },
  "raci/multiple-accountable": {
    found: "`{activity}` به‌جای یک پاسخگو {count} پاسخگو دارد: {parties}",
    many: "`{activity}` {count} پاسخگو دارد و الگوی مسئولیت حداکثر {max} می‌پذیرد: {parties}",
    unknown: "معلوم نیست `{activity}` چند پاسخگو دارد",
    fix: "تنها `{party}` پاسخگوی `{activity}` باشد",
  },
  "raci/no-responsible": {
    found: "برای انجام `{activity}` هیچ‌کس مسئول نیست",
    few: "`{activity}` {count} مسئول دارد و الگوی مسئولیت دست‌کم {min} می‌خواهد",
    unknown: "معلوم نیست مسئول انجام `{activity}` کیست",
    fix: "`{party}` که پاسخگوی `{activity}` است، آن را انجام هم بدهد",
  },
  "raci/cardinality": {
    found: {
      plural: "count",
      one: "در `{activity}` {count} طرف حرف `{letter}` دارد و الگوی مسئولیت حداکثر {max} می‌پذیرد",
      other: "در `{activity}` {count} طرف حرف `{letter}` دارند و الگوی مسئولیت حداکثر {max} می‌پذیرد",
    },
    few: {
      plural: "count",
      one: "در `{activity}` {count} طرف حرف `{letter}` دارد و الگوی مسئولیت دست‌کم {min} می‌خواهد",
      other: "در `{activity}` {count} طرف حرف `{letter}` دارند و الگوی مسئولیت دست‌کم {min} می‌خواهد",
    },
    several:
      "شمار دارندگان حرف‌های {letters} در `{activity}` کمتر یا بیشتر از آن است که الگوی مسئولیت می‌پذیرد",
    unknown: "معلوم نیست در `{activity}` هر حرف را چند طرف دارند",
  },
  "raci/many-responsible": {
    found: "`{activity}` {count} مسئول دارد، بیش از {max}: {parties}",
    unknown: "معلوم نیست `{activity}` چند مسئول دارد",
  },
  "raci/many-consulted": {
    found: "`{activity}` با {count} طرف از {total} طرفی که حرفی دارند مشورت می‌کند: {parties}",
    unknown: "معلوم نیست {count} مشاور `{activity}` زیاد است یا نه: همهٔ فعالیت‌ها فهرست نشده‌اند",
  },
  "raci/many-informed": {
    found: "`{activity}` به {count} طرف از {total} طرفی که حرفی دارند خبر می‌دهد: {parties}",
    unknown: "معلوم نیست {count} مطلع `{activity}` زیاد است یا نه: همهٔ فعالیت‌ها فهرست نشده‌اند",
  },
  "raci/nobody-consulted-or-informed": {
    found: "`{activity}` نه مشاوری دارد و نه مطلعی",
    unknown: "معلوم نیست `{activity}` مشاور یا مطلعی دارد یا نه",
  },
  "raci/told-and-consulted": {
    found: "{parties} در `{activity}` هم مشاور است و هم مطلع",
    unknown: "معلوم نیست در `{activity}` کسی هم مشاور و هم مطلع است یا نه",
    consult: "{parties} در `{activity}` تنها مشاور باشد",
    inform: "{parties} در `{activity}` تنها مطلع باشد",
  },
  "raci/overloaded-role": {
    found: "نقش `{role}` پاسخگو یا مسئول {count} فعالیت است، بیش از {max}",
    unknown:
      "معلوم نیست نقش `{role}` که پاسخگو یا مسئول {count} فعالیت یا بیشتر است، بار زیادی دارد یا نه: همه فهرست نشده‌اند",
  },
  "raci/accountable-bottleneck": {
    found: "نقش `{role}` پاسخگوی {count} فعالیت از {total} فعالیت است",
    unknown: "معلوم نیست نقش `{role}` پاسخگوی بیشتر فعالیت‌هاست یا نه: همهٔ فعالیت‌ها فهرست نشده‌اند",
  },
  "raci/everywhere": {
    found: "نقش `{role}` در همهٔ {total} فعالیت حرفی دارد",
    unknown: "معلوم نیست نقش `{role}` در همهٔ فعالیت‌ها حرفی دارد یا نه: همهٔ فعالیت‌ها فهرست نشده‌اند",
  },
  "raci/idle-role": {
    found: "نقش `{role}` نه پاسخگو یا مسئول کاری است، نه سرپرست واحدی، نه صاحب تصمیمی و نه شرکت‌کنندهٔ جلسه‌ای",
    unknown:
      "معلوم نیست نقش `{role}` که پاسخگو یا مسئول هیچ فعالیت فهرست‌شده‌ای نیست، سرپرست واحدی، صاحب تصمیمی یا شرکت‌کنندهٔ جلسه‌ای هست یا نه",
  },
  "raci/no-backup": {
    found: "تنها {people} در نقش `{role}` پاسخگوی `{activity}` است و کسی جانشین نیست",
    unknown:
      "معلوم نیست پاسخگوی `{activity}` تنها یک نفر است یا نه: کسی جانشین نیست و دارندگان نقش `{role}` گفته نشده‌اند",
  },
  "raci/over-capacity": {
    found: {
      plural: "hours",
      one: "نقش `{role}` هفته‌ای {hours} ساعت کار دارد و {capacity} ساعت وقت",
      other: "نقش `{role}` هفته‌ای {hours} ساعت کار دارد و {capacity} ساعت وقت",
    },
    unknown:
      "معلوم نیست کار نقش `{role}` از وقت آن بیشتر است یا نه: ساعت کار، ظرفیت یا دارندگان آن کامل گفته نشده‌اند",
  },
  "raci/separation-of-duties": {
    found: "{activities} باید از هم جدا باشند، ولی {parties} در بیش از یکی از آن‌هاست",
    people: "{activities} باید از هم جدا باشند، ولی {people} در نقش‌های {parties} در بیش از یکی از آن‌هاست",
    both: "{activities} باید از هم جدا باشند، ولی {parties}، و {people} در چند نقش، در بیش از یکی از آن‌هاست",
    bind: "{activities} باید در یک دست باشند، ولی هیچ طرفی در همهٔ آن‌ها نیست",
    unknown: "معلوم نیست {activities} از هم جدا هستند یا نه: دارندگان {parties} گفته نشده‌اند",
  },
  "raci/consulted-in-name-only": {
    found:
      "{parties} تنها به نام مشاور `{activity}` است: از آن‌جا هیچ جریان اطلاعاتی به آن نمی‌رسد و هیچ جلسه‌ای با مالکان آن نیست",
    unknown:
      "معلوم نیست {parties} بیش از نام مشاور `{activity}` است یا نه: چنین جریان یا جلسه‌ای فهرست نشده و همه فهرست نشده‌اند",
  },
  "raci/informed-in-name-only": {
    found:
      "{parties} تنها به نام مطلع `{activity}` است: هیچ جریان اطلاعاتی از آن به آن‌جا نمی‌رسد و هیچ جلسه‌ای با مالکان آن نیست",
    unknown:
      "معلوم نیست {parties} بیش از نام مطلع `{activity}` است یا نه: چنین جریان یا جلسه‌ای فهرست نشده و همه فهرست نشده‌اند",
  },
  "raci/accountable-without-power": {
    found:
      "در `{activity}` دربارهٔ {decisions} تصمیم گرفته می‌شود که در دست {holders} است، نه {parties} که پاسخگوی آن است",
    unknown: "معلوم نیست تصمیم‌های `{activity}` در دست {parties} است که پاسخگوی آن است یا نه",
    hold: "{decisions} در دست `{party}` باشد که پاسخگوی `{activity}` است",
    answer: "`{party}` که {decisions} را در دست دارد، پاسخگوی `{activity}` باشد",
  },
};
