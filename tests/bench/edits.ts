import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { figure, type Page } from "./page.ts";
import type { EditTimes } from "./session.ts";

const script = fileURLToPath(new URL("session.ts", import.meta.url));

/** Shows what edits in a session take beside a whole check, for designs of some sizes. */
export function showEdits(page: Page, sizes: readonly number[]): void {
  page.heading("Edits in a session, in percent of linking and checking the design from nothing");
  const measured = sizes.map((size): EditTimes => {
    const args = ["--max-old-space-size=16384", "--import", "tsx", script, String(size)];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
  });
  const shown = (whole: number, ms = Number.NaN) =>
    `${figure((ms / whole) * 100, 2)} % (${figure(ms, 2)} ms)`;
  const names = measured[0]?.edits.map(({ edit }) => edit) ?? [];
  page.table([
    ["what is edited", ...sizes.map((size) => `${figure(size)} activities`)],
    ...names.flatMap((name) => {
      const cells = measured.map(({ whole, edits }) => ({
        whole,
        ...edits.find(({ edit }) => edit === name),
      }));
      return [
        [name, ...cells.map(({ whole, later }) => shown(whole, later))],
        ["... the first of them", ...cells.map(({ whole, first }) => shown(whole, first))],
      ];
    }),
  ]);
}
