import { inNameOnly } from "../in-name-only.ts";

/** Advice is information that comes before: where nothing comes from the adviser, and nobody meets, it is not given. */
export const consultedInNameOnly = inNameOnly({
  id: "raci/consulted-in-name-only",
  severity: "warn",
  summary: "a party of another unit is consulted, and no flow and no meeting brings its advice",
  source: ["smith-erwin", "wikipedia-ram"],
  messages: {
    found:
      "`{activity}` consults {parties} in name only: nothing flows into it from there, and no meeting joins them with its owners",
    unknown:
      "not known whether `{activity}` consults {parties} in more than name: no such flow or meeting is listed, and not all are",
  },
  list: "advisers",
  meaning: "advises",
  flows: "inbound",
  end: "from",
});
