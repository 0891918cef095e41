import type { MissingFact, RelationshipReport } from "../check/word-relationship.ts";
import type { Level } from "../model/level.ts";
import type { Page } from "./terminal/page.ts";

/** Facts under a heading; of a row with several, one is enough. */
export interface ReasonBlock {
  readonly title: string;
  readonly rows: readonly (readonly MissingFact[])[];
  /** What is said below the rows. */
  readonly below: readonly string[];
}

/** What keeps two units from the next level, and the smallest way there, so that no fact is said twice without need. */
export function reasonsOf(page: Page, { whyNotMore }: RelationshipReport): readonly ReasonBlock[] {
  if (!whyNotMore) return [];
  const { next, blocking, ways } = whyNotMore;
  const [way = []] = ways;
  const level = { word: next };
  const others = othersText(page, ways.length - 1);
  if (blocking.length === 0) return [wayBlock(page, next, way, others)].filter(({ rows }) => rows.length > 0);
  if (blocking.some(({ length }) => length > 1)) {
    const title = page.say("next/choice", { level });
    return [{ title, rows: blocking, below: [] }, wayBlock(page, next, way, others)];
  }
  const said = new Set(blocking.flat().map(keyOf));
  const rest = way.filter((fact) => !said.has(keyOf(fact)));
  const count = blocking.length;
  const enough = way.length > 0 && rest.length === 0 ? [page.say("next/enough", { level, count })] : [];
  const blocks = { title: page.say("next/blocks", { level, count }), rows: blocking, below: enough };
  if (rest.length === 0) return [blocks];
  return [
    blocks,
    { title: page.say("next/besides", { level }), rows: rest.map((fact) => [fact]), below: others },
  ];
}

function wayBlock(
  page: Page,
  next: Level,
  way: readonly MissingFact[],
  below: readonly string[],
): ReasonBlock {
  return { title: page.say("next/way", { level: { word: next } }), rows: way.map((fact) => [fact]), below };
}

function othersText(page: Page, count: number): readonly string[] {
  if (count < 1) return [];
  return [page.say("next/others", { count, option: { word: page.code("--format json") } })];
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
