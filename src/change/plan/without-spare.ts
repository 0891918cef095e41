import type { Doable } from "./demand.ts";

/**
 * The steps of a set that a target needs: each that it reaches without is left out, the dearest first, until it needs every one. What comes out of it
 * is known to be minimal when it is given again.
 */
export function sparing<S extends Doable>(reaches: (done: readonly S[]) => boolean) {
  const minimal = new WeakSet<readonly S[]>();
  const spared = new Set<string>();
  return (done: readonly S[]): readonly S[] => {
    if (minimal.has(done)) return done;
    let kept = done;
    // what another set could spare comes first: the sooner the last of them is out, the fewer are tried again
    const isLikely = ({ id }: S) => Number(spared.has(id));
    const waiting = done.toSorted((x, y) => isLikely(y) - isLikely(x) || y.cost - x.cost);
    // one that was needed beside another may be spared once that is gone
    for (let needed = 0; needed < waiting.length; ) {
      const step = waiting.shift() as S;
      const others = kept.filter((each) => each !== step);
      if (reaches(others)) {
        kept = others;
        spared.add(step.id);
        needed = 0;
      } else {
        waiting.push(step);
        needed += 1;
      }
    }
    minimal.add(kept);
    return kept;
  };
}

/** Names a set of steps, in whatever order they are done. */
export function keyOfSet(steps: readonly Doable[]): string {
  return steps
    .map(({ id }) => id)
    .sort()
    .join("\n");
}
