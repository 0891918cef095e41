import type { Activity, Party } from "../../../organisation/elements.ts";
import { isOut, type Letter, type Scheme } from "../../../organisation/letters.ts";
import type { Step, Write } from "../step.ts";
import { candidatesFor, isOwn, unique } from "./candidates.ts";
import type { Clearing } from "./clearing.ts";
import { saidAs, stepOf } from "./drafting.ts";

/* So many parties are proposed for one place. */
const few = 3;

/** What stands under a letter of a row. */
interface Cell {
  readonly letter: Letter;
  readonly before: readonly Party[];
  readonly after: readonly Party[];
}

/**
 * Steps each of which makes the row of an activity one that its scheme allows: what is held by too few is filled, what is held by too many is left to
 * some, with one party after the other in the first place.
 */
export function rowSteps(activity: Activity, { organisation, costs }: Clearing): readonly Step[] {
  const { scheme } = organisation;
  if (activity.assignments === undefined) return [];
  const candidates = candidatesFor(activity, organisation);
  const surplus = heldIn(activity, scheme).filter(({ letter, before }) => before.length > letter.max);
  const own = candidates.filter(isOwn(activity));
  const first = unique([...surplus.flatMap(({ before }) => before), ...own]).slice(0, few);
  return first.flatMap((party) => {
    const cells = mended(activity, unique([party, ...candidates]), scheme);
    const changed = cells.filter(({ before, after }) => before !== after);
    if (changed.length === 0) return [];
    const draft = {
      kind: "assign" as const,
      says: saidOf(activity, changed),
      writes: changed.map(({ letter, after }): Write => {
        const at = ["activities", activity.id, "raci", letter.letter];
        const ids = after.map(({ id }) => id);
        return { op: "set", at, value: ids.length === 1 ? ids[0] : ids };
      }),
      states: changed.map(
        ({ letter, after }) => [letter.letter, after.map(({ id }) => id).join(", ")] as const,
      ),
      slot: `activities/${activity.id}/raci`,
      whom: unique(changed.flatMap(({ before, after }) => [...before, ...after])),
    };
    return [stepOf(draft, costs)];
  });
}

function heldIn({ assignments = [] }: Activity, { letters }: Scheme): readonly Cell[] {
  return [...letters.values()]
    .filter((letter) => !isOut(letter) && letter.max > 0)
    .map((letter) => {
      const before = assignments.filter((each) => each.letter === letter).map(({ party }) => party);
      return { letter, before, after: before };
    });
}

/** The row with each letter held by as many as it takes, and done by somebody. */
function mended(activity: Activity, candidates: readonly Party[], scheme: Scheme): readonly Cell[] {
  const row: Cell[] = [];
  const holders = () => new Set(row.flatMap(({ after }) => after));
  for (const cell of inTurn(heldIn(activity, scheme))) {
    const { letter, before } = cell;
    const held = holders();
    const others = candidates.filter((party) => !before.includes(party));
    // whoever answers may do the work as well; who advises or verifies had better be somebody else
    const willing = isActing(letter)
      ? others.filter(isOwn(activity))
      : [...others.filter((party) => !held.has(party)), ...others];
    const missing = Math.max(0, letter.min - before.length);
    const after =
      before.length > letter.max
        ? candidates.filter((party) => before.includes(party)).slice(0, letter.max)
        : missing > 0
          ? [...before, ...unique(willing).slice(0, missing)]
          : before;
    row.push({ ...cell, after });
  }
  return withSomebody(activity, row, candidates, scheme);
}

/** Those letters first that say who answers and performs: who does the rest is chosen beside them. */
function inTurn(cells: readonly Cell[]): readonly Cell[] {
  return [
    ...cells.filter(({ letter }) => isActing(letter)),
    ...cells.filter(({ letter }) => !isActing(letter)),
  ];
}

/** A scheme may ask for nobody; work that nobody answers for or performs has no owner all the same. */
function withSomebody(
  activity: Activity,
  row: readonly Cell[],
  candidates: readonly Party[],
  scheme: Scheme,
): readonly Cell[] {
  if (row.some(({ letter, after }) => isActing(letter) && after.length > 0)) return row;
  const party = candidates.find(isOwn(activity));
  const place =
    row.find(({ letter }) => means(letter, "performs") && !scheme.impliedPerformers) ??
    row.find(({ letter }) => isActing(letter));
  if (!place || !party) return row;
  return row.map((cell) => (cell === place ? { ...cell, after: [party] } : cell));
}

function isActing(letter: Letter): boolean {
  return means(letter, "answers") || means(letter, "performs");
}

function means({ meanings }: Letter, meaning: Letter["meanings"][number]): boolean {
  return meanings.includes(meaning);
}

function saidOf(activity: Activity, changed: readonly Cell[]) {
  const only = (meaning: Letter["meanings"][number]) =>
    changed.find(({ letter, after }) => means(letter, meaning) && after.length === 1);
  const answers = only("answers");
  const performs = only("performs");
  const others = changed.some(({ letter }) => !isActing(letter));
  const [party] = (answers ?? performs)?.after ?? [];
  if (party && !others && answers)
    return saidAs(answers.before.length > 1 ? "alone" : "answer", { activity, party });
  if (party && !others && changed.length === 1) return saidAs("perform", { activity, party });
  return saidAs("row", { activity, letters: changed.map(({ letter }) => letter.letter) });
}
