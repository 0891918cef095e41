import { apartProducers } from "../organisation/apart-producers.ts";
import type { Activity, Information, Interface, OwnerSet } from "../organisation/elements.ts";
import { sideOf } from "../organisation/interfaces.ts";
import { mayBeProduced } from "../organisation/may-be-unstated.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { possibleProducers } from "../organisation/possible-producers.ts";
import { type Answer, either } from "../organisation/three-values.ts";

interface Work {
  readonly isProducedTwice: (information: Information) => Answer;
  readonly isMissing: (information: Information) => Answer;
}

/* By the owners of activities, whether some work of theirs is; every pair of units asks for it. */
type Dropped = ReadonlyMap<OwnerSet | undefined, Answer>;

const known = new WeakMap<Organisation, Dropped>();

/**
 * Whether work of two units is done twice or falls between them: two activities without a common owner produce the same, nothing produces what
 * is needed, or nobody answers for an activity or was given it. Looked for at the activities that either owns, and at what these need and produce.
 */
export function droppedWork(organisation: Organisation, at: Interface): Answer {
  const dropped = known.get(organisation) ?? droppedIn(organisation);
  known.set(organisation, dropped);
  let answer: Answer = organisation.coverage.activities === "complete" ? "no" : "unknown";
  for (const [owners, some] of dropped) {
    if (owners && sideOf(owners.units, at) === "neither") continue;
    // what nobody is known to own may be theirs
    answer = either(answer, owners ? some : "unknown");
  }
  return answer;
}

function droppedIn(organisation: Organisation): Dropped {
  const work = workOf(organisation);
  const dropped = new Map<OwnerSet | undefined, Answer>();
  for (const activity of organisation.activities.values()) {
    const before = dropped.get(activity.owners) ?? "no";
    dropped.set(activity.owners, either(before, isDropped(activity, organisation, work)));
  }
  return dropped;
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
