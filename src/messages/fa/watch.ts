import type { Template } from "../../findings/words.ts";
import type { WatchWord } from "../en/watch.ts";

/** What is said while files are watched, in Persian. */
export const watchWords: { readonly [word in WatchWord]: Template } = {
  "watch/waiting": {
    plural: "count",
    one: "{time}، در انتظار تغییر {count} پرونده؛ پایان با Ctrl-C",
    other: "{time}، در انتظار تغییر {count} پرونده؛ پایان با Ctrl-C",
  },
};
