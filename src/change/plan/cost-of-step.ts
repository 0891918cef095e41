import { type Costs, type StepKind, stepKinds, weights } from "../../check/costs.ts";

/** What a step costs. */
export function costOfStep(
  { kind, people, hours }: { readonly kind: StepKind; readonly people: number; readonly hours: number },
  costs: Costs = {},
): number {
  const person = costs.person ?? weights.person;
  const hour = costs.hour ?? weights.hour;
  return (costs[kind] ?? stepKinds[kind]) + people * person + hours * hour;
}
