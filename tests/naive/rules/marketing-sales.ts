import type { Design } from "../../../src/model/design.ts";
import { entries, inLine, type Pair } from "../organisation.ts";

/** The unit of that id, or the only unit so named in some language. */
export function unitCalled(design: Design, id: string, names: readonly string[]): string | undefined {
  if (Object.hasOwn(design.units, id)) return id;
  const named = entries(design.units).filter(([unit, { name }]) =>
    (typeof name === "object" ? Object.values(name) : [name ?? unit]).some((text) => names.includes(text)),
  );
  return named.length === 1 ? named[0]?.[0] : undefined;
}

export const marketing = (design: Design): string | undefined =>
  unitCalled(design, "marketing", ["Marketing", "بازاریابی"]);

export const sales = (design: Design): string | undefined => unitCalled(design, "sales", ["Sales", "فروش"]);

/** Two units: not in line. */
export function sides(design: Design): Pair | undefined {
  const [one, other] = [marketing(design), sales(design)];
  if (one === undefined || other === undefined || inLine(design, one, other)) return undefined;
  return [one, other];
}
