import type { Draft } from "./draft.ts";
import type { Unit } from "./elements.ts";

/** Numbers the units in a walk of the hierarchy (which has no cycle), so that being in line is a comparison of numbers. */
export function numberUnits(units: Iterable<Draft<Unit>>): void {
  let clock = 0;
  for (const root of units) {
    if (root.parent !== null) continue;
    const open: { unit: Draft<Unit>; next: number }[] = [{ unit: root, next: 0 }];
    root.enter = clock++;
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const child = top.unit.children[top.next] as Draft<Unit> | undefined;
      top.next += 1;
      if (child) {
        child.enter = clock++;
        open.push({ unit: child, next: 0 });
      } else {
        top.unit.leave = clock;
        open.pop();
      }
    }
  }
}
