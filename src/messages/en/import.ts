import type { Template } from "../../findings/words.ts";

/** What the command line says of an import, in English. */
export const importWords = {
  "import/matrices": { plural: "count", one: "read {count} matrix", other: "read {count} matrices" },
  "import/activities": { plural: "count", one: "{count} activity", other: "{count} activities" },
  "import/cells": { plural: "count", one: "{count} cell with letters", other: "{count} cells with letters" },
  "import/line": "line {line}",
  "import/unread": "not read: `{text}`",
  "import/unread-row": "not read: a row",
  "import/other": "a table that is no matrix",
  "import/more": "and {count} more",
  "import/more-in-report": "and {count} more; {option} says where and why",
  "import/no-table": "no RACI matrix: there is no table",
  "import/no-matrix": "no RACI matrix among its tables",
  "import/hidden": "no RACI matrix that can be read",
  "import/workbook": "read a workbook of a design",
  "import/csv-folder": "read a folder of CSV files",
  "import/bpmn": "read BPMN",
  "import/units": { plural: "count", one: "{count} unit", other: "{count} units" },
  "import/roles": { plural: "count", one: "{count} role", other: "{count} roles" },
  "import/flows": { plural: "count", one: "{count} flow", other: "{count} flows" },
  "import/decisions": { plural: "count", one: "{count} decision", other: "{count} decisions" },
  "import/lost": "not in the design: {element}",
  "import/usual": {
    plural: "count",
    one: "{count} element more is not in the design, as a design has no place for its like (events, order of work, drawings)",
    other:
      "{count} elements more are not in the design, as a design has no place for their like (events, order of work, drawings)",
  },
  "import/usual-in-report": {
    plural: "count",
    one: "{count} element more is not in the design, as a design has no place for its like (events, order of work, drawings); {option} lists it",
    other:
      "{count} elements more are not in the design, as a design has no place for their like (events, order of work, drawings); {option} lists them",
  },
  "import/not-xml": "not XML that is read here",
  "import/not-bpmn": "no BPMN 2.0",
  "import/no-process": "it shows no pool and no process with anything in it",
} as const satisfies Record<string, Template>;
