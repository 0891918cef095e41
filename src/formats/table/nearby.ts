import type { SchemeName } from "../../model/scheme.ts";
import { schemeWords } from "./alphabet.ts";
import { foldText } from "./fold-text.ts";
import type { Grid, TableText } from "./grid.ts";
import { explained, type LegendEntry, legendRow, legendRows } from "./legend.ts";
import { drawnAs } from "./lookalikes.ts";
import { namedSchemes } from "./named-schemes.ts";
import { comparePlaces } from "./place.ts";
import { meaningOfWord } from "./words.ts";

/** What the text around a table says of its letters. */
export interface Nearby {
  /** The schemes named, nearest first. */
  readonly named: readonly SchemeName[];
  /** The nearest explanation of each letter: the last one above the table, else the first one below. */
  readonly legend: ReadonlyMap<string, LegendEntry>;
  /** Whether the file explains letters at all. */
  readonly explained: boolean;
}

/** What is near each table of the text, in the order of the tables. */
export function nearby(source: TableText, file: string | undefined): readonly Nearby[] {
  const legends = legendsOf(source);
  const mentions = source.prose.flatMap(({ text, place }) =>
    namedSchemes(text).map((name) => ({ name, place })),
  );
  const firstEntries = new Map<string, LegendEntry>();
  for (const entry of legends) if (!firstEntries.has(entry.key)) firstEntries.set(entry.key, entry);
  const everywhere = [...new Set(mentions.map(({ name }) => name))];
  const above = new Map<string, LegendEntry>();
  const mentioned = new Set<SchemeName>();
  let entryAt = 0;
  let mentionAt = 0;
  return source.grids.map((grid) => {
    for (
      let entry = legends[entryAt];
      entry && comparePlaces(entry.place, grid.place) < 0;
      entry = legends[++entryAt]
    )
      above.set(entry.key, entry);
    for (
      let next = mentions[mentionAt];
      next && comparePlaces(next.place, grid.place) < 0;
      next = mentions[++mentionAt]
    ) {
      // Deleted and added again: a set remembers the order, and the last is the nearest.
      mentioned.delete(next.name);
      mentioned.add(next.name);
    }
    const header = grid.rows[0]?.map(({ text }) => text.slice(0, 200)).join(" ") ?? "";
    const close = [header, ...[...grid.headings].reverse(), source.title ?? "", file ?? ""].flatMap(
      namedSchemes,
    );
    const named = [...new Set([...close, ...[...mentioned].reverse(), ...everywhere])];
    return { named, legend: new Map([...firstEntries, ...above]), explained: legends.length > 0 };
  });
}

/** All legends of the text: groups of pieces, or tables, that explain two letters at least. */
function legendsOf(source: TableText): readonly LegendEntry[] {
  const groups = new Map<number, LegendEntry[]>();
  for (const { text, place, group } of source.prose) {
    const entries = explained(text).map((entry) => ({ ...entry, place }));
    const together = groups.get(group) ?? [];
    for (const entry of entries) together.push(entry);
    groups.set(group, together);
  }
  const tables = source.grids.map((grid) => {
    const whole = legendRows(grid);
    return whole.length > 0 ? whole : grid.rows.flatMap((row) => legendRow(row));
  });
  return [...groups.values(), ...tables]
    .filter((entries) => new Set(entries.map(({ key }) => key)).size > 1)
    .flat()
    .sort((a, b) => comparePlaces(a.place, b.place));
}

/** The letters that stand alone in cells of the grid, look-alikes as what they are drawn like, and those of a scheme's own words. */
export function lettersAlone(grid: Grid, named: readonly SchemeName[]): ReadonlySet<string> {
  const used = new Set<string>();
  const words = new Map(named.flatMap((name) => Object.entries(schemeWords[name] ?? {})));
  grid.rows.forEach((row, index) => {
    for (const [column, { text }] of row.entries()) {
      if (text.length > 200) continue;
      const word = words.get(foldText(text)) ?? (meaningOfWord(text) === "supports" ? "S" : undefined);
      if (word) used.add(word);
      const bare = text.replace(/[([].*$/su, "").replace(/[*_`]/g, "");
      if (!/^\s*\p{L}(?:[\s/\\,;&+|·•،؛]+\p{L})*\s*$/u.test(bare)) continue;
      // Activities may be called `Plan` and `B`: the first column names the rows.
      if (column === 0) continue;
      // Parties may be called `a` and `b`: in a header only capitals are letters.
      if (index === 0 && bare !== bare.toUpperCase()) continue;
      for (const letter of bare.match(/\p{L}/gu) ?? []) used.add(letter.toUpperCase()).add(drawnAs(letter));
    }
  });
  return used;
}
