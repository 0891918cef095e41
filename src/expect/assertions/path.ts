import { pathFrom, stepsTo } from "../../graph/reach.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { not } from "../../organisation/three-values.ts";
import type { Judge, Judged } from "../assertion-kind.ts";
import type { Says } from "../assertion-schema.ts";
import { listed } from "../listed.ts";

/** Flows lead from an activity to another, over whatever number of steps; of one information, if it is named. */
export const path: Judge<"path"> = { judge: (says, { organisation }) => lookAlong(says, organisation) };

/** No flows lead from an activity to another. */
export const noPath: Judge<"noPath"> = {
  judge(says, { organisation }) {
    const judged = lookAlong(says, organisation);
    return { ...judged, answer: not(judged.answer) };
  },
};

function lookAlong({ from, to, carrying }: Says<"path">, organisation: Organisation): Judged {
  const [start, end] = [listed(organisation.activities, from), listed(organisation.activities, to)];
  const information = carrying === undefined ? undefined : listed(organisation.information, carrying);
  const next = stepsTo([end], undefined, (flow) => !information || flow.information === information);
  const values = { from: start, to: end };
  if (!next.has(start)) {
    // a flow that is not listed may lead there
    return organisation.coverage.flows === "complete"
      ? { answer: "no", is: "path/none", values }
      : { answer: "unknown", is: "path/unknown", values };
  }
  const through = pathFrom(start, next, (activity) => activity === end).filter((each) => each !== end);
  return through.length > 0
    ? { answer: "yes", is: "path/through", values: { ...values, through } }
    : { answer: "yes", is: "path", values };
}
