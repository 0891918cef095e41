import { manyOfMatrix } from "../many-of-matrix.ts";

/** Each party that has to be asked first delays the work; asking most of the organisation is rarely needed. */
export const manyConsulted = manyOfMatrix({
  id: "raci/many-consulted",
  severity: "warn",
  summary: "most of those who hold letters are consulted on one activity",
  source: ["trackplus", "smith-erwin"],
  messages: {
    found: "`{activity}` consults {count} of the {total} parties that hold letters: {parties}",
    unknown:
      "not known whether the {count} parties that `{activity}` consults are many: not all activities are listed",
  },
  list: "advisers",
  meaning: "advises",
  max: 3,
  share: 0.5,
});
