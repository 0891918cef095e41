import type { JSX } from "preact";
import type { Matrix, MatrixColumn, MatrixRow } from "../../formats/matrix.ts";
import { gravest } from "../../formats/svg/badge.ts";
import type { Page } from "../../formats/terminal/page.ts";
import type { Scheme } from "../../organisation/letters.ts";
import { Name } from "./name.tsx";
import { Said } from "./said.tsx";
import { Scrolling } from "./scrolling.tsx";
import { SeveritySign } from "./severity-sign.tsx";

/** Rows of a matrix that stand together, such as the activities of a unit. */
export interface MatrixGroup {
  readonly name: string;
  readonly rows: readonly MatrixRow[];
}

/** Who answers, performs, advises and is told: letters differ by what they mean, rows with a defect carry a sign. */
export function ResponsibilityMatrix({
  page,
  matrix,
  scheme,
  groups,
  caption,
}: {
  readonly page: Page;
  readonly matrix: Matrix;
  readonly scheme: Scheme;
  readonly groups: readonly MatrixGroup[];
  readonly caption: string;
}): JSX.Element {
  const { columns } = matrix;
  const isGrouped = columns.some(({ group, name }) => group !== "" && group !== name);
  const hasGroups = groups.length > 1;
  return (
    <Scrolling page={page} title={caption}>
      <table class={`matrix${columns.length > 7 ? " matrix-wide" : ""}`}>
        <caption class="unseen">{caption}</caption>
        <thead>
          {isGrouped ? (
            <tr>
              <td />
              {spansOf(columns).map(({ name, span }, at) => (
                <th key={`${name} ${at}`} scope="colgroup" colSpan={span}>
                  <Name text={name} />
                </th>
              ))}
            </tr>
          ) : null}
          <tr>
            <th scope="col" class="corner">
              <Said text={page.say("matrix/activity")} />
            </th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col" class="party">
                <Name text={name} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ name, rows }) => (
          <tbody key={name} data-fold={hasGroups ? "" : undefined}>
            {hasGroups ? (
              <tr class="group">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <span class="fold">
                    <Said text={name} part /> <span class="count">{page.language.number(rows.length)}</span>
                  </span>
                </th>
              </tr>
            ) : null}
            {rows.map((row) => (
              <MatrixLine key={row.id} row={row} matrix={matrix} scheme={scheme} />
            ))}
          </tbody>
        ))}
      </table>
    </Scrolling>
  );
}

function MatrixLine({
  row,
  matrix,
  scheme,
}: {
  readonly row: MatrixRow;
  readonly matrix: Matrix;
  readonly scheme: Scheme;
}): JSX.Element {
  const severity = gravest(row.defects.flatMap((at) => matrix.defects[at] ?? []));
  return (
    <tr id={`activity-${row.id}`} class={severity ? "flawed" : undefined}>
      <th scope="row">
        <span>
          <Name text={row.name} />
          {severity ? (
            <SeveritySign
              severity={severity}
              label={row.defects.map((at) => matrix.defects[at]?.message.text).join("; ")}
            />
          ) : null}
        </span>
      </th>
      {row.cells.map((cell, at) => (
        <td key={matrix.columns[at]?.id}>
          {cell === ""
            ? null
            : cell.split("/").map((letter) => (
                <b key={letter} class={`letter letter-${scheme.letters.get(letter)?.meanings[0] ?? "told"}`}>
                  {letter}
                </b>
              ))}
        </td>
      ))}
    </tr>
  );
}

/** Columns that follow each other and belong to one unit, as one. */
function spansOf(
  columns: readonly MatrixColumn[],
): readonly { readonly name: string; readonly span: number }[] {
  const spans: { name: string; span: number }[] = [];
  for (const { group, name } of columns) {
    const last = spans.at(-1);
    if (last && last.name === (group || name)) last.span += 1;
    else spans.push({ name: group || name, span: 1 });
  }
  return spans;
}
