import type { Flow } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Both } from "./both.ts";
import type { Change } from "./change.ts";

/** A flow that came or went, told as what it brings from where to where; a cut handoff breaks with those who got it. */
export function flowChange(change: Change, id: string, { old, now }: Both): Change {
  const isNew = change.says === "added";
  const flow = flowIn(isNew ? now : old, id);
  if (!flow) return change;
  const crosses = flow.crossing === "yes";
  return {
    ...change,
    says: isNew ? (crosses ? "handoff/added" : "flow/added") : crosses ? "handoff/cut" : "flow/cut",
    values: { information: flow.information, from: flow.from, to: flow.to },
    breaks: isNew || !crosses ? [] : ownersOf(flow, now),
  };
}

/** The units that get less by a flow that is different: it comes more rarely, later, or no longer by any channel. */
export function losersOf(id: string, attribute: string, { old, now }: Both): readonly string[] {
  const [before, after] = [flowIn(old, id), flowIn(now, id)];
  if (!before || !after || after.crossing !== "yes") return [];
  const isLess =
    (attribute === "every" && isLonger(before.every, after.every)) ||
    (attribute === "within" && isLonger(before.within, after.within)) ||
    (attribute === "via" && before.via !== null && before.via !== undefined && after.via === null);
  return isLess ? ownersOf(after, now) : [];
}

function isLonger(before: number | null | undefined, after: number | null | undefined): boolean {
  if (typeof before !== "number" || after === undefined) return false;
  return after === null || after > before;
}

function ownersOf(flow: Flow, now: Organisation): readonly string[] {
  const receiver = now.activities.get(flow.to.id) ?? flow.to;
  return receiver.owners?.units.map(({ id }) => id) ?? [];
}

function flowIn({ flows }: Organisation, id: string): Flow | undefined {
  return flows.find((flow) => flow.id === id);
}
