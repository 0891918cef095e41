import type { TableText } from "./grid.ts";
import { placeText } from "./place.ts";
import type { OtherTable } from "./report.ts";

/** A workbook is protected by a password; is damaged; is none, or has not what is asked for; holds more than is read. */
export type FileTrouble = (typeof fileTroubles)[number];

const fileTroubles = ["import/protected", "import/broken", "import/no-workbook", "import/too-large"] as const;

/** Why no design could be made, in one line that says what the text holds instead. */
export interface ImportFailure {
  /** `no-table`: there is none; `hidden`: tables stand only where they are not read; `no-matrix`: none of them is a matrix. */
  readonly code: "import/no-table" | "import/hidden" | "import/no-matrix" | FileTrouble;
  readonly text: string;
}

/** How many tables a message names before it only counts. */
const few = 5;

/** Whether the file itself could not be read. */
export function isFileTrouble(code: ImportFailure["code"]): code is FileTrouble {
  return fileTroubles.some((trouble) => trouble === code);
}

/** What to say of a text without any matrix. */
export function failureOf(source: TableText, others: readonly OtherTable[]): ImportFailure {
  const hidden = others.filter(({ kind }) => kind === "hidden");
  if (hidden.length > 0 && hidden.length === others.length) {
    return { code: "import/hidden", text: `no RACI matrix that can be read: ${listed(hidden)}` };
  }
  if (others.length > 0) {
    const tables =
      others.length === 1 ? "its only table is none" : `none of its ${others.length} tables is one`;
    const rest = others.filter(({ kind }) => kind !== "hidden");
    return { code: "import/no-matrix", text: `no RACI matrix: ${tables}: ${listed([...hidden, ...rest])}` };
  }
  const seen = [...source.seen].map(([name, number]) => `${number} ${name}${number > 1 ? "s" : ""}`);
  const text = seen.length > 0 ? `there is no table, but ${seen.join(", ")}` : "the text is empty";
  return { code: "import/no-table", text: `no RACI matrix: ${text}` };
}

function listed(tables: readonly OtherTable[]): string {
  const reasons = tables.slice(0, few).map(({ place, why }) => `${placeText(place)}: ${why}`);
  return [...reasons, ...(tables.length > few ? [`and ${tables.length - few} more`] : [])].join("; ");
}
