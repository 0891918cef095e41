import type { LevelInShort } from "../check/levels-in-short.ts";
import type { InternalError } from "../check/result.ts";
import { type ResultDocument, unreadableJson } from "./check-json.ts";
import type { CheckOutcome } from "./check-outcome.ts";

/** Which design of many a result is about. */
export interface PortfolioKey {
  /** What its envelope calls it. */
  readonly id?: string | number;
  /** The line of the input that it stands in. */
  readonly line?: number;
  readonly file?: string;
  /** SHA-256 of its bytes, in hexadecimal digits: of a file, or of a line without its end; none where nothing could be read. */
  readonly hash?: string;
  /** What the result hangs on besides: a fingerprint of the version and of the configuration. */
  readonly under?: string;
  /** The day on which it was found, where the result may be another one on another day: where a suppression of the design ends. */
  readonly day?: string;
}

/** What was found in one design of many, without what it takes long to say. */
export interface Judgement extends Pick<ResultDocument, "verdict" | "counts" | "findings"> {
  /** What the design calls itself. */
  readonly name?: string;
  readonly isReadable: boolean;
  readonly levels: readonly LevelInShort[];
  /** Rules that threw; left out when none did. */
  readonly internalErrors?: readonly InternalError[];
}

/** The result of one design of many, in a line of its own; `portfolioLineSchema` describes it. */
export interface PortfolioLine extends PortfolioKey, Judgement {
  readonly orgproof: 1;
}

/** What is said of a design among many. */
export function judgementOf(outcome: CheckOutcome, name?: string): Judgement {
  if (outcome.kind === "unreadable") {
    const { verdict, counts, findings } = unreadableJson(outcome.faults, outcome.file);
    return { isReadable: false, verdict, counts, findings, levels: [] };
  }
  const { verdict, counts, findings, levels, internalErrors } = outcome.result;
  return {
    ...(name === undefined ? {} : { name }),
    isReadable: true,
    verdict,
    counts,
    findings,
    levels,
    ...(internalErrors.length > 0 ? { internalErrors } : {}),
  };
}

/** A judgement with the design that it is about. */
export function portfolioLine(
  { id, line, file, hash, under, day }: PortfolioKey,
  judgement: Judgement,
): PortfolioLine {
  return {
    orgproof: 1,
    ...(id === undefined ? {} : { id }),
    ...(line === undefined ? {} : { line }),
    ...(file === undefined ? {} : { file }),
    ...(hash === undefined ? {} : { hash }),
    ...(under === undefined ? {} : { under }),
    ...(day === undefined ? {} : { day }),
    ...judgement,
  };
}
