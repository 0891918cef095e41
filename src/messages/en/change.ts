import type { Template } from "../../findings/words.ts";

/** What is different between two designs, in English. */
export const changeWords = {
  added: "{kind} `{name}` is new",
  removed: "{kind} `{name}` is gone",
  "flow/added": "`{information}` now goes from `{from}` to `{to}`",
  "flow/cut": "`{information}` no longer goes from `{from}` to `{to}`",
  "handoff/added": "new handoff: `{information}` now goes from `{from}` to `{to}`",
  "handoff/cut": "handoff cut: `{information}` no longer goes from `{from}` to `{to}`",
  moved: "`{activity}` moved from {before} to {after}",
  shared: "`{activity}` is shared now: it was of {before}, and is of {after}",
  "not-shared": "`{activity}` is no longer shared: it was of {before}, and is of {after}",
  owners: "`{activity}` was of {before}, and is of {after}",
  "owners/known": "`{activity}` is of {after}; that was not known",
  "owners/unknown": "it is no longer known whose `{activity}` is: it was of {before}",
  letters: "`{party}` holds {after} in `{activity}`, where it held {before}",
  "letters/got": "`{party}` now holds {after} in `{activity}`",
  "letters/lost": "`{party}` no longer holds {before} in `{activity}`",
  holders: "the right to decide `{decision}` passed from {before} to {after}",
  "holders/known": "the right to decide `{decision}` is with {after}; that was not known",
  "holders/unknown": "it is no longer known who holds the right to decide `{decision}`: it was with {before}",
  attribute: "{kind} `{name}`: `{attribute}` was `{before}`, and is `{after}`",
  "attribute/stated": "{kind} `{name}`: `{attribute}` is `{after}`; that was not stated",
  "attribute/unstated": "{kind} `{name}`: `{attribute}` is no longer stated; it was `{before}`",
  section: "the section `{section}` is listed now",
  "section/gone": "the section `{section}` is no longer listed",
  document: "`{attribute}` was `{before}`, and is `{after}`",
} as const satisfies Record<string, Template>;

export type ChangeWord = keyof typeof changeWords;
