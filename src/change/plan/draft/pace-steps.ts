import type { Activity, Flow, Information } from "../../../organisation/elements.ts";
import type { Step } from "../step.ts";
import { bringerOf, type Drafting, saidAs, stepOf } from "./drafting.ts";
import { limitAt, type Pace, paces } from "./rhythms.ts";

/** Flows that bring an information too late, made faster: each by as much as is enough where it is the only one, and by more where others come before it. */
export function faster(
  activity: Activity,
  information: Information,
  limit: number,
  drafting: Drafting,
): readonly Step[] {
  const flows = flowsTo(activity, information);
  const limits = flows.length > 1 ? [limit, limit / flows.length] : [limit];
  return flows.flatMap((flow) => {
    // what nobody has said is settled so that it is in time
    if (!isTimed(drafting.original.flows[flow.index] ?? flow)) return [];
    const now =
      (flow.every ?? (flow.on ? 0 : Number.POSITIVE_INFINITY)) + (flow.within ?? Number.POSITIVE_INFINITY);
    const better = limits.flatMap(
      (each) => paces.find(({ period, delay }) => period + delay < now && period + delay <= each) ?? [],
    );
    return [...new Set(better)].map((pace) => speedUp(flow, pace, drafting));
  });
}

function isTimed({ every, on, within }: Flow): boolean {
  return (every !== undefined || (on !== undefined && on !== null)) && within !== undefined;
}

/** How long a flow may take at most for what it brings to be in time wherever it goes, when all flows on the way take as long. */
export function limitOf({ information, to, from }: Flow): number {
  const before = flowsTo(from, information).length;
  const seen = new Set([to]);
  let limit = limitAt(to, information) / (before + 1);
  let reached = [to];
  for (let hops = before + 2; reached.length > 0; hops += 1) {
    reached = reached.flatMap(({ outbound }) =>
      outbound
        .filter((flow) => flow.information === information && !seen.has(flow.to))
        .map((flow) => flow.to),
    );
    for (const activity of reached) {
      seen.add(activity);
      limit = Math.min(limit, limitAt(activity, information) / hops);
    }
  }
  return limit;
}

function speedUp(flow: Flow, { every, within }: Pace, { costs }: Drafting): Step {
  const { id, information, from, to } = flow;
  const isByEvent = flow.on !== undefined && flow.on !== null;
  const owner = bringerOf(from);
  return stepOf(
    {
      kind: "speed-up",
      says: saidAs("faster", { information, from, to }),
      writes: [
        ...(isByEvent ? [] : [{ op: "set" as const, at: ["flows", id, "every"], value: every }]),
        { op: "set", at: ["flows", id, "within"], value: within },
      ],
      states: [...(isByEvent ? [] : [["every", every] as const]), ["within", within]],
      slot: `flows/${id}/pace`,
      whom: owner ? [owner] : [],
    },
    costs,
  );
}

/** The flows that bring an information to an activity, directly or through others. */
function flowsTo(activity: Activity, information: Information): readonly Flow[] {
  const found = new Set<Flow>();
  const seen = new Set<Activity>([activity]);
  const queue = [activity];
  for (let each = queue.shift(); each; each = queue.shift()) {
    for (const flow of each.inbound) {
      if (flow.information !== information || found.has(flow)) continue;
      found.add(flow);
      if (seen.has(flow.from)) continue;
      seen.add(flow.from);
      queue.push(flow.from);
    }
  }
  return [...found];
}
