import { columnName } from "../xlsx/cell-address.ts";
import type { Choice } from "../xlsx/write/sheet-xml.ts";
import { quoted } from "../xlsx/write/workbook-bytes.ts";
import type { WrittenTable } from "./book-table.ts";
import type { CellKind } from "./cell-kind.ts";
import { plainWordsIn } from "./cell-words.ts";
import type { SheetKey } from "./sheet-plan.ts";
import { type BookLocale, writeCell } from "./write-cell.ts";

/** Lists of values for drop-downs, each once, and the names under which formulas know them. */
export interface ChoiceLists {
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly names: ReadonlyMap<string, string>;
  /** The drop-downs of a table. */
  readonly of: (table: WrittenTable) => readonly Choice[];
}

const sheetOf: Readonly<Record<string, SheetKey>> = {
  unit: "units",
  role: "roles",
  activity: "activities",
  information: "information",
  decision: "decisions",
  knowledge: "knowledge",
  process: "processes",
  system: "systems",
};

/** What may be chosen in the cells of a workbook: the words of closed vocabularies, letters, and the ids of other sheets. */
export function choicesOf(
  tables: readonly WrittenTable[],
  { letters, parties }: { readonly letters: readonly string[]; readonly parties: readonly string[] },
  locale: BookLocale,
  listsSheet: string,
): ChoiceLists {
  const { none, yes, no } = plainWordsIn(locale);
  const lists = new Map<string, readonly string[]>();
  const names = new Map<string, string>();
  for (const { key, name } of tables) {
    const kind = Object.keys(sheetOf).find((each) => sheetOf[each] === key);
    if (kind) names.set(`ids_${kind}`, growing(quoted(name), "A"));
  }
  const listed = (name: string, values: readonly string[]) => {
    if (values.length === 0) return undefined;
    if (!lists.has(name)) {
      names.set(name, growing(quoted(listsSheet), columnName(lists.size + 1)));
      lists.set(name, values);
    }
    return name;
  };
  const chosen = ({ to, pairs, flag, words, items }: CellKind): string | undefined => {
    if (pairs) return undefined;
    if (words) {
      const said = [...words.keys()].map((word) => writeCell(word, { words }, locale));
      return listed(
        `words_${[...words.keys()]
          .join("_")
          .replace(/[^a-z]+/g, "_")
          .slice(0, 60)}`,
        items ? said : [...said, none],
      );
    }
    if (to === "party") return listed("ids_party", parties);
    if (to) return names.has(`ids_${to}`) ? `ids_${to}` : undefined;
    return flag ? listed("words_flag", [yes, no, none]) : undefined;
  };
  const of = ({ key, columns }: WrittenTable): readonly Choice[] => {
    if (key === "matrix") {
      const formula = columns.length > 1 ? listed("letters", letters) : undefined;
      return [
        { column: 1, formula: "ids_activity" },
        ...(formula ? [{ column: 2, to: columns.length, formula }] : []),
      ];
    }
    return columns.flatMap(({ kind }, at): readonly Choice[] => {
      const formula = chosen(kind);
      return formula ? [{ column: at + 1, formula }] : [];
    });
  };
  return { lists, names, of };
}

/** The filled cells of a column below its header, however many there come to be. */
function growing(sheet: string, column: string): string {
  return `OFFSET(${sheet}!$${column}$2,0,0,MAX(1,COUNTA(${sheet}!$${column}:$${column})-1),1)`;
}
