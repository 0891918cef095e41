import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Megabytes that this thread still holds once everything was thrown away that can be. */
export function heldMegabytes(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  // a second time for what the first one only let go of
  collect();
  collect();
  return getHeapStatistics().used_heap_size / 2 ** 20;
}
