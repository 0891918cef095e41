import { standardProfile } from "../../src/level/profile.ts";
import { relationship } from "../../src/level/relationship.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";
import { levelBetween } from "../naive/levels/level.ts";

/** Where both implementations part about the levels and criteria of `m` and `s`: what the first tells and what the second tells, if they differ. */
export function levelDifferences(design: Design): readonly string[] {
  const { structural, criteria } = relationship(link(design), "m", "s");
  const second = levelBetween(design, ["m", "s"], standardProfile);
  const line = ({ status, met, examined }: { status: string; met: number; examined: number }) =>
    `${status} ${met}/${examined}`;
  const first = [
    structural.atLeast,
    structural.atMost,
    ...criteria.map((each) => `${each.criterion.id} ${line(each)}`),
  ].join(", ");
  const told = [
    second.level,
    second.level,
    ...second.criteria.map((each) => `${each.criterion} ${line(each)}`),
  ].join(", ");
  return first === told ? [] : [first, told];
}
