import { apartProducers } from "../organisation/apart-producers.ts";
import type { Activity, Information, Interface } from "../organisation/elements.ts";
import { sideOf } from "../organisation/interfaces.ts";
import { mayBeProduced } from "../organisation/may-be-unstated.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { possibleProducers } from "../organisation/possible-producers.ts";
import { type Answer, either } from "../organisation/three-values.ts";

interface Work {
  readonly isProducedTwice: (information: Information) => Answer;
  readonly isMissing: (information: Information) => Answer;
}

const known = new WeakMap<Organisation, Work>();

/**
 * Whether work of two units is done twice or falls between them: two activities without a common owner produce the same, nothing produces what
 * is needed, or nobody answers for an activity or was given it. Looked for at the activities that either owns, and at what these need and produce.
 */
export function droppedWork(organisation: Organisation, at: Interface): Answer {
  const { activities, coverage } = organisation;
  const work = known.get(organisation) ?? workOf(organisation);
  known.set(organisation, work);
  let answer: Answer = coverage.activities === "complete" ? "no" : "unknown";
  for (const activity of activities.values()) {
    const { owners } = activity;
    if (owners && sideOf(owners.units, at) === "neither") continue;
    const dropped = isDropped(activity, organisation, work);
    if (dropped === "yes" && owners) return "yes";
    answer = either(answer, owners ? dropped : "unknown");
  }
  return answer;
}

function workOf(organisation: Organisation): Work {
  const mayBeTwice = possibleProducers(organisation);
  const more = mayBeProduced(organisation);
  const twice = new Map<Information, Answer>();
  return {
    isProducedTwice(information) {
      const answer =
        twice.get(information) ??
        (apartProducers(information) ? "yes" : mayBeTwice(information) ? "unknown" : "no");
      twice.set(information, answer);
      return answer;
    },
    isMissing: ({ producers, external }) =>
      producers.length > 0 || external ? "no" : more ? "unknown" : "yes",
  };
}

function isDropped(activity: Activity, { scheme }: Organisation, work: Work): Answer {
  const { assignments, answerers, needs, produces } = activity;
  let answer: Answer =
    assignments === undefined
      ? "unknown"
      : assignments.length === 0 || answerers.length < scheme.answers.min
        ? "yes"
        : "no";
  if (needs === undefined || produces === undefined) answer = either(answer, "unknown");
  for (const { information } of needs ?? []) {
    answer = either(answer, work.isMissing(information));
    answer = either(answer, work.isProducedTwice(information));
  }
  for (const information of produces ?? []) answer = either(answer, work.isProducedTwice(information));
  return answer;
}
