import { existsSync, readFileSync } from "node:fs";

/*
 * What is known of the mutants, in the form of Stryker's reports: https://github.com/stryker-mutator/mutation-testing-elements
 */

const keyOf = ({ location: { start, end }, mutatorName, replacement }) =>
  [start.line, start.column, end.line, end.column, mutatorName, replacement].join(" ");

const isLeft = ({ status }) => !["Killed", "Timeout", "Ignored", "CompileError"].includes(status);

/** Where a mutant is, as a runner is told, and what it is. */
export const placeOf = ({ fileName, ...mutant }) =>
  `${fileName.replace(/.*[\\/](?=src[\\/])/, "")} ${keyOf(mutant)}`;

const counted = ({ line, column }) => ({ line: line - 1, column: column - 1 });

/** The places of those that a run noticed. */
export function noticed(file) {
  const { files } = file && existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { files: {} };
  const all = Object.entries(files).flatMap(([fileName, { mutants }]) =>
    mutants
      .filter(({ status }) => status === "Killed" || status === "Timeout")
      // a report counts lines and columns from one
      .map(({ location: { start, end }, mutatorName, replacement }) =>
        placeOf({
          fileName,
          location: { start: counted(start), end: counted(end) },
          mutatorName,
          replacement,
        }),
      ),
  );
  return new Set(all);
}

/** What is known after another run, of some files: instead of what was, or (of files that are as they were) together with it. */
export function together(known, last, isFresh) {
  const files = { ...known?.files };
  for (const [name, file] of Object.entries(last.files)) {
    const before = !isFresh && files[name]?.source === file.source ? files[name].mutants : [];
    const all = new Map(before.map((mutant) => [keyOf(mutant), mutant]));
    for (const mutant of file.mutants) {
      const kept = all.get(keyOf(mutant));
      // what was noticed once is noticed, though another time there may be no time for it
      if (!kept || isLeft(kept)) all.set(keyOf(mutant), mutant);
    }
    files[name] = { ...file, mutants: [...all.values()] };
  }
  return { ...last, files };
}

/** What is known of files that are as they were. */
export function current({ files, ...report }) {
  const isSame = ([name, { source }]) => existsSync(name) && readFileSync(name, "utf8") === source;
  return { ...report, files: Object.fromEntries(Object.entries(files).filter(isSame)) };
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
