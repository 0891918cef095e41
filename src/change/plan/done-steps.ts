import { pointerParts } from "../../findings/pointer.ts";
import type { Design } from "../../model/design.ts";
import type { Step, Write } from "./step.ts";
import { withWrites } from "./write-step.ts";

/* What is new comes first, then what is set, then what is added to it or taken from it: so that the order of steps does not matter. */
const ranks: { readonly [op in Write["op"]]: number } = {
  list: 0,
  put: 1,
  set: 2,
  take: 3,
  add: 4,
  append: 4,
  patch: 5,
  redirect: 6,
  drop: 7,
  unlist: 7,
};

/** A design with some steps done, in whatever order they are given. `undefined`: they cannot be done together. */
export function doneTogether(design: Design, steps: readonly Step[]): Design | undefined {
  const writes = steps
    .toSorted((x, y) => (x.id < y.id ? -1 : 1))
    .flatMap((step) => step.writes)
    .toSorted((x, y) => ranks[x.op] - ranks[y.op]);
  try {
    return withWrites(design, writes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Whether a step has to wait for another one, which makes or sets what it adds to. */
export function waitsFor(step: Step, other: Step): boolean {
  return step.writes.some((write) => other.writes.some((before) => follows(write, before)));
}

function follows(write: Write, before: Write): boolean {
  if (ranks[before.op] >= ranks[write.op]) return false;
  // what stands in a list is named as it is there before something of it has another name, or is gone
  if (write.op === "redirect" || write.op === "drop" || write.op === "unlist")
    return placeOf(before)[0] === placeOf(write)[0];
  const [at, above] = [placeOf(write), placeOf(before)];
  return above.length <= at.length && above.every((part, index) => part === at[index]);
}

function placeOf(write: Write): readonly string[] {
  if (write.op === "list" || write.op === "unlist") return [write.section];
  if (write.op === "redirect" || write.op === "drop") return ["flows", write.flow];
  if (write.op === "patch") return pointerParts(write.operation.path) ?? [];
  return write.op === "put" ? [write.section, write.id] : write.at;
}
