import { isCollection, isMap, isScalar, type Pair } from "yaml";

/** The text of a key, in the normal form of ids. */
export function keyOf(key: unknown): string | undefined {
  return isScalar(key) ? String(key.source ?? key.value).normalize("NFC") : undefined;
}

/** Whether a key has no value. */
export function isNothing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null && node.source === "");
}

/** Where a node begins, and where its value ends. */
export function rangeOf(node: unknown): readonly [number, number] | undefined {
  if (!isScalar(node) && !isCollection(node)) return undefined;
  const range = node.range;
  if (!range) return undefined;
  if (!isCollection(node) || node.flow) return [range[0], range[1]];
  // a list or map in lines ends with its last item, not with the comments after it
  const last: unknown = node.items.at(-1);
  const end = isMap(node) ? pairEnd(last as Pair) : rangeOf(last)?.[1];
  return end === undefined ? undefined : [range[0], end];
}

/** Where the value of a pair ends, or its colon where it has none. */
export function pairEnd({ key, value }: Pair): number | undefined {
  const range = rangeOf(isNothing(value) ? key : value);
  return range && (isNothing(value) ? range[1] + 1 : range[1]);
}
