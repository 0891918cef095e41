import type { Activity, Flow, OwnerSet } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { remembered } from "../organisation/remembered.ts";
import type { News } from "./news.ts";

/** Which owners there are, and between which of them something flows, kept from edit to edit. */
export interface Joining {
  /** Follows an edit; whether others own something now, or something flows between others. */
  readonly follow: (news: News) => boolean;
  /** One activity for all of the same owners, one flow for all between the same. */
  readonly few: () => Pick<Organisation, "activities" | "flows">;
}

type Owners = OwnerSet | undefined;

export function joiningOf({ activities, flows }: Organisation): Joining {
  const owning = new Map<Owners, number>();
  const flowing = new Map<Owners, Map<Owners, number>>();
  let isOther = false;
  const count = (of: Map<Owners, number>, owners: Owners, by: number) => {
    const now = (of.get(owners) ?? 0) + by;
    if (now === 0 || now === by) isOther = true;
    if (now === 0) of.delete(owners);
    else of.set(owners, now);
  };
  const flow = (from: Owners, to: Owners, by: number) =>
    count(
      remembered(flowing, from, () => new Map()),
      to,
      by,
    );
  for (const { owners } of activities.values()) count(owning, owners, 1);
  for (const { from, to } of flows) flow(from.owners, to.owners, 1);
  return {
    follow({ moved, newFlows, goneFlows }) {
      isOther = false;
      const before = (activity: Activity) => (moved.has(activity) ? moved.get(activity) : activity.owners);
      const around = new Set<Flow>(
        [...moved.keys()].flatMap(({ inbound, outbound }) => [...inbound, ...outbound]),
      );
      for (const each of new Set([...around, ...goneFlows]))
        if (!newFlows.has(each)) flow(before(each.from), before(each.to), -1);
      for (const each of new Set([...around, ...newFlows]))
        if (!goneFlows.has(each)) flow(each.from.owners, each.to.owners, 1);
      for (const [activity, owners] of moved) {
        count(owning, owners, -1);
        count(owning, activity.owners, 1);
      }
      return isOther;
    },
    few: () => ({
      activities: new Map(
        [...owning.keys()].map((owners, at) => [String(at), { owners } as unknown as Activity]),
      ),
      flows: [...flowing].flatMap(([from, to]) =>
        [...to.keys()].map((owners) => ({ from: { owners: from }, to: { owners } }) as unknown as Flow),
      ),
    }),
  };
}
