/**
 * The strongly connected sets of a directed graph: `targets[v]` lists where the edges of vertex `v` lead. Each set holds the vertices from
 * each of which all others of it can be reached. Tarjan 1972, without recursion (that of graphology-components overflows the stack at some
 * ten thousand vertices in a row).
 */
export function strongComponents(targets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const number = new Int32Array(targets.length).fill(-1);
  const lowest = new Int32Array(targets.length);
  const next = new Int32Array(targets.length);
  const placed = new Uint8Array(targets.length);
  const open: number[] = [];
  const unplaced: number[] = [];
  const components: number[][] = [];
  let clock = 0;

  const enter = (vertex: number): void => {
    number[vertex] = lowest[vertex] = clock++;
    open.push(vertex);
    unplaced.push(vertex);
  };
  const lower = (vertex: number, to: number): void => {
    if (to < (lowest[vertex] as number)) lowest[vertex] = to;
  };

  for (let start = 0; start < targets.length; start += 1) {
    if (number[start] !== -1) continue;
    enter(start);
    for (let vertex = open.at(-1); vertex !== undefined; vertex = open.at(-1)) {
      const target = targets[vertex]?.[next[vertex] as number];
      if (target !== undefined) {
        next[vertex] = (next[vertex] as number) + 1;
        if (number[target] === -1) enter(target);
        else if (placed[target] === 0) lower(vertex, number[target] as number);
        continue;
      }
      open.pop();
      const above = open.at(-1);
      if (above !== undefined) lower(above, lowest[vertex] as number);
      if (lowest[vertex] !== number[vertex]) continue;
      const component = unplaced.splice(unplaced.lastIndexOf(vertex));
      for (const each of component) placed[each] = 1;
      components.push(component);
    }
  }
  return components;
}
