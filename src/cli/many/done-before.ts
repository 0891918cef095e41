import { createReadStream, existsSync, truncateSync } from "node:fs";
import { resolve } from "node:path";
import type { Config } from "../../check/config.ts";
import type { PortfolioKey, PortfolioLine } from "../../formats/portfolio-line.ts";
import { portfolioLineSchema } from "../../formats/portfolio-schema.ts";
import type { Io } from "../io.ts";
import { usageProblem } from "../problem.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { Item } from "./items.ts";
import { linesOf } from "./read-lines.ts";

/** The results that an output file holds already. */
export interface DoneBefore {
  /** Whether the result of a design is among those that nothing took yet; takes it. */
  readonly take: (item: Item) => boolean;
}

/* The longest result that is read again. */
const longest = 512 * 1024 * 1024;

/**
 * What a file of results holds, each told to `add`; a last line that was not written to its end is cut off.
 * @throws {Problem} when a line is no result, or one of another version, configuration or day.
 */
export async function doneBefore(
  { cwd }: Io,
  output: string,
  configs: readonly Config[],
  add: (line: PortfolioLine) => void,
): Promise<DoneBefore> {
  const path = resolve(cwd, output);
  const left = new Map<string, number>();
  const days = new Map(configs.map((config) => [fingerprintOf(config).text, config.now]));
  if (existsSync(path)) {
    truncateSync(path, await wholeLines(path));
    for await (const line of linesOf(createReadStream(path), longest)) {
      const result = "bytes" in line ? resultIn(line.bytes) : undefined;
      if (!result)
        throw usageProblem(
          `${output}:${line.number}: is no result of a design, so there is nothing to resume`,
        );
      const { under = "", day } = result;
      if (!days.has(under))
        throw usageProblem(
          `${output}: was written by another version, or under another configuration; without --resume it is begun anew`,
        );
      if (day !== undefined && day !== days.get(under))
        throw usageProblem(
          `${output}:${line.number}: is a result of ${day}, and another day may find another one; --now ${day} goes on, without --resume it is begun anew`,
        );
      left.set(nameOf(result), (left.get(nameOf(result)) ?? 0) + 1);
      add(result);
    }
  }
  return {
    take({ key }) {
      const name = nameOf(key);
      const count = left.get(name) ?? 0;
      if (count > 0) left.set(name, count - 1);
      return count > 0;
    },
  };
}

function nameOf({ file = "", hash = "" }: PortfolioKey): string {
  return `${hash} ${file}`;
}

/** Where the last whole line ends. */
async function wholeLines(path: string): Promise<number> {
  let size = 0;
  let end = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    const last = chunk.lastIndexOf(10);
    if (last >= 0) end = size + last + 1;
    size += chunk.length;
  }
  return end;
}

function resultIn(bytes: Uint8Array): PortfolioLine | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString());
    return portfolioLineSchema.safeParse(value).success ? (value as PortfolioLine) : undefined;
  } catch {
    return undefined;
  }
}
