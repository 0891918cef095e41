import type { FailureEffect } from "../change/faults/failure-effect.ts";

/** What is found after a failure beyond what is said of it already: that nobody owns, answers for or decides something, or that nothing brings it. */
export function furtherFindings({
  findings,
  unowned,
  unanswered,
  undecided,
  cutOff,
}: FailureEffect): FailureEffect["findings"] {
  const ids = (elements: readonly { readonly id: string }[]) => elements.map(({ id }) => id);
  const said: Readonly<Record<string, ReadonlySet<string>>> = {
    "ownership/unowned": new Set(ids(unowned)),
    "raci/no-accountable": new Set(ids(unanswered)),
    "power/no-holder": new Set(ids(undecided)),
    "handoff/undefined": new Set(
      cutOff.map(({ activity, information }) => `${information.id}->${activity.id}`),
    ),
  };
  return findings.filter(({ rule, subject }) => !said[rule]?.has(subject.id));
}
