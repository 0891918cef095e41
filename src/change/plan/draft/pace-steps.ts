import type { Activity, Flow, Information } from "../../../organisation/elements.ts";
import type { Step } from "../step.ts";
import { bringerOf, type Drafting, saidAs, stepOf } from "./drafting.ts";
import { delayFor, limitAt, type Pace, paceFor, paces, periodFor } from "./rhythms.ts";

/** Flows that bring an information too late, made faster: each by as much as is enough where it is the only one, and by more where others come before it. */
export function faster(
  activity: Activity,
  information: Information,
  limit: number,
  drafting: Drafting,
): readonly Step[] {
  const flows = flowsTo(activity, information);
  return flows.flatMap((flow) => {
    const written = asWritten(flow, drafting);
    // what nobody has said is settled so that it is in time
    if (periodOf(written) === undefined && written.within === undefined) return [];
    const now = timeOf(flow) ?? Number.POSITIVE_INFINITY;
    const others = flows.reduce((sum, each) => (each === flow ? sum : sum + (timeOf(each) ?? 0)), 0);
    const better = [limit, limit - others, limit / flows.length].flatMap(
      (each) => paces.find(({ period, delay }) => period + delay < now && period + delay <= each) ?? [],
    );
    return [...new Set(better)].map((pace) => speedUp(flow, pace, drafting));
  });
}

/** A flow as the design says it, before any step. */
function asWritten(flow: Flow, { original }: Drafting): Flow {
  return original.flows[flow.index] ?? flow;
}

/** How often a flow goes out, in days; whenever something happens, at once. */
function periodOf({ every, on }: Flow): number | undefined {
  return every === undefined || every === null ? (on ? 0 : undefined) : every;
}

function timeOf(flow: Flow): number | undefined {
  const period = periodOf(flow);
  return period === undefined || flow.within === undefined || flow.within === null
    ? undefined
    : period + flow.within;
}

/**
 * How often a flow may be said to go out, and how soon to be there, where the design does not say it: so that what it brings is in time wherever it
 * goes. It hangs on the design as it is written, so that what is settled first makes no difference.
 */
export function paceOf(flow: Flow, drafting: Drafting): Pick<Pace, "every" | "within"> {
  const written = asWritten(flow, drafting);
  const [period, delay] = [periodOf(written), written.within ?? undefined];
  const limit = limitOf(flow, drafting);
  if (period === undefined && delay === undefined) return paceFor(limit);
  return {
    every: periodFor(limit, delay ?? 0).every,
    within: delayFor(limit, period ?? 0).within,
  };
}

/** How long a flow may take for what it brings to be in time wherever it goes: what others on the way do not take, shared with those of which nobody knows. */
function limitOf(flow: Flow, drafting: Drafting): number {
  const { information, to, from } = flow;
  const left = (limit: number, others: readonly Flow[]) => {
    const times = others.map((each) => timeOf(asWritten(each, drafting)));
    const unknown = times.filter((time) => time === undefined).length;
    const rest = (limit - times.reduce<number>((sum, time) => sum + (time ?? 0), 0)) / (unknown + 1);
    // where the others are too slow, they have to be faster, too
    return rest > 0 ? rest : limit / (others.length + 1);
  };
  const before = flowsTo(from, information);
  const seen = new Set([to]);
  let least = left(limitAt(to, information), before);
  let reached = [{ activity: to, by: before }];
  while (reached.length > 0) {
    reached = reached.flatMap(({ activity, by }) =>
      activity.outbound
        .filter((each) => each.information === information && !seen.has(each.to))
        .map((each) => ({ activity: each.to, by: [...by, each] })),
    );
    for (const { activity, by } of reached) {
      seen.add(activity);
      least = Math.min(least, left(limitAt(activity, information), by));
    }
  }
  return least;
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
