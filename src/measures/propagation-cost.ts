/**
 * The share of a system that a change of one part may reach on average: how dense the graph of who reaches whom is, each part reaching itself
 * (MacCormack, Rusnak and Baldwin 2006). `targets` lists for each part those that it leads to. From 1/n to 1; 0 where there are no parts.
 */
export function propagationCost(targets: readonly (readonly number[])[]): number {
  if (targets.length === 0) return 0;
  let reached = 0;
  for (let start = 0; start < targets.length; start += 1) {
    const found = new Set([start]);
    for (const each of found) for (const target of targets[each] ?? []) found.add(target);
    reached += found.size;
  }
  return reached / targets.length ** 2;
}
