import type { Design } from "../../src/model/design.ts";

/** A text that two designs share when they differ in the order of elements and lists alone. */
export function orderless(design: Design): string {
  return JSON.stringify(inOrder(design));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder).sort(byText);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, inOrder(inner)])
      .sort(byText),
  );
}

function byText(a: unknown, b: unknown): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
