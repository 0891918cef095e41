import type { Activity, Decision, Information } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { type Answer, either } from "../organisation/three-values.ts";
import { type Finder, finder } from "./finder.ts";

/** The decisions that an activity prepares or takes, and whether one of them may use anything. */
interface Deciding {
  readonly decisions: ReadonlySet<Decision>;
  readonly perhaps: Answer;
}

/** Tells whether an activity uses an information for a decision that it analyses or decides; each question is worked out once. */
export function decisionUse({
  coverage,
}: Organisation): (activity: Activity, information: Information) => Answer {
  const holds = finder((item: Information) => item);
  const complete = coverage.decisions === "complete";
  const known = new Map<Activity, Deciding & { readonly answers: Map<Information, Answer> }>();
  return (activity, information) => {
    const of = known.get(activity) ?? { ...decidingOf(activity, complete), answers: new Map() };
    known.set(activity, of);
    const answer =
      of.answers.get(information) ?? either(of.perhaps, isUsed(information, of.decisions, holds));
    of.answers.set(information, answer);
    return answer;
  };
}

function decidingOf({ analyses, decides }: Activity, complete: boolean): Deciding {
  const decisions = new Set([...analyses, ...(decides ?? [])]);
  const unstated = decides === undefined || [...decisions].some(({ uses }) => uses === undefined);
  // a decision that is not listed may be prepared anywhere
  return { decisions, perhaps: unstated || !complete ? "unknown" : "no" };
}

function isUsed(
  information: Information,
  decisions: ReadonlySet<Decision>,
  holds: Finder<Information, Information>,
): Answer {
  // either side may have thousands
  const isThere =
    information.usedBy.length <= decisions.size
      ? information.usedBy.some((decision) => decisions.has(decision))
      : [...decisions].some(({ uses }) => uses !== undefined && holds(uses, information));
  return isThere ? "yes" : "no";
}
