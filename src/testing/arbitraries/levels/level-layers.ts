import type { Level } from "../../../model/level.ts";
import type { Change } from "../flaws/change.ts";
import { surroundings } from "../flaws/surroundings.ts";

const { timing, pact, tracker, lifecycle, retention, launching, people, board, craft, finance } =
  surroundings;

const byMail: Change = { flows: { shipping: { via: "mail" }, feedback: { via: "mail" } } };
const bothWays: Change = {
  flows: { shipping: { returns: "complaints" }, feedback: { returns: "releases" } },
};

/** What the sound design has to say besides for its two units to reach a level, above what the level below asks for. */
export const layers: { readonly [level in Level]: readonly Change[] } = {
  undefined: [],
  defined: [timing, byMail, pact],
  aligned: [bothWays, launching, { knowledge: {} }],
  integrated: [tracker, lifecycle, retention],
};

/** What is known to be missing for more than a level; any one of these keeps two units there, whatever else there is. */
export const lacks: { readonly [level in Level]: readonly [Change, ...Change[]] } = {
  undefined: [
    { agreements: { pact: "gone" } },
    { flows: { shipping: "gone" } },
    { flows: { feedback: { within: "none" } } },
    { information: { releases: { agreed: false } } },
    { activities: { developing: { raci: { R: "developer", I: "helper" } } } },
  ],
  defined: [
    { meetings: { review: "gone" } },
    { meetings: { review: { documented: false } } },
    { meetings: { review: { every: "yearly" } } },
    { activities: { launching: "gone" } },
    { flows: { shipping: { returns: false }, feedback: { returns: false } } },
  ],
  aligned: [
    { metrics: { retention: "gone" } },
    { metrics: { retention: { ownedBy: "product", rewards: "product" } } },
    { systems: { tracker: { usedBy: "support" } } },
    { processes: { lifecycle: { owner: "product" } }, activities: lifecycle.activities },
  ],
  integrated: [{}],
};

/** What touches no level. */
export const besides: readonly Change[] = [people, board, craft, finance];
