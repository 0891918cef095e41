import { pointerParts } from "../findings/pointer.ts";
import type { Position } from "../findings/source.ts";

/** Pointers that are looked for in a text, as a tree: so that one walk over the text finds them all, and leaves out what nobody asks for. */
export interface PointerTree {
  readonly children: Map<string, PointerTree>;
  /** Where the value, or the key that it stands under, begins. */
  offset: number | undefined;
}

/** The tree of some pointers, and the pointers as parts of it; what is no pointer points to the root. */
export function pointerTree(pointers: readonly string[]): { readonly tree: PointerTree; readonly leaves: ReadonlyMap<string, readonly PointerTree[]> } {
  const tree = leaf();
  const leaves = new Map<string, readonly PointerTree[]>();
  for (const pointer of pointers) {
    const way = [tree];
    for (const part of pointerParts(pointer) ?? []) {
      const above = way.at(-1) as PointerTree;
      const below = above.children.get(part) ?? leaf();
      above.children.set(part, below);
      way.push(below);
    }
    leaves.set(pointer, way);
  }
  return { tree, leaves };
}

function leaf(): PointerTree {
  return { children: new Map(), offset: undefined };
}

/** What is asked for below a key, which may be written in another form than ids are kept in. */
export function below(tree: PointerTree, key: string): PointerTree | undefined {
  return tree.children.get(key) ?? tree.children.get(key.normalize("NFC"));
}

/** The position of each pointer, or of the nearest one above it that is in the text. */
export function placesOf(
  leaves: ReadonlyMap<string, readonly PointerTree[]>,
  positionAt: (offset: number) => Position,
): ReadonlyMap<string, Position> {
  const places = new Map<string, Position>();
  for (const [pointer, way] of leaves) {
    const nearest = way.findLast(({ offset }) => offset !== undefined);
    places.set(pointer, positionAt(nearest?.offset ?? 0));
  }
  return places;
}
