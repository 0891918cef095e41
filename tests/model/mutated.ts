import fc from "fast-check";
import { anyText } from "./hostile-text.ts";

/** The paths to everything in a value. */
function pathsIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inner];
}

const odd = fc.oneof(
  anyText,
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    false,
    0,
    -1,
    1.5,
    7,
    Number.POSITIVE_INFINITY,
    "none",
    "weekly",
    [],
    {},
    [[]],
    ["none"],
    { none: 1 },
    { "": {} },
  ),
  fc.constantFrom<unknown>(
    { e: 1, "e\u0301": 2, é: 3 },
    JSON.parse('{"__proto__":{"x":1}}'),
    new Map(),
    new Date(0),
    Number.NaN,
  ),
);

/** Values with a few changes at random places: other values, other keys, keys left out. */
export function mutated(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.record({
    place: fc.nat(),
    value: odd,
    way: fc.constantFrom("replace", "remove", "add"),
    key: anyText,
  });
  return fc.tuple(values, fc.array(change, { maxLength: 3 })).map(([value, changes]) => {
    let result = structuredClone(value);
    for (const { place, value: other, way, key } of changes) {
      const paths = pathsIn(result);
      const path = paths[place % paths.length] ?? [];
      const last = path.at(-1);
      if (last === undefined) {
        if (way === "replace" && place % 7 === 0) result = other;
        continue;
      }
      const above = path
        .slice(0, -1)
        .reduce((at: unknown, part) => (at as Record<string | number, unknown>)[part], result);
      const map = above as Record<string | number, unknown>;
      if (way === "remove") delete map[last];
      else
        Object.defineProperty(map, way === "add" && !Array.isArray(map) ? key : last, {
          value: other,
          enumerable: true,
          writable: true,
          configurable: true,
        });
    }
    return result;
  });
}
