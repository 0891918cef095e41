import { pointerParts } from "../findings/pointer.ts";
import type { Position } from "../findings/source.ts";

/** Pointers that are looked for in a text, as a tree: so that one walk over the text finds them all, and leaves out what nobody asks for. */
export interface PointerTree {
  readonly above: PointerTree | undefined;
  /** By key or index; `undefined` at the end of a pointer. */
  children: Map<string, PointerTree> | undefined;
  /** Where the key, or the item of a list, begins. */
  offset: number | undefined;
}

/** The tree of some pointers, and where in it each ends; what is no pointer is taken for the root. */
export function pointerTree(pointers: readonly string[]): {
  readonly tree: PointerTree;
  readonly ends: ReadonlyMap<string, PointerTree>;
} {
  const tree: PointerTree = { above: undefined, children: undefined, offset: undefined };
  const ends = new Map<string, PointerTree>();
  for (const pointer of pointers) {
    if (ends.has(pointer)) continue;
    let end = tree;
    for (const part of pointerParts(pointer) ?? []) end = grown(end, part);
    ends.set(pointer, end);
  }
  return { tree, ends };
}

function grown(above: PointerTree, part: string): PointerTree {
  above.children ??= new Map();
  let child = above.children.get(part);
  if (!child) {
    child = { above, children: undefined, offset: undefined };
    above.children.set(part, child);
  }
  return child;
}

/* Only these characters may be written in several forms. */
const composable = /[\u0080-\uffff]/;

/** What is asked for below a key, which may be written in another form than ids are kept in. */
export function below({ children }: PointerTree, key: string): PointerTree | undefined {
  return children?.get(key) ?? (composable.test(key) ? children?.get(key.normalize("NFC")) : undefined);
}

/** The position of each pointer, or of the nearest one above it that is in the text. */
export function placesOf(
  ends: ReadonlyMap<string, PointerTree>,
  positionAt: (offset: number) => Position,
): ReadonlyMap<string, Position> {
  const places = new Map<string, Position>();
  for (const [pointer, end] of ends) {
    let nearest: PointerTree | undefined = end;
    while (nearest && nearest.offset === undefined) nearest = nearest.above;
    places.set(pointer, positionAt(nearest?.offset ?? 0));
  }
  return places;
}
