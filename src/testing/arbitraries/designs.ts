import type { Arbitrary } from "fast-check";
import type { Design } from "../../model/design.ts";
import { designFromPlan } from "./design-from-plan.ts";
import { type DesignsOptions, planOf } from "./design-plan.ts";

/** Designs, each valid. They shrink towards few elements with few facts, and their ids say what they are: `unit-1`, `activity-2`. */
export function designs(options: DesignsOptions = {}): Arbitrary<Design> {
  return planOf(options).map(designFromPlan);
}
