import type { Design } from "../../../src/model/design.ts";

/** A rule by definition, of designs that say everything: the ids of the subjects that meet its precondition, and of those with a finding. */
export interface NaiveRule {
  readonly examined: (design: Design) => readonly string[];
  readonly found: (design: Design) => readonly string[];
}

export type Family = Readonly<Record<string, NaiveRule>>;

type Asks = (design: Design, id: string) => boolean;

/** A rule of all subjects of a kind that meet a precondition. */
export function ruleOn(
  subjects: (design: Design) => readonly string[],
  precondition: Asks,
  finding: Asks,
): NaiveRule {
  const examined = (design: Design) => subjects(design).filter((id) => precondition(design, id));
  return { examined, found: (design) => examined(design).filter((id) => finding(design, id)) };
}
