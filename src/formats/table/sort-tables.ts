import { alphabetOf } from "./alphabet.ts";
import type { Grid, HiddenTable, TableText } from "./grid.ts";
import { legendRows } from "./legend.ts";
import type { Matrix } from "./matrix.ts";
import { lettersAlone, type Nearby, nearby } from "./nearby.ts";
import { readMatrix } from "./read-matrix.ts";
import type { OtherTable } from "./report.ts";

/** The tables of a text: those that are matrices, and those that are not, each in the order of the text. */
export interface SortedTables {
  readonly matrices: readonly Matrix[];
  readonly others: readonly OtherTable[];
}

/** Reads every table of a text as a matrix, or says why it is none. */
export function sortTables(
  source: TableText,
  file: string | undefined,
  transpose: boolean | undefined,
): SortedTables {
  const others: OtherTable[] = [];
  const matrices: Matrix[] = [];
  const around = nearby(source, file);
  source.grids.forEach((grid, index) => {
    const near = around[index] ?? nothing;
    const isLegend = legendRows(grid).length > 0;
    const read = isLegend ? "it explains the letters: a legend" : readNear(grid, near, transpose);
    if (typeof read === "string") others.push(otherTable(grid, isLegend ? "legend" : "no-matrix", read));
    else matrices.push(read);
  });
  const everywhere = around[0] ?? nothing;
  const hidden = source.hidden.map((table) => hiddenTable(table, everywhere, transpose));
  return { matrices, others: others.concat(hidden) };
}

const nothing: Nearby = { named: [], legend: new Map(), explained: false };

function readNear(grid: Grid, near: Nearby, transpose: boolean | undefined): Matrix | string {
  const alphabet = alphabetOf(lettersAlone(grid, near.named), near.named, near.legend);
  return readMatrix(grid, alphabet, { transpose, vouched: near.named.length > 0 || near.explained });
}

function otherTable(grid: Grid, kind: OtherTable["kind"], why: string): OtherTable {
  const header = (grid.rows[0] ?? []).map(({ text }) => text);
  return { place: grid.place, heading: grid.headings.at(-1) ?? null, header, kind, why };
}

function hiddenTable(hidden: HiddenTable, near: Nearby, transpose: boolean | undefined): OtherTable {
  const { place, heading, why, grid } = hidden;
  if (grid === undefined) return { place, heading: heading ?? null, header: [], kind: "hidden", why };
  const read = legendRows(grid).length > 0 ? "" : readNear(grid, near, transpose);
  if (typeof read === "string") return otherTable(grid, "hidden", why);
  const size = `activities: ${read.activities.length}, parties: ${read.parties.length}`;
  return otherTable(grid, "hidden", `it reads as a matrix (${size}), but ${why}`);
}
