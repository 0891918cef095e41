/**
 * What the importer of tables remarks, in English, and the same in Persian. The English text is the key, as it is where translators work with
 * catalogues: the report of an import is data in English, and only the command line says it to a person. `{...}` stands for what the remark is about.
 */
export const importRemarks: readonly (readonly [english: string, persian: string])[] = [
  // why a cell or a row is not read
  ["{reason}; `{meant}` may be meant", "{reason}؛ شاید منظور `{meant}` باشد"],
  ["too long for a cell of letters", "برای خانهٔ حرف‌ها بیش از اندازه دراز است"],
  ["a remark without a letter", "توضیحی بی حرف است"],
  ["no letter here means what `{word}` says", "هیچ حرفی در اینجا به معنای `{word}` نیست"],
  ["words follow the letter without a sign between", "پس از حرف، بی هیچ نشانه‌ای در میان، واژه آمده است"],
  [
    "the legend says `{legend}` of `{token}`, which is none of the meanings of a letter",
    "راهنما `{token}` را `{legend}` معنا می‌کند که معنای هیچ حرفی نیست",
  ],
  ["no legend says what `{token}` means", "هیچ راهنمایی نمی‌گوید `{token}` به چه معناست"],
  ["no letter of the scheme", "حرفی از الگوی مسئولیت نیست"],
  ["its column has no name", "ستون آن نامی ندارد"],
  ["beyond the last column of the header", "پس از آخرین ستون سرستون است"],
  ["no name", "نام نیست"],
  ["a mark, no name of a party", "علامت است، نه نام یک طرف"],
  ["it has no name", "نامی ندارد"],
  ["numbers only: a summary, no activity", "تنها عدد دارد: جمع‌بندی است، نه فعالیت"],
  ["it repeats the header", "سرستون را تکرار می‌کند"],
  ["words under the header, no letters", "زیر سرستون واژه آمده است، نه حرف"],
  // why a table is no matrix
  [
    "it reads as a matrix (activities: {activities}, parties: {parties}), but {reason}",
    "به شکل ماتریس خوانده می‌شود (فعالیت‌ها: {activities}، طرف‌ها: {parties})، ولی {reason}",
  ],
  ["it explains the letters: a legend", "حرف‌ها را معنا می‌کند: راهنماست"],
  ["it has no header row", "سرستون ندارد"],
  ["no column names the rows", "هیچ ستونی سطرها را نام نمی‌برد"],
  [
    "its letters say neither who does nor who answers for the work",
    "حرف‌هایش نه می‌گوید مسئول کار کیست و نه پاسخگوی آن",
  ],
  [
    "its letters say nobody does the work, and nothing here is called RACI",
    "طبق حرف‌هایش هیچ‌کس کار را انجام نمی‌دهد، و چیزی در اینجا ماتریس مسئولیت نامیده نشده است",
  ],
  ["only one column holds letters", "تنها یک ستون حرف دارد"],
  [
    "its header names only {letters}: not both a letter of doing or answering and another one",
    "سرستونش تنها {letters} را نام می‌برد: هم حرفی برای مسئول یا پاسخگو لازم است و هم حرفی دیگر",
  ],
  [
    "neither its cells nor its header hold letters or their words",
    "نه خانه‌هایش حرف یا واژهٔ حرف‌ها را دارد و نه سرستونش",
  ],
  ["there are numbers or marks under its letters, no names", "زیر حرف‌هایش عدد یا علامت آمده است، نه نام"],
  ["there is nothing under its letters", "زیر حرف‌هایش چیزی نیامده است"],
  ["its rows are roles and its cells hold their work", "سطرهایش نقش‌اند و خانه‌هایش کار آن‌ها را می‌گوید"],
  [
    "it stands in a code fence: a template to copy, not a table of the text",
    "درون قطعهٔ کد است: نمونه‌ای برای رونویسی، نه جدولی از خود متن",
  ],
  ["it is an HTML table, which is not read here", "جدولی به HTML است که در اینجا خوانده نمی‌شود"],
  [
    "it stands inside HTML, without the blank line that Markdown needs",
    "درون HTML است، بی سطر خالی که Markdown لازم دارد",
  ],
  [
    "its `{letter}` means {meaning}, and {other} in a table above: one design has one scheme",
    "حرف `{letter}` در آن به معنایی دیگر ({meaning}) از جدول بالاتر ({other}) است: هر طرح یک الگوی مسئولیت دارد",
  ],
  // what concerns the whole file
  [
    "so many marks in one paragraph: read without bold, links, code, lists and quotes",
    "یک بند نشانه‌های پرشماری دارد: بی حروف سیاه، پیوند، کد، فهرست و نقل‌قول خوانده شد",
  ],
  ["a quotation mark is opened and never closed", "علامت نقل‌قولی باز شده و بسته نشده است"],
  ["a quotation mark stands inside a field", "علامت نقل‌قولی درون یک خانه آمده است"],
  ["a line apart from any table: `{text}`", "سطری جدا از هر جدول: `{text}`"],
  [
    "`units` names `{party}`, which is no party here",
    "در `units` نام `{party}` آمده است که در اینجا طرفی به این نام نیست",
  ],
];
