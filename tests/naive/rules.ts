import type { Design } from "../../src/model/design.ts";
import { handoff } from "./rules/handoff.ts";
import { knowledge } from "./rules/knowledge.ts";
import { meeting } from "./rules/meeting.ts";
import type { Family, NaiveRule } from "./rules/naive-rule.ts";
import { ownership } from "./rules/ownership.ts";
import { power } from "./rules/power.ts";
import { raci } from "./rules/raci.ts";
import { raciEdges } from "./rules/raci-edges.ts";
import { structure } from "./rules/structure.ts";

/** Whatever is asked of the same design again (mutants are) has the same answer. */
function remembering<T>(answer: (design: Design) => T): (design: Design) => T {
  const known = new WeakMap<Design, { readonly told: T }>();
  return (design) => {
    const already = known.get(design) ?? { told: answer(design) };
    known.set(design, already);
    return already.told;
  };
}

const all: Family = {
  ...raci,
  ...raciEdges,
  ...ownership,
  ...handoff,
  ...power,
  ...meeting,
  ...knowledge,
  ...structure,
};

/** Every rule of rules.md a second time, but those of reading, of suppressions and of levels. */
export const naiveRules: Family = Object.fromEntries(
  Object.entries(all).map(([id, { examined, found }]): [string, NaiveRule] => [
    id,
    { examined: remembering(examined), found: remembering(found) },
  ]),
);
