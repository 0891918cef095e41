import { handoff } from "./rules/handoff.ts";
import { knowledge } from "./rules/knowledge.ts";
import { meeting } from "./rules/meeting.ts";
import type { Family } from "./rules/naive-rule.ts";
import { ownership } from "./rules/ownership.ts";
import { power } from "./rules/power.ts";
import { raci } from "./rules/raci.ts";
import { raciEdges } from "./rules/raci-edges.ts";
import { structure } from "./rules/structure.ts";

/** Every rule of rules.md a second time, but those of reading, of suppressions and of levels. */
export const naiveRules: Family = {
  ...raci,
  ...raciEdges,
  ...ownership,
  ...handoff,
  ...power,
  ...meeting,
  ...knowledge,
  ...structure,
};
