/** An actor's number and another's, the smaller first. */
export type ActorPair = readonly [number, number];

/**
 * How much actors have to coordinate: the coordination requirements TA · TD · TAᵀ of Cataldo and others (2006), off the diagonal. `assigned`
 * lists for each task who works on it (TA); `dependencies` pairs of tasks that depend on each other, each once and without regard to order
 * (TD, symmetric; every task depends on itself). `see` is told of each unit of each cell: a pair of actors and the two tasks.
 */
export function coordinationRequirements(
  assigned: readonly (readonly number[])[],
  dependencies: readonly (readonly [number, number])[],
  see: (pair: ActorPair, task: number, other: number) => void,
): void {
  for (const [task, actors] of assigned.entries()) {
    for (const [at, a] of actors.entries())
      for (const b of actors.slice(at + 1)) see(a < b ? [a, b] : [b, a], task, task);
  }
  for (const [task, other] of dependencies) {
    for (const a of assigned[task] ?? [])
      for (const b of assigned[other] ?? []) if (a !== b) see(a < b ? [a, b] : [b, a], task, other);
  }
}

/** Socio-technical congruence: the share of needed pairs that are provided for; `undefined`: nothing is needed. */
export function congruenceOf(needed: number, provided: number): number | undefined {
  return needed === 0 ? undefined : provided / needed;
}
