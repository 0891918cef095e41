/** Work that is under way. */
interface Started<I, O> {
  readonly item: I;
  readonly done: Promise<O>;
}

/**
 * Does work on items, several at a time while `hasRoom` says so, and gives what came of it in the order of the items, each as soon as it can. No item is taken
 * before there is room for it, and what is done waits for no later item. Ends at once when `stop` does, with what is under way left alone.
 */
export async function* inOrder<I, O>(
  items: AsyncIterable<I>,
  work: (item: I) => Promise<O>,
  hasRoom: (started: readonly I[]) => boolean,
  stop: Promise<unknown>,
): AsyncGenerator<readonly [item: I, outcome: O]> {
  const source = items[Symbol.asyncIterator]();
  const started: Started<I, O>[] = [];
  let next: Promise<IteratorResult<I>> | undefined;
  let isOver = false;
  const stopped = stop.then(() => "stop" as const);
  while (true) {
    const [head] = started;
    if (!isOver && (!head || hasRoom(started.map(({ item }) => item)))) next ??= source.next();
    if (!head && !next) return;
    const event = await Promise.race([
      stopped,
      ...(head ? [head.done.then(() => "done" as const)] : []),
      ...(next ? [next.then(() => "next" as const)] : []),
    ]);
    if (event === "stop") return;
    if (event === "done" && head) {
      started.shift();
      yield [head.item, await head.done];
    } else if (next) {
      const taken = await next;
      next = undefined;
      if (taken.done) isOver = true;
      else started.push(startedOn(taken.value, work));
    }
  }
}

function startedOn<I, O>(item: I, work: (item: I) => Promise<O>): Started<I, O> {
  const done = work(item);
  // whoever waits for it hears of it, however late
  done.catch(() => {});
  return { item, done };
}
