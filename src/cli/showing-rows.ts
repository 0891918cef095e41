import type { Io } from "./io.ts";

/** What reads a workbook, with how many rows it has read shown on a terminal. What shows it is loaded where there is one. */
export async function showingRows<T>(
  io: Io,
  quiet: boolean,
  read: (onRow: ((rows: number) => void) | undefined) => Promise<T>,
): Promise<T> {
  if (!io.stderr.isTTY || quiet) return read(undefined);
  const { progressBar } = await import("./progress-bar.ts");
  const progress = progressBar(io, undefined, quiet);
  try {
    return await read((rows) => {
      // to draw takes longer than to read a row
      if (rows % 500 === 0) progress.at(rows);
    });
  } finally {
    progress.end();
  }
}
