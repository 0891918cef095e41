import { isPlain } from "../model/is-plain.ts";

/** Whether a value can be compared with another one of the same making: nothing, a boolean, or an object of numbers and booleans. */
export function isFlat(value: unknown): boolean {
  if (value === undefined || typeof value === "boolean") return true;
  return isPlain(value) && Object.values(value).every((each) => ["number", "boolean"].includes(typeof each));
}

/** Whether two flat values are the same. Compared value by value: JSON knows no infinity. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (!isPlain(one) || !isPlain(other)) return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => Object.is(one[name], other[name]))
  );
}
