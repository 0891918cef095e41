import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { knownDifferences } from "./known-differences.ts";

export interface TruthActivity {
  readonly name: string;
  readonly section?: string | null;
  /** By role: the letters, joined. */
  readonly cells?: readonly string[];
  /** By letter: the parties. */
  readonly assign?: Readonly<Record<string, readonly string[]>>;
  readonly raw?: readonly string[] | Readonly<Record<string, string>>;
}

export interface TruthTable {
  readonly line?: number;
  readonly heading?: string;
  readonly inCodeFence?: boolean;
  readonly orientation: string;
  readonly roles: readonly string[];
  readonly otherColumns?: readonly string[];
  readonly sections?: readonly string[];
  readonly oddCells?: readonly { readonly activity: string; readonly role: string; readonly raw: string }[];
  readonly activities: readonly TruthActivity[];
  readonly zeroAccountable: readonly string[];
  readonly multipleAccountable: readonly string[];
  readonly zeroResponsible: readonly string[];
}

export interface Truth {
  readonly file: string;
  readonly text: string;
  readonly verifiedByEye: boolean;
  readonly tables: readonly TruthTable[];
  readonly totals: Readonly<Record<string, number>>;
}

const fixtures = new URL("../../fixtures/raci/", import.meta.url);

/** All fixtures with what they say, known errors of unverified truths put right. */
export function readTruths(): readonly Truth[] {
  return ["md", "csv"].flatMap((kind) => {
    const folder = fileURLToPath(new URL(`${kind}/`, fixtures));
    return readdirSync(`${folder}truth`).map((name) => {
      const truth = JSON.parse(readFileSync(`${folder}truth/${name}`, "utf8")) as Omit<Truth, "text">;
      const text = readFileSync(`${folder}${truth.file}`, "utf8");
      const tables = truth.tables.map((table) => corrected(truth, table));
      return { ...truth, tables, text };
    });
  });
}

function corrected(truth: Omit<Truth, "text">, table: TruthTable): TruthTable {
  const activities = table.activities.map((activity) => {
    const known = knownDifferences.find(
      ({ file, line, activity: name }) =>
        file === truth.file && line === table.line && name === activity.name,
    );
    if (known && truth.verifiedByEye) throw new Error(`${truth.file} was read by eye: its truth stands`);
    return { ...activity, ...known?.says };
  });
  return { ...table, activities };
}
