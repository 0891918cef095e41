/** What the importer of BPMN remarks to a person, in English, and the same in Persian; as with `importRemarks`, the English text is the key. */
export const bpmnRemarks: readonly (readonly [english: string, persian: string])[] = [
  ["it has no name: its work is that of `{party}`", "نامی ندارد: کار آن از آنِ `{party}` است"],
  ["it has no name: the work inside of it is in the design", "نامی ندارد: کارهای درون آن در طرح است"],
  ["no work is drawn in it", "کاری در آن کشیده نشده است"],
  ["a data store without a name", "انبار داده‌ای بی نام است"],
  ["it is empty", "خالی است"],
  ["one of its ends is not in the file", "یکی از دو سر آن در فایل نیست"],
  ["more than {count} handoffs", "بیش از {count} تحویل‌وتحول است"],
  ["it crosses lanes, but no work comes before it", "از خطی به خط دیگر می‌رود، ولی کاری پیش از آن نیست"],
  ["it crosses lanes, but no work comes after it", "از خطی به خط دیگر می‌رود، ولی کاری پس از آن نیست"],
  [
    "it crosses lanes, but the work before and after it is of one party",
    "از خطی به خط دیگر می‌رود، ولی کار پیش و پس از آن از آنِ یک طرف است",
  ],
  ["no work is drawn at either of its ends", "در هیچ‌یک از دو سر آن کاری کشیده نشده است"],
  [
    "no work is drawn in `{pool}` that it comes from, and it has no name",
    "در `{pool}` که از آن می‌آید کاری کشیده نشده است، و نامی هم ندارد",
  ],
  [
    "it parts the work, but has no name that says what is decided",
    "کار را چند شاخه می‌کند، ولی نامی ندارد که بگوید چه تصمیمی گرفته می‌شود",
  ],
  ["no data object with a name is at its end", "در سر آن هیچ دادهٔ نام‌داری نیست"],
  [
    "its line has no direction: whether the work needs or makes it is not said",
    "خط آن جهتی ندارد: گفته نشده است که کار به آن نیاز دارد یا آن را می‌سازد",
  ],
  [
    "an expression: who it means is known when the process runs",
    "عبارتی است که تنها هنگام اجرای فرایند معلوم می‌شود چه کسی را می‌گوید",
  ],
  ["the resource that it refers to is not in the file", "منبعی که به آن اشاره می‌کند در فایل نیست"],
  [
    "`{id}` is the id of an element before this one: references mean that one",
    "`{id}` شناسهٔ عنصری پیش از این است: اشاره‌ها به همان است",
  ],
  [
    "lane `{lane}` lists `{node}`, which another lane lists before it",
    "خط `{lane}` نام `{node}` را آورده است که خط دیگری پیش از آن آورده است",
  ],
];
