/** Where the dates of a chart stand. */
export interface DateAxis {
  /** The middle of each date, in its order. */
  readonly at: readonly number[];
  /** Whether there is room for the label of each. */
  readonly labelled: readonly boolean[];
}

export interface DateAxisOptions {
  readonly from: number;
  readonly to: number;
  /** The width of a label. */
  readonly label: number;
  /** As they are read from right to left. */
  readonly rightToLeft: boolean;
}

/** Puts days (YYYY-MM-DD, the earliest first) on a line, as far from each other as they are in the calendar. */
export function dateAxis(
  dates: readonly string[],
  { from, to, label, rightToLeft }: DateAxisOptions,
): DateAxis {
  const days = dates.map((date) => Date.parse(date));
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const length = Math.max(1, last - first);
  const along = days.map((day) => from + ((day - first) / length) * (to - from));
  const end = along.at(-1) ?? to;
  let reached = Number.NEGATIVE_INFINITY;
  const labelled = along.map((x, at) => {
    // the last is always said
    const fits = at === along.length - 1 || (x - reached >= label && end - x >= label);
    if (fits) reached = x;
    return fits;
  });
  return { at: rightToLeft ? along.map((x) => from + to - x) : along, labelled };
}

/** The ends of steps on an axis that begins with 0 and holds a value: whole numbers, five steps at most. */
export function countSteps(most: number): readonly number[] {
  const rough = Math.max(1, most) / 4;
  const size = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = [1, 2, 5, 10].map((each) => each * size).find((each) => each >= rough) ?? size * 10;
  return Array.from({ length: Math.ceil(Math.max(1, most) / step) + 1 }, (_, at) => at * step);
}
