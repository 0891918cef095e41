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
  [
    "it stands inside HTML, without the blank line that Markdown needs",
    "درون HTML است، بی سطر خالی که Markdown لازم دارد",
  ],
  [
    "its `{letter}` means {meaning}, and {other} in a table above: one design has one scheme",
    "حرف `{letter}` در آن به معنایی دیگر ({meaning}) از جدول بالاتر ({other}) است: هر طرح یک الگوی مسئولیت دارد",
  ],
  // what concerns the whole file
  ["hidden rows, read all the same: {rows}", "سطرهای پنهان که با این همه خوانده شد: {rows}"],
  ["hidden columns, read all the same: {columns}", "ستون‌های پنهان که با این همه خوانده شد: {columns}"],
  ["the sheet is hidden, and read all the same", "برگه پنهان است و با این همه خوانده شد"],
  [
    "formulas whose value is not saved, read as empty: {cells}",
    "فرمول‌هایی که مقدارشان ذخیره نشده است و خالی خوانده شد: {cells}",
  ],
  // why a workbook or a page is not read
  ["the page holds more than {most} cells", "صفحه بیش از {most} خانه دارد"],
  ["the page is nested too deeply", "صفحه بیش از اندازه تودرتو است"],
  [
    "it is protected by a password, or an old .xls: save it as .xlsx without a password",
    "با گذرواژه محافظت شده یا .xls قدیمی است: آن را بی گذرواژه به .xlsx ذخیره کنید",
  ],
  [
    "the archive is protected by a password: save it without one",
    "بایگانی با گذرواژه محافظت شده است: آن را بی گذرواژه ذخیره کنید",
  ],
  ["the workbook is broken: {reason}", "کارپوشه خراب است: {reason}"],
  ["the file is empty", "پرونده خالی است"],
  ["the directory of its archive is damaged", "فهرست بایگانی آن آسیب دیده است"],
  [
    "the end of its archive is missing, as if only a part of the file were here",
    "پایان بایگانی آن نیست، گویی تنها بخشی از پرونده اینجاست",
  ],
  [
    "`{part}` is packed in a way that workbooks do not use",
    "`{part}` به شیوه‌ای فشرده شده است که کارپوشه‌ها به کار نمی‌برند",
  ],
  ["`{part}` is not what its checksum says", "`{part}` با جمع آزمای خود نمی‌خواند"],
  ["`{part}` is not where its archive says", "`{part}` آنجا نیست که بایگانی می‌گوید"],
  ["`{part}` ends too soon", "`{part}` زودتر از آنچه باید پایان می‌یابد"],
  ["`{part}` cannot be unpacked", "`{part}` از فشردگی درنمی‌آید"],
  ["`{part}` is missing", "`{part}` نیست"],
  ["`{part}` is not whole XML", "`{part}` ساختار XML کاملی ندارد"],
  ["`{part}` is not text in UTF-8", "`{part}` متن UTF-8 نیست"],
  [
    "it is no workbook: an .xlsx is a ZIP archive, and this is none",
    "کارپوشه نیست: .xlsx بایگانی ZIP است و این نیست",
  ],
  [
    "it is a binary workbook (.xlsb): save it as .xlsx",
    "کارپوشهٔ دودویی (.xlsb) است: آن را به .xlsx ذخیره کنید",
  ],
  [
    "it is an OpenDocument file: save it as .xlsx or CSV",
    "پروندهٔ OpenDocument است: آن را به .xlsx یا CSV ذخیره کنید",
  ],
  ["the workbook has no sheet of cells", "کارپوشه هیچ برگه‌ای با خانه ندارد"],
  ["the archive holds no workbook of Excel (.xlsx)", "در این بایگانی کارپوشهٔ اکسل (.xlsx) نیست"],
  [
    "there is no sheet `{sheet}`; there are {sheets}",
    "برگه‌ای به نام `{sheet}` نیست؛ این برگه‌ها هست: {sheets}",
  ],
  [
    "the archive is in ZIP64, for more than a workbook needs",
    "بایگانی به ZIP64 است که برای کارپوشه بیش از اندازه بزرگ است",
  ],
  [
    "the archive has {count} entries; at most {most} are read",
    "بایگانی {count} پرونده دارد؛ حداکثر {most} پرونده خوانده می‌شود",
  ],
  [
    "the workbook has {count} sheets; at most {most} are read",
    "کارپوشه {count} برگه دارد؛ حداکثر {most} برگه خوانده می‌شود",
  ],
  ["the workbook holds more than {most} bytes", "کارپوشه بیش از {most} بایت دارد"],
  ["the workbook holds more than {most} rows", "کارپوشه بیش از {most} سطر دارد"],
  ["the workbook holds more than {most} cells", "کارپوشه بیش از {most} خانه دارد"],
  ["the workbook holds more than {most} characters", "کارپوشه بیش از {most} نویسه دارد"],
  ["the workbook merges too many cells", "کارپوشه خانه‌های بیش از اندازه‌ای را ادغام کرده است"],
  ["`{part}` in the workbook holds more than {most} bytes", "`{part}` در کارپوشه بیش از {most} بایت دارد"],
  [
    "`{part}` in the workbook grows to more than {ratio} times its size when it is unpacked",
    "`{part}` در کارپوشه هنگام باز شدن به بیش از {ratio} برابر می‌رسد",
  ],
  ["`{part}` in the workbook is nested too deeply", "`{part}` در کارپوشه بیش از اندازه تودرتو است"],
  ["its files have more than {most} bytes", "پرونده‌هایش بیش از {most} بایت است"],
  // what of the tables of a design has no place in one
  ["above the header, left out: `{text}`", "بالای سرستون است و خوانده نشد: `{text}`"],
  ["a column without a header, left out", "ستونی بی سرستون که خوانده نشد"],
  [
    "no column of this sheet, left out: `{header}`",
    "ستونی که در این برگه جایی ندارد و خوانده نشد: `{header}`",
  ],
  ["no sheet of a design, left out: `{sheet}`", "برگه‌ای که در طرح جایی ندارد و خوانده نشد: `{sheet}`"],
  ["no property of a design, left out: `{property}`", "ویژگی‌ای که طرح ندارد و خوانده نشد: `{property}`"],
  [
    "the sheet `{sheet}` is empty, and says nothing: a header row alone says that there are none",
    "برگهٔ `{sheet}` خالی است و چیزی نمی‌گوید: تنها سرستون به معنای آن است که هیچ موردی نیست",
  ],
  // what else concerns a file
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
