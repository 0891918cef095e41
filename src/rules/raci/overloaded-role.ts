import * as z from "zod";
import type { Role } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { defineRule } from "../define-rule.ts";
import { lettersAreStated } from "../lettered.ts";
import { found, undetermined } from "../verdict.ts";

/* Between these the default limit lies, wherever the other roles stand. */
const lowest = 5;
const highest = 8;

/** A role that stands for too much stays on top of little: what it cannot do waits, and it is the last to notice. */
export const overloadedRole = defineRule({
  id: "raci/overloaded-role",
  subject: "role",
  severity: "warn",
  summary: "a role answers for or performs more activities than others, or than anybody can",
  source: ["smith-erwin", "trackplus", "libottayo"],
  options: z.strictObject({
    max: z.int().min(1).optional().meta({
      description:
        "In how many activities a role may answer or perform; when left out, 8 or the mean over all roles and two standard deviations, whichever is less, but at least 5.",
    }),
  }),
  messages: {
    found: "`{role}` answers for or performs {count} activities, more than {max}",
    unknown:
      "not known whether `{role}`, which answers for or performs {count} activities or more, has too many: not all are listed",
  },
  isAsked: lettersAreStated,
  prepare: limits,
  check(role, { prepared: { atLeast, atMost, mayGrow } }) {
    const count = countOf(role);
    // numbers of activities are whole, so the limit can be said as one
    if (count > atMost) return found({ role, count, max: Math.floor(atMost) });
    return count > atLeast || mayGrow ? undetermined({ role, count }) : "clean";
  },
});

interface Limits {
  /** The limit, as far as it is known: not all roles may be listed. */
  readonly atLeast: number;
  readonly atMost: number;
  /** Whether activities that are not listed may add to what a role has. */
  readonly mayGrow: boolean;
}

function limits({ roles, coverage }: Organisation, { max }: { readonly max?: number | undefined }): Limits {
  const mayGrow = coverage.activities !== "complete";
  if (max !== undefined) return { atLeast: max, atMost: max, mayGrow };
  if (mayGrow) return { atLeast: lowest, atMost: highest, mayGrow };
  const counts: number[] = [];
  for (const role of roles.values()) counts.push(countOf(role));
  const now = limitAmong(roles.size, counts);
  if (coverage.roles === "complete") return { atLeast: now, atMost: now, mayGrow };
  // roles that are not listed have no letter: many of them bring the limit down, a few may raise it
  return { atLeast: lowest, atMost: limitAmong(roles.size, counts, true), mayGrow };
}

/** The least of 8 and mean + 2 standard deviations, but at least 5; at its highest when there may be more, idle roles. */
function limitAmong(size: number, counts: Iterable<number>, mayBeMore = false): number {
  let sum = 0;
  let squares = 0;
  for (const count of counts) {
    sum += count;
    squares += count * count;
  }
  if (sum === 0) return lowest;
  const among = (total: number) => (sum + 2 * Math.sqrt(Math.max(0, squares * total - sum * sum))) / total;
  // where the derivative of `among` is zero
  const peak = mayBeMore
    ? Math.max(size, Math.floor((((5 - Math.sqrt(5)) / 2) * sum * sum) / squares))
    : size;
  const limit = mayBeMore ? Math.max(among(peak), among(peak + 1)) : among(size);
  return Math.max(lowest, Math.min(highest, limit));
}

/** In how many activities a role answers or performs, each once; both lists are in the design's order. */
function countOf({ answersFor, performs }: Role): number {
  let both = 0;
  let at = 0;
  for (const activity of performs) {
    while ((answersFor[at]?.order ?? activity.order) < activity.order) at += 1;
    if (answersFor[at] === activity) both += 1;
  }
  return answersFor.length + performs.length - both;
}
