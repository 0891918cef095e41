/**
 * Offers items to be taken, many at once: all, and what is not taken as a whole in halves, down to single ones. `take` says whether it took a
 * batch. Where taking more never helps to take more, what is left in the end can be taken neither alone nor together.
 */
export function inHalves<T>(items: readonly T[], take: (batch: readonly T[]) => boolean): void {
  if (items.length === 0 || take(items) || items.length === 1) return;
  const half = Math.ceil(items.length / 2);
  inHalves(items.slice(0, half), take);
  inHalves(items.slice(half), take);
}
