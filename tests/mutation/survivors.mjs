/*
 * What is known of the mutants, in the form of Stryker's reports: https://github.com/stryker-mutator/mutation-testing-elements
 */

const keyOf = ({ location: { start, end }, mutatorName, replacement }) =>
  [start.line, start.column, end.line, end.column, mutatorName, replacement].join(" ");

const isLeft = ({ status }) => !["Killed", "Timeout", "Ignored", "CompileError"].includes(status);

/** What is known after another run, of files or of places in them. Of a file that has changed since, only the last run counts. */
export function together(known, last) {
  const files = { ...known?.files };
  for (const [name, file] of Object.entries(last.files)) {
    const before = files[name]?.source === file.source ? files[name].mutants : [];
    const all = new Map(before.map((mutant) => [keyOf(mutant), mutant]));
    for (const mutant of file.mutants) {
      const kept = all.get(keyOf(mutant));
      // out of range is ignored, and what was noticed once is noticed, whatever this time was spent on
      if (!kept || (isLeft(kept) && mutant.status !== "Ignored")) all.set(keyOf(mutant), mutant);
    }
    files[name] = { ...file, mutants: [...all.values()] };
  }
  return { ...last, files };
}

/** The places of the mutants that are left, as Stryker's `--mutate` wants them. */
export function placesLeft({ files }) {
  return Object.entries(files).flatMap(([name, { mutants }]) =>
    mutants
      .filter(isLeft)
      .map(
        ({ location: { start, end } }) =>
          `${name}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
      ),
  );
}

/** How many there are, and how many of them are noticed, by room and by family. */
export function counts({ files }) {
  const rows = new Map();
  for (const [name, { mutants }] of Object.entries(files)) {
    const [, room, family] = name.split("/");
    for (const row of ["all", room, ...(family?.includes(".") ? [] : [`${room}/${family}`])]) {
      const sum = rows.get(row) ?? { mutants: 0, noticed: 0 };
      const tried = mutants.filter(({ status }) => status !== "Ignored");
      sum.mutants += tried.length;
      sum.noticed += tried.filter((each) => !isLeft(each)).length;
      rows.set(row, sum);
    }
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
}
