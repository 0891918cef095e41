import { canStart, deadlocks } from "../../../graph/stuck.ts";
import type { Activity, Need } from "../../../organisation/elements.ts";
import type { Organisation } from "../../../organisation/organisation.ts";
import type { Step } from "../step.ts";
import type { Clearing } from "./clearing.ts";
import { bringerOf, saidAs, stepOf } from "./drafting.ts";

/** An activity of a cycle starts without something that it waits for. */
export function startSteps(first: Activity, { organisation, costs }: Clearing): readonly Step[] {
  const cycle = deadlocks(organisation).find((each) => each[0] === first) ?? [];
  return cycle.flatMap((activity) =>
    (activity.needs ?? [])
      .filter((need) => need.toStart && isHeldUp(need, organisation))
      .map(({ information, at }) => {
        const place = ["activities", activity.id, "needs", ...(at === null ? [] : [String(at)]), "toStart"];
        const party = bringerOf(activity);
        return stepOf(
          {
            kind: "settle",
            says: saidAs("start-without", { activity, information }),
            writes: [{ op: "set", at: place, value: false }],
            states: [["toStart", "false"]],
            slot: place.join("/"),
            whom: party ? [party] : [],
          },
          costs,
        );
      }),
  );
}

function isHeldUp({ information: { external, producers } }: Need, organisation: Organisation): boolean {
  return (
    !external &&
    producers.length > 0 &&
    producers.every((producer) => canStart(producer, organisation) === "no")
  );
}
