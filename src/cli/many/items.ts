import type { Config } from "../../check/config.ts";
import type { PortfolioKey } from "../../formats/portfolio-line.ts";
import type { Io } from "../io.ts";
import { type Input, readInput, sizeLimitOf, stdinName, type Unread } from "../read-input.ts";
import { designInLine } from "./design-in-line.ts";
import { hashOf, type InputLine, linesOf } from "./read-lines.ts";

/** One design of many, as it is found: not yet read as a design. */
export interface Item {
  readonly key: PortfolioKey;
  /** Where it stands, for people. */
  readonly place: string;
  readonly path: string;
  readonly input: Input | Unread;
  readonly config: Config;
}

/** A file of designs, and how they are checked. */
export interface Portion {
  readonly path: string;
  readonly config: Config;
  /** Whether each of its lines is a design; else it is one as a whole. */
  readonly isLines: boolean;
}

/** The designs of files and of the lines of standard input, one after the other; none is read before it is asked for. */
export async function* itemsOf(
  io: Io,
  portions: readonly Portion[],
  numbered: boolean,
): AsyncGenerator<Item> {
  const limit = sizeLimitOf(io);
  for (const { path, config, isLines } of portions) {
    if (isLines) {
      for await (const line of linesOf(io.stdin.chunks(), limit)) yield itemIn(line, limit, config, numbered);
    } else {
      const input = await readInput(io, path);
      const hash = "bytes" in input ? { hash: hashOf(input.bytes) } : {};
      yield { key: { file: input.file, ...hash }, place: input.file, path, input, config };
    }
  }
}

function itemIn(line: InputLine, limit: number, config: Config, numbered: boolean): Item {
  const { number } = line;
  const common = { place: `${stdinName}:${number}`, path: "-", config };
  const numberOf = numbered ? { line: number } : {};
  if ("size" in line) {
    const params = { size: line.size, limit };
    const input: Unread = { file: stdinName, fault: { rule: "schema/too-large", path: [], params } };
    return { ...common, key: { ...numberOf, hash: line.hash }, input };
  }
  const { bytes, ...id } = designInLine(line.bytes);
  return {
    ...common,
    key: { ...id, ...numberOf, hash: hashOf(line.bytes) },
    input: { file: stdinName, bytes },
  };
}
