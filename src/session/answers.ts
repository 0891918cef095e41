import { isAlike, isFlat } from "../change/flat-value.ts";
import type { RuleRun, Statement } from "../check/run-rule.ts";
import { statusOf } from "../check/run-rule.ts";
import type { ActiveRule } from "../check/settings.ts";
import type { Profile } from "../level/profile.ts";
import type { Element } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Context } from "../rules/define-rule.ts";
import type { Found, Verdict } from "../rules/verdict.ts";
import type { Positions } from "./positions.ts";

/** What a rule found of a subject, before an edit and after. */
export interface Turn {
  readonly active: ActiveRule;
  readonly subject: Element;
  readonly before: Found | undefined;
  readonly after: Found | undefined;
}

/** What a rule says of all its subjects, kept from edit to edit. */
export interface Answers {
  readonly active: ActiveRule;
  /** Asks of some subjects again; of all when none are named. */
  readonly ask: (
    over: Organisation,
    subjects?: Iterable<Element>,
    prepared?: { readonly is: unknown },
  ) => void;
  /** Asks of some subjects again, and of all where what the rule is prepared with is not what it was. */
  readonly askUnlessSame: (
    over: Organisation,
    subjects: Iterable<Element>,
    prepared?: { readonly is: unknown },
  ) => void;
  /** Those of which something is found. */
  readonly found: ReadonlyMap<Element, Found>;
  /** A subject was put in at a position, or taken out. */
  readonly insert: (position: number) => void;
  readonly remove: (position: number, subject: Element) => void;
  readonly run: (organisation: Organisation) => RuleRun;
  /** What is found otherwise since somebody last asked. */
  readonly turns: () => readonly Turn[];
}

const notAsked = 0;
const clean = 1;
const unknown = 2;
const isFound = 3;
type State = typeof notAsked | typeof clean | typeof unknown | typeof isFound;

/** Asks a rule about all its subjects, and keeps what it says; a rule that is not asked, or throws, is another matter. */
export function answersOf(
  active: ActiveRule,
  organisation: Organisation,
  profile: Profile,
  positions: Positions,
): Answers {
  const { rule, options } = active;
  const check = rule.check as (subject: Element, context: Context<unknown, unknown>) => Verdict;
  const all = () => positions.subjects(rule.subject);
  let states = new Uint8Array(all().length);
  const counts = [states.length, 0, 0, 0];
  const found = new Map<Element, Found>();
  let before = new Map<Element, Found | undefined>();
  /** What the rule was prepared with, where that is flat enough to be compared. */
  let last: { readonly is: unknown } | undefined;
  const prepare = (over: Organisation) => rule.prepare?.(over, options as never, profile);
  const askEach = (over: Organisation, subjects: Iterable<Element>, prepared: unknown) => {
    const context = { organisation: over, options, profile, prepared };
    for (const subject of subjects) keep(subject, check(subject, context));
  };
  ask(organisation);
  before = new Map();
  return {
    active,
    ask,
    askUnlessSame(over, subjects, given) {
      const prepared = given ? given.is : prepare(over);
      const isSame = last !== undefined && isAlike(last.is, prepared);
      last = isFlat(prepared) ? { is: prepared } : undefined;
      askEach(over, isSame ? new Set(subjects) : all(), prepared);
    },
    found,
    insert(position) {
      const longer = new Uint8Array(states.length + 1);
      longer.set(states.subarray(0, position));
      longer.set(states.subarray(position), position + 1);
      states = longer;
      counts[notAsked] = (counts[notAsked] as number) + 1;
    },
    remove(position, subject) {
      keep(subject, "not-examined", position);
      counts[notAsked] = (counts[notAsked] as number) - 1;
      const shorter = new Uint8Array(states.length - 1);
      shorter.set(states.subarray(0, position));
      shorter.set(states.subarray(position + 1), position);
      states = shorter;
    },
    run(now) {
      const examined = states.length - (counts[notAsked] as number);
      return {
        active,
        status: statusOf(active, now, examined),
        examined,
        unknowns: counts[unknown] as number,
        found: inOrder(found),
        undetermined: [],
      };
    },
    turns() {
      const turned = [...before].map(([subject, was]) => ({
        active,
        subject,
        before: was,
        after: found.get(subject),
      }));
      before = new Map();
      return turned;
    },
  };

  function ask(over: Organisation, subjects?: Iterable<Element>, given?: { readonly is: unknown }): void {
    const asked = subjects ? new Set(subjects) : all();
    if (subjects && (asked as ReadonlySet<Element>).size === 0) return;
    const prepared = given ? given.is : prepare(over);
    if (!subjects) last = isFlat(prepared) ? { is: prepared } : undefined;
    askEach(over, asked, prepared);
  }

  function keep(subject: Element, verdict: Verdict, position = positions.of(subject)): void {
    const was = states[position] as State;
    const is = stateOf(verdict);
    if (was === isFound || is === isFound) {
      if (!before.has(subject)) before.set(subject, found.get(subject));
      if (is === isFound) found.set(subject, verdict as Found);
      else found.delete(subject);
    }
    if (was === is) return;
    states[position] = is;
    counts[was] = (counts[was] as number) - 1;
    counts[is] = (counts[is] as number) + 1;
  }

  function inOrder(verdicts: ReadonlyMap<Element, Found>): readonly Statement<Found>[] {
    return [...verdicts]
      .map(([subject, verdict]) => ({ subject, verdict, position: positions.of(subject) }))
      .sort((x, y) => x.position - y.position)
      .map(({ subject, verdict }) => ({ subject, verdict }));
  }
}

function stateOf(verdict: Verdict): State {
  if (verdict === "not-examined") return notAsked;
  if (verdict === "clean") return clean;
  return verdict.status === "found" ? isFound : unknown;
}
