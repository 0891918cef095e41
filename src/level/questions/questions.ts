import { patched } from "../../findings/patched.ts";
import { levels } from "../../model/level.ts";
import type { SectionName } from "../../model/section.ts";
import type { Interface, Unit } from "../../organisation/elements.ts";
import { linkSound } from "../../organisation/link.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Criterion } from "../criterion.ts";
import type { Interval } from "../interval.ts";
import { type Profile, standardProfile } from "../profile.ts";
import { type Fact, factsIn } from "../proof.ts";
import { type Relationship, relationship } from "../relationship.ts";
import { factPath } from "../why-not-more.ts";
import { askOf } from "./asked.ts";
import { attributeOptions } from "./attribute-options.ts";
import type { Asking, Option } from "./option.ts";
import { sectionOptions, type Waiting } from "./section-options.ts";
import { whoCanAnswer } from "./who-can-answer.ts";

/** Answers that do the same, and what the interval becomes with them. */
export interface Answer {
  readonly options: readonly [Option, ...Option[]];
  readonly becomes: Interval;
  /** How many of the criteria that hang on unknown facts it settles. */
  readonly settles: number;
}

/** A fact that the design does not state and that criteria wait for. */
export interface Question {
  readonly interface: Interface;
  /** Which of `asks` asks for it. */
  readonly ask: string;
  /** One of the facts that it asks for. */
  readonly fact: Fact;
  /** JSON pointer to where it would be stated. */
  readonly path: string;
  /** The criteria that wait for it. */
  readonly criteria: readonly Criterion[];
  /** The units that can answer, in the design's order. */
  readonly who: readonly Unit[];
  /** Empty where the design is too large to try the answers out. */
  readonly answers: readonly Answer[];
}

/* So many activities are linked to try answers out, in all; past it, questions are listed without what their answers would do. */
const budget = 2_000_000;

/**
 * What is worth asking about two units: every fact that a criterion waits for, first those whose answers narrow the interval most in the worst
 * case, then on average, then by how many criteria they settle. Each answer is tried out on a copy of the design.
 * @throws {TypeError} as `relationship` does.
 */
export function questions(
  organisation: Organisation,
  a: Unit | string,
  b: Unit | string,
  profile: Profile = standardProfile,
): readonly Question[] {
  const now = relationship(organisation, a, b, profile);
  const asking: Asking = { organisation, at: now.interface };
  let left = budget;
  const found = waitingFacts(now).map((waiting): Question => {
    const [{ fact }] = waiting;
    const options = optionsFor(waiting, asking);
    left -= options.length * organisation.activities.size;
    return {
      interface: now.interface,
      ask: askOf(fact),
      fact,
      path: fact.states.startsWith("/") ? fact.states : factPath(fact),
      criteria: [...new Set(waiting.map(({ criterion }) => criterion))],
      who: whoCanAnswer(fact, now.interface),
      answers: left < 0 ? [] : grouped(options, now, organisation),
    };
  });
  return ranked(found, now.structural);
}

/** The facts that criteria wait for, those of one place and attribute together, in the order of the criteria. */
function waitingFacts({ criteria }: Relationship): readonly (readonly [Waiting, ...Waiting[]])[] {
  const found = new Map<string, [Waiting, ...Waiting[]]>();
  for (const { criterion, level, status, wants } of criteria) {
    if (status !== "unknown" || level === "supporting") continue;
    for (const fact of factsIn(wants)) {
      if (fact.answer !== "unknown") continue;
      const waiting = { criterion, fact };
      const key = fact.states.startsWith("/") ? fact.states : `${askOf(fact)} ${factPath(fact)}`;
      const together = found.get(key);
      if (together) together.push(waiting);
      else found.set(key, [waiting]);
    }
  }
  return [...found.values()];
}

function optionsFor(waiting: readonly [Waiting, ...Waiting[]], asking: Asking): readonly Option[] {
  const [{ fact }] = waiting;
  return fact.states.startsWith("/")
    ? sectionOptions(fact.states.slice(1) as SectionName, waiting, asking)
    : attributeOptions(fact, asking);
}

/** Tries the options out, and puts those together that do the same to every criterion. */
function grouped(options: readonly Option[], now: Relationship, { design }: Organisation): readonly Answer[] {
  const [a, b] = now.between;
  const answers = new Map<string, { options: [Option, ...Option[]]; becomes: Interval; settles: number }>();
  for (const option of options) {
    const stated = linkSound(patched(design, option.patch));
    const then = relationship(stated, a.id, b.id, now.profile);
    const key = then.criteria.map(({ status }) => status).join();
    const same = answers.get(key);
    const settles = unknownIn(now) - unknownIn(then);
    if (same) same.options.push(option);
    else answers.set(key, { options: [option], becomes: then.structural, settles });
  }
  return [...answers.values()];
}

function unknownIn({ criteria }: Relationship): number {
  return criteria.filter(({ status, level }) => status === "unknown" && level !== "supporting").length;
}

function ranked(found: readonly Question[], now: Interval): readonly Question[] {
  const ranks = new Map(found.map((question) => [question, rankOf(question, now)]));
  return found.toSorted((x, y) => {
    const [one, other] = [ranks.get(x) ?? [], ranks.get(y) ?? []];
    for (const [at, value] of one.entries()) {
      const difference = value - (other[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** What questions are ordered by, the least first: how wide the interval is left in the worst case, on average, and how little is settled. */
function rankOf({ answers }: Question, now: Interval): readonly number[] {
  if (answers.length === 0) return [width(now), width(now), 0];
  const widths = answers.map(({ becomes }) => width(becomes));
  const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;
  return [Math.max(...widths), mean(widths), -mean(answers.map(({ settles }) => settles))];
}

function width({ atLeast, atMost }: Interval): number {
  return levels.indexOf(atMost) - levels.indexOf(atLeast);
}
