import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lawFiles } from "../nightly/law-files.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** How often the laws of a file are tried, in all. */
export interface Tries {
  readonly file: string;
  readonly laws: number;
  readonly usual: number;
  readonly nightly: number;
}

const call = /\bruns\(\s*([\d_]+),\s*([\d_]+),?\s*\)/g;
const amount = (digits: string | undefined) => Number((digits ?? "").replaceAll("_", ""));

/**
 * What each file of laws says of how often they are tried.
 * @throws {Error} when a file asks for tries in another way than `runs(usual, nightly)` with two numbers, which no page could state.
 */
export function allTries(): readonly Tries[] {
  return lawFiles(root).flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    const calls = [...text.matchAll(call)];
    if (calls.length !== (text.match(/\bruns\(/g)?.length ?? 0))
      throw new Error(`${file}: \`runs\` takes two numbers, as they are written`);
    // a file may try all that there are, and nothing by chance
    if (calls.length === 0) return [];
    const sum = (at: number) => calls.reduce((all, match) => all + amount(match[at]), 0);
    return { file, laws: calls.length, usual: sum(1), nightly: sum(2) };
  });
}
