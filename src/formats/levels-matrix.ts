import type { RelationshipReport } from "../check/word-relationship.ts";
import type { Interval } from "../level/interval.ts";
import type { Matrix } from "./matrix.ts";

/** All interfaces as a matrix of units by units, each interval as `said`; what is not an interface is left empty. */
export function levelsMatrix(
  reports: readonly RelationshipReport[],
  said: (interval: Interval) => string,
): Matrix {
  const names = new Map(
    reports.flatMap(({ between: [a, b], names: [nameOfA, nameOfB] }) => [
      [a, nameOfA] as const,
      [b, nameOfB] as const,
    ]),
  );
  const levels = new Map(
    reports.flatMap(({ between: [a, b], structural }) => [
      [`${a},${b}`, structural] as const,
      [`${b},${a}`, structural] as const,
    ]),
  );
  const ids = [...names.keys()];
  const cellOf = (row: string, column: string) => {
    const level = levels.get(`${row},${column}`);
    return level ? said(level) : row === column ? "─" : "";
  };
  return {
    columns: ids.map((id) => ({ id, name: names.get(id) ?? id, group: "" })),
    rows: ids.map((id) => ({
      id,
      name: names.get(id) ?? id,
      cells: ids.map((column) => cellOf(id, column)),
      defects: [],
    })),
    defects: [],
  };
}
