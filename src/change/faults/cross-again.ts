import { linkCrossingNeeds } from "../../organisation/crossing-needs.ts";
import type { Draft } from "../../organisation/draft.ts";
import type { Activity, Flow, Need } from "../../organisation/elements.ts";
import { unknownProducers } from "../../organisation/link.ts";
import { whereCrosses } from "../../organisation/link-flows.ts";
import { returnsAt } from "./places.ts";
import type { Scratch } from "./scratch.ts";

/** Decides anew what crosses, after activities came to other owners. */
export function crossAgain(scratch: Scratch, moved: readonly Activity[]): void {
  if (moved.length === 0) return;
  for (const flow of new Set(moved.flatMap(({ inbound, outbound }) => [...inbound, ...outbound]))) {
    const now = whereCrosses(flow.from, flow.to, scratch);
    // it may cross the other way
    for (const at of [...flow.crosses, ...now.crosses]) scratch.note(returnsAt(at));
    note(scratch, flow, now);
  }
  const { organisation, crossings } = scratch;
  const needs = needsAbout(scratch, moved);
  const found = needs.map((need): Draft<Need> => Object.assign(Object.create(need), { crosses: [] }));
  linkCrossingNeeds(
    found,
    unknownProducers(organisation.activities, organisation.coverage.activities),
    crossings,
  );
  for (const [at, need] of needs.entries()) note(scratch, need, found[at] as Need);
}

/** The needs that may cross elsewhere: of these activities, and of what they produce. */
function needsAbout({ organisation }: Scratch, moved: readonly Activity[]): readonly Need[] {
  // whoever makes what is not stated may make anything
  if (moved.some(({ produces }) => produces === undefined)) return organisation.needs;
  const made = moved.flatMap(({ produces }) => produces ?? []);
  return [...new Set([...moved.flatMap(({ needs }) => needs ?? []), ...made.flatMap(({ needs }) => needs)])];
}

function note<T extends Need | Flow>(
  { set }: Scratch,
  holder: T,
  { crossing, crosses }: Pick<Need | Flow, "crossing" | "crosses">,
): void {
  set(holder, "crossing", crossing);
  const before = holder.crosses;
  // their order counts, too: what is told first is told by it
  if (before.length !== crosses.length || crosses.some((each, at) => each !== before[at]))
    set(holder, "crosses", crosses);
}
