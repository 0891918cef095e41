import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Judgement } from "../../formats/portfolio-line.ts";
import { portfolioLineSchema } from "../../formats/portfolio-schema.ts";
import type { Io } from "../io.ts";
import { usageProblem } from "../problem.ts";
import { writingProblem } from "../write-output.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { Item } from "./items.ts";
import type { Judged } from "./judge-item.ts";

/** Judgements that were made before, of designs that have not changed since. */
export interface ResultCache {
  readonly get: (item: Item) => Judged | undefined;
  readonly put: (item: Item, judged: Judged) => void;
}

/* Of the form of the entries: to be raised when it changes. */
const form = 1;

/**
 * A folder of judgements. What one is found by is a hash of all that it hangs on: the design's bytes and the name that stands in its places, the configuration
 * with every option, the versions of this package and of Node; and where a suppression of the design ends on some day, the day. Nothing is kept that
 * code of a configuration had a part in.
 * @throws {Problem} when the folder cannot be made.
 */
export function resultCache(io: Io, path: string): ResultCache {
  const folder = resolve(io.cwd, path);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw usageProblem(`${path}: cannot be written: ${writingProblem(error)}`);
  }
  const fileOf = (key: string) => join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  return {
    get(item) {
      const key = keyOf(item);
      const entry = key === undefined ? undefined : entryIn(fileOf(key));
      if (!entry || entry.key !== key) return undefined;
      const isDated = entry.day !== undefined;
      if (isDated && entry.day !== item.config.now) return undefined;
      return { judgement: entry.judgement, isDated };
    },
    put(item, { judgement, isDated }) {
      const key = keyOf(item);
      if (key === undefined || judgement.internalErrors) return;
      const entry: Entry = { key, ...(isDated ? { day: item.config.now ?? "" } : {}), judgement };
      try {
        writeEntry(fileOf(key), entry);
      } catch {
        // what cannot be kept is found out again
      }
    },
  };
}

interface Entry {
  readonly key: string;
  readonly day?: string;
  readonly judgement: Judgement;
}

function keyOf({ input, config }: Item): string | undefined {
  const { text, isOfCode } = fingerprintOf(config);
  if (isOfCode || !("bytes" in input)) return undefined;
  return createHash("sha256")
    .update(JSON.stringify([form, text, input.file]))
    .update(input.bytes)
    .digest("hex");
}

/** An entry, if there is one, it is whole, and what it holds is a judgement. */
function entryIn(file: string): Entry | undefined {
  try {
    const entry = JSON.parse(readFileSync(file, "utf8"));
    return portfolioLineSchema.safeParse({ orgproof: 1, ...entry.judgement }).success ? entry : undefined;
  } catch {
    return undefined;
  }
}

/** Puts an entry in its place at once, so that nobody ever reads a part of it. */
function writeEntry(file: string, entry: Entry): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, JSON.stringify(entry));
  renameSync(temporary, file);
}
