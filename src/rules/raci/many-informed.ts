import { manyOfMatrix } from "../many-of-matrix.ts";

/** News that goes to nearly everybody is read by nobody; most of them may need it by exception only. */
export const manyInformed = manyOfMatrix({
  id: "raci/many-informed",
  severity: "info",
  summary: "nearly all of those who hold letters are told of one activity",
  source: ["trackplus", "smith-erwin"],
  messages: {
    found: "`{activity}` informs {count} of the {total} parties that hold letters: {parties}",
    unknown:
      "not known whether the {count} parties that `{activity}` informs are many: not all activities are listed",
  },
  list: "told",
  meaning: "told",
  max: 5,
  share: 0.75,
});
