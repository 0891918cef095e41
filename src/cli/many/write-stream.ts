import { ndjsonLine } from "../../formats/ndjson-line.ts";
import { type Judgement, type PortfolioKey, portfolioLine } from "../../formats/portfolio-line.ts";
import type { portfolioSummary } from "../../formats/portfolio-summary.ts";
import type { Io } from "../io.ts";
import { type Exit, exits, gravest } from "../problem.ts";
import { complain } from "../session.ts";
import type { DoneBefore } from "./done-before.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { inOrder } from "./in-order.ts";
import { type Item, itemsOf, type Portion } from "./items.ts";
import type { Judges } from "./judges.ts";
import { progressOfMany } from "./progress-of-many.ts";
import type { ResultSink } from "./result-sink.ts";

export interface StreamOptions {
  readonly quiet?: boolean;
  /** Whether results say in which line of the input their design stands. */
  readonly numbered?: boolean;
  /** Whether the results do not go where the progress would be shown. */
  readonly hasScreen?: boolean;
}

/* So many designs that cannot be read are named on standard error; all of them stand among the results. */
const mostNamed = 10;

/** Checks designs one after the other, and writes the result of each in a line before the next is taken. */
export async function writeStream(
  io: Io,
  portions: readonly Portion[],
  summary: ReturnType<typeof portfolioSummary>,
  sink: ResultSink,
  judges: Judges,
  before: DoneBefore | undefined,
  { quiet = false, numbered = false, hasScreen = true }: StreamOptions,
): Promise<Exit> {
  let stopped = false;
  let stop: () => void = () => {};
  const stopping = new Promise<void>((go) => {
    stop = go;
  });
  let worst: Exit = exits.fine;
  let unreadable = 0;
  const forget = io.onInterrupt?.(() => {
    stopped = true;
    stop();
  });
  const total = portions.some(({ isLines }) => isLines) ? undefined : portions.length;
  const progress = await progressOfMany(io, total, hasScreen && !quiet);
  try {
    const items = left(itemsOf(io, portions, numbered), before);
    for await (const [item, { judgement, isDated }] of inOrder(
      items,
      judges.judge,
      judges.hasRoom,
      stopping,
    )) {
      if (!judgement.isReadable) unreadable += 1;
      if (!quiet && unreadable <= mostNamed) sayUnreadable(io, item, judgement);
      sayInternal(io, item, judgement);
      worst = gravest([worst, exitOf(judgement)]);
      summary.add(item.key, judgement);
      sink.write(ndjsonLine(portfolioLine(keyed(item, isDated), judgement)));
      progress.next();
      if (!(await sink.room())) break;
    }
  } finally {
    progress.end();
    forget?.();
    io.stdin.close?.();
    await judges.end();
    sink.close();
  }
  if (!quiet && unreadable > mostNamed) complain(io, `${unreadable} designs cannot be read`);
  return stopped ? exits.stopped : worst;
}

/** What has no result yet. */
async function* left(items: AsyncIterable<Item>, before: DoneBefore | undefined): AsyncGenerator<Item> {
  for await (const item of items) if (!before?.take(item)) yield item;
}

function keyed({ key, config }: Item, isDated: boolean): PortfolioKey {
  const day = isDated ? config.now : undefined;
  return { ...key, under: fingerprintOf(config).text, ...(day === undefined ? {} : { day }) };
}

function sayUnreadable(io: Io, { place, input }: Item, { isReadable, findings }: Judgement): void {
  const [first] = findings;
  if (isReadable || !first) return;
  const { line, column } = ("bytes" in input && first.location) || {};
  // a line of standard input is the first line of its design
  const at = place.startsWith("<") && line === 1 ? [place, column] : [place, line, column];
  complain(io, `${at.filter((part) => part !== undefined).join(":")}: ${first.message.text}`);
}

function sayInternal(io: Io, { place }: Item, { internalErrors = [] }: Judgement): void {
  for (const { rule, message } of internalErrors)
    complain(io, `${place}: internal error in the rule ${rule}: ${message}`);
}

/** How a check of many ends for one of them. */
export function exitOf({ isReadable, verdict, internalErrors }: Judgement): Exit {
  if (!isReadable) return exits.unreadable;
  if (internalErrors) return exits.internal;
  return verdict === "fail" ? exits.findings : exits.fine;
}
