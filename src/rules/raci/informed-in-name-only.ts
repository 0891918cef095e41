import { inNameOnly } from "../in-name-only.ts";

/** Being told is information that comes after: where nothing goes out, and nobody meets, nobody is told. */
export const informedInNameOnly = inNameOnly({
  id: "raci/informed-in-name-only",
  severity: "info",
  summary: "a party of another unit is informed, and no flow and no meeting brings it the news",
  source: ["smith-erwin", "wikipedia-ram"],
  messages: {
    found:
      "`{activity}` informs {parties} in name only: nothing flows from it to there, and no meeting joins them with its owners",
    unknown:
      "not known whether `{activity}` informs {parties} in more than name: no such flow or meeting is listed, and not all are",
  },
  list: "told",
  meaning: "told",
  flows: "outbound",
  end: "to",
});
