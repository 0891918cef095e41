import { type Doable, placeOf, type StepDemand } from "./demand.ts";
import { isWhole } from "./rest-of.ts";

/** Parts of a demand that have nothing in common; all of them have to be met. They come in the order of what is first asked for in them. */
export function partsOf<S extends Doable>(demand: StepDemand<S>): readonly StepDemand<S>[] {
  if (!isWhole(demand)) return [demand];
  // of each demand, one that it has something in common with and that came no later: the first of its group stands for itself
  const joins = demand.of.map((_, at) => at);
  const groupOf = (at: number): number => {
    let first = at;
    while (joins[first] !== first) first = joins[first] as number;
    joins[at] = first;
    return first;
  };
  const asks = new Map<string, number>();
  for (const [at, each] of demand.of.entries())
    for (const place of placesOf(each)) {
      const [one, other] = [groupOf(asks.get(place) ?? at), groupOf(at)];
      joins[Math.max(one, other)] = Math.min(one, other);
      asks.set(place, at);
    }
  const groups = new Map<number, StepDemand<S>[]>();
  for (const [at, each] of demand.of.entries()) {
    const group = groups.get(groupOf(at));
    if (group) group.push(each);
    else groups.set(at, [each]);
  }
  return [...groups.values()].map((of) =>
    of.length === 1 ? (of[0] as StepDemand<S>) : { need: of.length, of },
  );
}

/** The places of the steps that may meet a demand. */
function placesOf<S extends Doable>(demand: StepDemand<S>): readonly string[] {
  return [...new Set(stepsIn(demand).map(placeOf))];
}

/** The steps that may meet a demand, each once. */
export function stepsIn<S extends Doable>(demand: StepDemand<S>): readonly S[] {
  const all = new Map<string, S>();
  const visit = (each: StepDemand<S>): void => {
    if ("of" in each) for (const part of each.of) visit(part);
    else for (const step of each.steps) all.set(step.id, step);
  };
  visit(demand);
  return [...all.values()];
}

const knownKeys = new WeakMap<object, string>();

/** Names a demand by the steps that may meet it. */
export function keyOf<S extends Doable>(demand: StepDemand<S>): string {
  const known = knownKeys.get(demand);
  if (known !== undefined) return known;
  const key =
    "steps" in demand
      ? demand.steps.map(({ id }) => id).join("|")
      : `${demand.need}(${demand.of.map(keyOf).join("&")})`;
  knownKeys.set(demand, key);
  return key;
}
