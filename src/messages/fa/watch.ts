import type { Template } from "../../findings/words.ts";
import type { WatchWord } from "../en/watch.ts";

/** What is said while something takes long, or files are watched, in Persian. */
export const watchWords: { readonly [word in WatchWord]: Template } = {
  "watch/waiting": {
    plural: "count",
    one: "{time}، در انتظار تغییر {count} پرونده؛ پایان با Ctrl-C",
    other: "{time}، در انتظار تغییر {count} پرونده؛ پایان با Ctrl-C",
  },
  "progress/reading": "در حال خواندن {file} …",
  "progress/working": "در حال کار روی {file} …",
  "progress/files": "پروندهٔ {at} از {count}",
};
