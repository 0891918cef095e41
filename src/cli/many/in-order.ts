/** Work that is under way. */
interface Started<I, O> {
  readonly item: I;
  readonly done: Promise<O>;
  isDone: boolean;
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
  let next: { readonly taken: Promise<IteratorResult<I>>; isTaken: boolean } | undefined;
  let isOver = false;
  let isStopped = false;
  let wake: () => void = () => {};
  // one listener for all items: a race for each would keep them all for as long as nobody stops it
  const awaited = (event: Promise<unknown>, seen: () => void) => {
    const heard = () => {
      seen();
      wake();
    };
    // whoever waits for it hears of what fails, however late
    event.then(heard, heard);
  };
  awaited(stop, () => {
    isStopped = true;
  });
  while (!isStopped) {
    const [head] = started;
    if (!next && !isOver && (!head || hasRoom(started.map(({ item }) => item)))) {
      const asked = { taken: source.next(), isTaken: false };
      awaited(asked.taken, () => {
        asked.isTaken = true;
      });
      next = asked;
    }
    if (head?.isDone) {
      started.shift();
      yield [head.item, await head.done];
    } else if (next?.isTaken) {
      const taken = await next.taken;
      next = undefined;
      if (taken.done) isOver = true;
      else {
        const begun: Started<I, O> = { item: taken.value, done: work(taken.value), isDone: false };
        awaited(begun.done, () => {
          begun.isDone = true;
        });
        started.push(begun);
      }
    } else if (!head && !next) return;
    else
      await new Promise<void>((go) => {
        wake = go;
      });
  }
}
