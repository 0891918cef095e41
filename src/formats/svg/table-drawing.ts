import type { Drawing } from "./framed-picture.ts";
import { label, type Svg, tag } from "./svg-tag.ts";
import { brokenText, textWidth } from "./text-width.ts";

/** A table whose column heads are turned where they are long, so that many columns stand side by side. */
export interface DrawnTable {
  readonly rows: readonly { readonly name: string; readonly key?: string; readonly after?: Svg }[];
  readonly columns: readonly { readonly name: string; readonly key?: string; readonly group?: string }[];
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** What stands in a cell, drawn around its middle. */
  readonly cell: (row: number, column: number) => Svg;
  /** Behind a cell: a class that fills it. */
  readonly fill?: (row: number, column: number) => string | undefined;
  readonly rightToLeft: boolean;
}

const size = 12;
const lineHeight = 15;
const headWidth = 150;
const rowWidth = 190;

/** Draws a table: names of rows on the side where reading begins, those of columns on top, groups of columns above them. */
export function tableDrawing(table: DrawnTable): Drawing {
  const { rows, columns, cellWidth, cellHeight, rightToLeft } = table;
  // what is as short as a number stands upright in the narrowest column
  const headRoom = cellWidth - (cellWidth < 80 ? 4 : 8);
  const isTurned = cellWidth < 80 && columns.some(({ name }) => textWidth(name, size) > headRoom);
  const heads = columns.map(({ name }) => brokenText(name, isTurned ? headWidth : headRoom, size));
  const names = rows.map(({ name }) => brokenText(name, rowWidth, size));
  const nameWidth = Math.max(60, ...names.flat().map((line) => textWidth(line, size))) + 14;
  const afterWidth = rows.some(({ after }) => after) ? 26 : 0;
  const groups = groupsOf(table);
  const each = columnWidth(cellWidth, isTurned ? heads : [], groups);
  const width = nameWidth + columns.length * each + afterWidth;
  const groupHeight = groups.length > 0 ? groupRoom(groups, each) : 0;
  const headHeight = isTurned
    ? Math.max(0, ...heads.flat().map((line) => textWidth(line, size)))
    : Math.max(0, ...heads.map((lines) => lines.length)) * lineHeight;
  const top = groupHeight + headHeight + 12;
  /** The middle of a column. */
  const across = (column: number) => {
    const x = nameWidth + (column + 0.5) * each;
    return rightToLeft ? width - x : x;
  };
  const tops: number[] = [];
  let y = top;
  for (const lines of names) {
    tops.push(y);
    y += Math.max(cellHeight, lines.length * lineHeight + 8);
  }
  const heightOf = (row: number) => (tops[row + 1] ?? y) - (tops[row] ?? 0);
  const edge = rightToLeft ? width : 0;
  const body: Svg[] = [];
  for (const [row, { key, after = "" }] of rows.entries()) {
    const middle = (tops[row] ?? 0) + heightOf(row) / 2;
    const cells = columns.map((_, column) => {
      const fill = table.fill?.(row, column);
      const x = across(column);
      return [
        fill
          ? tag("rect", {
              class: fill,
              x: x - each / 2 + 0.5,
              y: (tops[row] ?? 0) + 0.5,
              width: each - 1,
              height: heightOf(row) - 1,
            })
          : "",
        tag("g", { transform: `translate(${round(x)} ${round(middle)})` }, table.cell(row, column)),
      ].join("");
    });
    const lines = names[row] ?? [];
    const start = middle - (lines.length * lineHeight) / 2 + 11;
    body.push(
      tag(
        "g",
        { class: "element", "data-element": key },
        tag("path", {
          class: "rule",
          d: `M0 ${round(tops[row] ?? 0)}H${round(width - afterWidth)}`,
          opacity: 0.5,
          transform: rightToLeft ? `translate(${afterWidth} 0)` : undefined,
        }),
        ...lines.map((line, at) =>
          label(line, rightToLeft ? edge - 2 : 2, start + at * lineHeight, {
            size,
            anchor: rightToLeft ? "end" : "start",
          }),
        ),
        ...cells,
        after === ""
          ? ""
          : tag("g", { transform: `translate(${rightToLeft ? 12 : width - 12} ${round(middle)})` }, after),
      ),
    );
  }
  for (const [column, lines] of heads.entries()) {
    const middle = across(column);
    const from = middle - ((lines.length - 1) * lineHeight) / 2 + 4;
    body.push(
      tag(
        "g",
        { class: "element", "data-element": columns[column]?.key },
        ...lines.map((line, at) =>
          isTurned
            ? label(line, from + at * lineHeight, top - 8, { size, turn: -90 })
            : label(line, middle, top - 10 - (lines.length - 1 - at) * lineHeight, {
                size,
                anchor: "middle",
              }),
        ),
      ),
    );
  }
  body.push(...drawnGroups(groups, across, each, groupHeight, y));
  return { width, height: y + 2, body };
}

/** Columns are wide enough for turned heads, and those of a group together for each word of its name. */
function columnWidth(
  least: number,
  turned: readonly (readonly string[])[],
  groups: readonly Group[],
): number {
  const forHeads = Math.max(0, ...turned.map((lines) => lines.length)) * lineHeight + 6;
  const forGroups = groups.map(({ name, from, to }) => {
    const words = name.split(/[ \t\r\n]+|(?<=[-_/.])/).map((word) => textWidth(word, size));
    return Math.min(90, Math.max(...words) + 8) / (to - from + 1);
  });
  return Math.max(least, forHeads, ...forGroups);
}

interface Group {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

function groupsOf({ columns }: DrawnTable): readonly Group[] {
  const groups: { name: string; from: number; to: number }[] = [];
  for (const [at, { group = "" }] of columns.entries()) {
    const last = groups.at(-1);
    if (last && last.name === group) last.to = at;
    else groups.push({ name: group, from: at, to: at });
  }
  return groups.some(({ name }) => name !== "") ? groups : [];
}

function linesOf({ name, from, to }: Group, each: number): readonly string[] {
  return brokenText(name, (to - from + 1) * each - 6, size);
}

function groupRoom(groups: readonly Group[], each: number): number {
  return Math.max(...groups.map((group) => linesOf(group, each).length)) * lineHeight + 10;
}

function drawnGroups(
  groups: readonly Group[],
  across: (column: number) => number,
  each: number,
  height: number,
  bottom: number,
): readonly Svg[] {
  return groups.flatMap((group) => {
    const [a, b] = [across(group.from), across(group.to)];
    const [left, right] = [Math.min(a, b) - each / 2, Math.max(a, b) + each / 2];
    const lines = linesOf(group, each);
    return [
      tag("path", {
        class: "rule",
        d: `M${round(left)} 0V${round(bottom)}M${round(right)} 0V${round(bottom)}`,
        opacity: 0.6,
      }),
      ...lines.map((line, at) =>
        label(line, (left + right) / 2, height - 8 - (lines.length - 1 - at) * lineHeight, {
          size,
          anchor: "middle",
          class: "label",
        }),
      ),
    ];
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
