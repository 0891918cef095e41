import type { SectionName } from "../../../model/section.ts";
import type { CellKind } from "./cell-kind.ts";

/** A column of a sheet: which attribute stands in it, in what form, and what it is called. */
export interface Column {
  /** The attribute, and the attribute within it. */
  readonly path: readonly [string, string?];
  readonly kind: CellKind;
  readonly en: string;
  readonly fa: string;
  /** What else its header may be called. */
  readonly also: readonly string[];
  /** Written only where something stands in it, as sheets or other columns say it in another way. */
  readonly rare?: true;
}

/** What a sheet holds, beside those of the sections. */
export type SheetKey =
  | SectionName
  | "design"
  | "matrix"
  | "needs"
  | "transfers"
  | "scheme"
  | "findings"
  | "lists";

/** A sheet, or a file of a folder. */
export interface SheetPlan {
  readonly key: SheetKey;
  readonly fa: string;
  readonly also: readonly string[];
  /** Under which attribute each row's key stands; none for sections that are lists. */
  readonly columns: readonly Column[];
}

/** A column; its English header are the words of its attribute. */
export function column(
  attribute: string,
  kind: CellKind,
  fa: string,
  also = "",
  { rare, en }: { readonly rare?: true; readonly en?: string } = {},
): Column {
  const [first = "", second] = attribute.split(".");
  return {
    path: second === undefined ? [first] : [first, second],
    kind,
    en:
      en ??
      (second ?? first)
        .replace(/([a-z])([A-Z])/g, "$1 $2")
        .replaceAll("-", " ")
        .toLowerCase(),
    fa,
    also: synonyms(also),
    ...(rare ? { rare } : {}),
  };
}

/** A list of names, parted by semicolons. */
export function synonyms(list: string): readonly string[] {
  return list
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
