import { settingsOf } from "../../check/settings.ts";
import { type Relationship, relationship } from "../../level/relationship.ts";
import type { Design } from "../../model/design.ts";
import { type Level, levels } from "../../model/level.ts";
import { link, linkDraft } from "../../organisation/link.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { doneTogether } from "./done-steps.ts";
import { clearingSteps } from "./draft/clearing-steps.ts";
import { demandOf, lackingFor } from "./draft/demand-of.ts";
import type { Drafting } from "./draft/drafting.ts";
import { factKeysOf } from "./draft/fact-key.ts";
import { errorsOnly, type Standing, stageOf } from "./order-steps.ts";
import { orderedSets } from "./ordered-sets.ts";
import type { PlanOptions, Plans } from "./plan.ts";
import type { Step } from "./step.ts";
import { languageIn, textsIn, wordPlan } from "./word-plan.ts";

/** A target between two units. */
export interface LevelTarget {
  /** The ids of two units. */
  readonly between: readonly [string, string];
  readonly level: Level;
}

/**
 * The least-cost plans after which two units surely have a level: each is applied to the design and its level inferred anew before it is shown. No
 * step of a plan can be left out; none adds a finding of severity `error`, and none leaves an activity without an owner.
 * @throws {DesignError} when the design is not valid; {@link TypeError} when there are no such units, one is the other or above it, or the
 * configuration is wrong.
 */
export function planLevel(design: Design, { between, level }: LevelTarget, options: PlanOptions = {}): Plans {
  const { config = {}, count = 3 } = options;
  const costs = { ...config.plan?.costs, ...options.costs };
  const { profile } = settingsOf(config);
  const original = link(design);
  const [a, b] = between;
  const language = languageIn(config);
  const text = textsIn(language);
  const standing = (organisation: Organisation) => relationship(organisation, a, b, profile);
  const first = standing(original);
  const checking = errorsOnly(config);
  const start = stageOf(original, checking);
  const report = {
    target: { between, level },
    now: first.structural,
    errors: start.errors.length,
    reached: holds(first, level),
  };
  if (report.reached) return { ...report, plans: [], proved: true };
  const drafted = new Map<string, Step>();
  const tries = options.tries ?? looksFor(original);
  let clearing: ReadonlyMap<string, readonly Step[]> | undefined;
  const found = orderedSets(
    {
      start,
      ordering: { config: checking, standing: (organisation) => told(standing(organisation)) },
      isReached: (organisation) => holds(standing(organisation), level),
      look(done) {
        const changed = doneTogether(original.design, done);
        if (!changed) return undefined;
        const organisation = linkDraft(changed).organisation;
        const stands = standing(organisation);
        if (holds(stands, level)) return "reached";
        const at = stands.interface;
        const drafting: Drafting = {
          organisation,
          original,
          target: level,
          at,
          profile,
          costs,
          drafted,
          language,
          text,
        };
        const lacking = lackingFor(level, stands.criteria);
        clearing ??= clearingSteps(demandOf(lacking, drafting), factKeysOf(lacking), missingAfter, tries / 3);
        return demandOf(lacking, drafting, clearing);
      },
      reaches(done) {
        const changed = doneTogether(original.design, done);
        return changed !== undefined && holds(standing(linkDraft(changed).organisation), level);
      },
    },
    count,
    tries,
  );
  const plans = found.sets.map((placed) => wordPlan(placed, { after: start, stands: told(first) }, language));
  // steps are drafted for what is lacking, and not all that could be done is: that there is no plan is never proved
  return { ...report, plans, proved: found.proved };

  /** The facts that are still missing after one step. */
  function missingAfter(step: Step): ReadonlySet<string> | undefined {
    const changed = doneTogether(original.design, [step]);
    return changed && factKeysOf(lackingFor(level, standing(linkDraft(changed).organisation).criteria));
  }
}

function holds({ structural }: Relationship, level: Level): boolean {
  return levels.indexOf(structural.atLeast) >= levels.indexOf(level);
}

function told({ structural, criteria }: Relationship): Standing {
  const met = criteria.filter(({ status }) => status === "yes" || status === "not-applicable");
  return { level: structural, met: new Set(met.map(({ criterion }) => criterion.id)) };
}

/* Steps that are tried in all, for as many activities: the sets of large designs are large, and each of their steps is tried. */
const stepBudget = 1_600_000;

/** So many designs are looked at on the way to a level. */
function looksFor(organisation: Organisation): number {
  const bySteps = Math.floor(stepBudget / (organisation.activities.size + 10) ** 2);
  return Math.max(36, Math.min(triesFor(organisation), bySteps));
}

/* So many activities are linked in all: a few seconds on a slow machine. */
const budget = 15_000;

/** So many designs are looked at: fewer where each takes longer. */
export function triesFor({ activities }: Organisation): number {
  return Math.max(40, Math.min(1_500, Math.floor(budget / (activities.size + 10))));
}
