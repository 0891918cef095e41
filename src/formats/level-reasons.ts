import type { MissingFact, RelationshipReport } from "../check/word-relationship.ts";
import type { Level } from "../model/level.ts";
import type { Page } from "./terminal/page.ts";

/** Facts of which one is enough. */
export interface ReasonRow {
  readonly facts: readonly MissingFact[];
  /** Whether there are others, not named, that together do the same. */
  readonly hasOthers: boolean;
}

type FactSet = readonly MissingFact[];

/** Facts under a heading. */
export interface ReasonBlock {
  readonly title: string;
  readonly rows: readonly ReasonRow[];
  /** What is said below the rows. */
  readonly below: readonly string[];
}

/**
 * What keeps two units from the next level, and the smallest way there, so that no fact is said twice without need.
 * @param isFull Whether to name every fact, however often one of them would be enough.
 */
export function reasonsOf(
  page: Page,
  { whyNotMore }: RelationshipReport,
  isFull: boolean,
): readonly ReasonBlock[] {
  if (!whyNotMore) return [];
  const { next, blocking, ways, more } = whyNotMore;
  const [way = []] = ways;
  const level = { word: next };
  const others = othersText(page, ways.length - 1, more);
  if (blocking.length === 0) return [wayBlock(page, next, way, others)].filter(({ rows }) => rows.length > 0);
  if (blocking.some(({ length }) => length > 1)) {
    const title = page.say("next/choice", { level });
    const rows = isFull ? blocking.map((facts) => ({ facts, hasOthers: false })) : folded(blocking);
    return [{ title, rows, below: [] }, wayBlock(page, next, way, others)];
  }
  const said = new Set(blocking.flat().map(keyOf));
  const rest = way.filter((fact) => !said.has(keyOf(fact)));
  const count = blocking.length;
  const enough = way.length > 0 && rest.length === 0 ? [page.say("next/enough", { level, count })] : [];
  const title = page.say("next/blocks", { level, count });
  const blocks = { title, rows: single(blocking.flat()), below: enough };
  if (rest.length === 0) return [blocks];
  return [blocks, { title: page.say("next/besides", { level }), rows: single(rest), below: others }];
}

function wayBlock(
  page: Page,
  next: Level,
  way: readonly MissingFact[],
  below: readonly string[],
): ReasonBlock {
  return { title: page.say("next/way", { level: { word: next } }), rows: single(way), below };
}

function single(facts: readonly MissingFact[]): readonly ReasonRow[] {
  return facts.map((fact) => ({ facts: [fact], hasOthers: false }));
}

/** One row for all sets that have a fact in common: it is enough for each of them. */
function folded(blocking: readonly FactSet[]): readonly ReasonRow[] {
  const counts = new Map<string, number>();
  for (const fact of blocking.flat()) counts.set(keyOf(fact), (counts.get(keyOf(fact)) ?? 0) + 1);
  const countOf = (fact: MissingFact) => counts.get(keyOf(fact)) ?? 0;
  const groups = new Map<string, { readonly common: MissingFact; readonly sets: FactSet[] }>();
  for (const set of blocking) {
    const [common] = set.toSorted((x, y) => countOf(y) - countOf(x));
    if (!common) continue;
    const group = groups.get(keyOf(common)) ?? { common, sets: [] };
    groups.set(keyOf(common), group);
    group.sets.push(set);
  }
  return [...groups.values()].map(({ common, sets: [first = [], ...more] }) =>
    more.length > 0 ? { facts: [common], hasOthers: true } : { facts: first, hasOthers: false },
  );
}

/** That there are other ways; `more`: perhaps more than so many. */
function othersText(page: Page, count: number, more: boolean): readonly string[] {
  if (count < 1) return [];
  return [
    page.say(more ? "next/many-others" : "next/others", {
      count,
      option: { word: page.code("--format json") },
    }),
  ];
}

/** The texts of the facts of a row, as one. */
export function alternativesText(page: Page, facts: readonly string[], hasOthers: boolean): string {
  const said = facts.reduce((fact, other) =>
    page.say("next/or", { fact: { word: fact }, other: { word: other } }),
  );
  return hasOthers ? page.say("next/or-others", { fact: { word: said } }) : said;
}

/** How many facts are not known that the criteria of the levels hang on. */
export function unknownsIn({ criteria }: RelationshipReport): number {
  const open = criteria.filter(({ level, status }) => level !== "supporting" && status === "unknown");
  const facts = open.flatMap(({ missing }) => missing.filter(({ answer }) => answer === "unknown"));
  return new Set(facts.map(keyOf)).size;
}

function keyOf({ path, message }: MissingFact): string {
  return `${path} ${message.text}`;
}
