import { apartAmong } from "./apart-among.ts";
import type { Activity, Information, OwnerSet } from "./elements.ts";

/** Two producers whose owners have nothing in common. */
export function apartProducers({ producers }: Information): readonly Activity[] | undefined {
  if (producers.length < 2) return undefined;
  const of = new Map<OwnerSet, Activity>();
  for (const producer of producers) {
    if (producer.owners && producer.owners.units.length > 0 && !of.has(producer.owners))
      of.set(producer.owners, producer);
  }
  return apartAmong([...of.keys()])
    ?.map((owners) => of.get(owners) as Activity)
    .sort((a, b) => a.order - b.order);
}
