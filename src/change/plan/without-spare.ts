import type { Doable } from "./demand.ts";

/** The steps of a set that a target needs: each that it reaches without is left out, the dearest first. */
export function withoutSpare<S extends Doable>(
  done: readonly S[],
  reaches: (done: readonly S[]) => boolean,
): readonly S[] {
  let kept = done;
  for (const step of done.toSorted((x, y) => y.cost - x.cost)) {
    const others = kept.filter((each) => each !== step);
    if (reaches(others)) kept = others;
  }
  return kept;
}

/** Names a set of steps, in whatever order they are done. */
export function keyOfSet(steps: readonly Doable[]): string {
  return steps
    .map(({ id }) => id)
    .sort()
    .join("\n");
}
