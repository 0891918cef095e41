import { isPlain } from "../model/is-plain.ts";

/** A value without what stands at a place in it; the rest is shared. */
export function withoutPlace(value: unknown, [part, ...rest]: readonly (string | number)[]): unknown {
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.filter((_, at) => at !== part)
      : value.map((item, at) => (at === part ? withoutPlace(item, rest) : item));
  }
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key !== part ? [[key, inner]] : rest.length === 0 ? [] : [[key, withoutPlace(inner, rest)]],
    ),
  );
}
