import type { Matrix } from "../../formats/matrix.ts";
import { laneName, lanesOf } from "../../formats/svg/lanes.ts";
import { namesIn } from "../../formats/svg/names-in.ts";
import type { Page } from "../../formats/terminal/page.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { MatrixGroup } from "./responsibility-matrix.tsx";

/** The rows of a matrix by who owns the activities, in the order of lanes; all together where there are few. */
export function matrixGroups(
  page: Page,
  matrix: Matrix,
  organisation: Organisation,
  few = 12,
): readonly MatrixGroup[] {
  if (matrix.rows.length <= few) return [{ name: "", rows: matrix.rows }];
  const rows = new Map(matrix.rows.map((row) => [row.id, row]));
  const name = namesIn(page);
  return lanesOf(organisation).map((lane) => ({
    name: laneName(page, lane, name),
    rows: lane.activities.flatMap(({ id }) => rows.get(id) ?? []),
  }));
}
