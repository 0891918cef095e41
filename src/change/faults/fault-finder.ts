import type { Config } from "../../check/config.ts";
import { type Settings, settingsOf } from "../../check/settings.ts";
import { silencer } from "../../check/suppress.ts";
import { wordFindings } from "../../check/word-findings.ts";
import { isAtLeast, type Severity } from "../../findings/severity.ts";
import type { Interval } from "../../level/interval.ts";
import { languageOf } from "../../messages/language.ts";
import type { Design } from "../../model/design.ts";
import type { Element, Flow, Need } from "../../organisation/elements.ts";
import { link } from "../../organisation/link.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Found } from "../../rules/verdict.ts";
import { brokersFor } from "../brokers-for.ts";
import type { Failure } from "../failure.ts";
import { findingKey } from "../finding-key.ts";
import { isAlike, isFlat } from "../flat-value.ts";
import { withFailure } from "../with-failure.ts";
import { inPart, vagueIn } from "./chain-part.ts";
import { dependenceOf } from "./dependence.ts";
import { type Asked, effectOf, isLower, type Telling } from "./effect-of.ts";
import type { FailureEffect } from "./failure-effect.ts";
import { feedbackPart, isFeedbackLocal } from "./feedback-part.ts";
import { namerOf } from "./name-failures.ts";
import { type Prepared, type Probe, probesOf } from "./probe.ts";
import { scratchOf } from "./scratch.ts";
import { strike, targetsIn } from "./strike.ts";
import { watched } from "./watched.ts";

/** How faults are looked for. */
export interface FaultOptions {
  readonly config?: Config | undefined;
  /** The least severity of findings that count: `warn` when left out. */
  readonly severity?: Severity | undefined;
}

/** Tells what is not as it was when things fail together. */
export type FaultFinder = (failures: readonly Failure[]) => FailureEffect;

/**
 * A finder of what breaks. Failures share their work: what each answer about the design hangs on is found out once, and after a failure only
 * those are asked for again that hang on what it took away (docs/decisions/0102).
 * @throws {TypeError} when the configuration is wrong.
 */
export function faultFinder(
  design: Design,
  { config = {}, severity = "warn" }: FaultOptions = {},
): FaultFinder {
  const settings = settingsOf({ ...config, unknownAs: "off" });
  const active = settings.active.filter((each) => isAtLeast(each.severity, severity));
  const probes = probesOf(active, settings.profile);
  const dependence = dependenceOf(probes, watched(design));
  const scratch = scratchOf(design);
  const { organisation } = scratch;
  const vague = vagueIn(organisation);
  const isLocal = isFeedbackLocal(organisation);
  const brokers = brokersFor(active, organisation);
  const before = { ...organisation };
  brokers?.lend(before);
  const whole = answersIn(probes, before);
  const targets = targetsIn(organisation);
  const telling = tellingOf(design, settings, whole);
  const named = namerOf(before, telling.wording.language);

  return (failures) => {
    let takeBack: (() => void) | undefined;
    for (const failure of failures) strike(scratch, targets, failure);
    try {
      // in a design without letters other things are unknown
      if (organisation.lettersStated && !hasLetters(organisation)) return relinked(failures);
      const left = { ...organisation };
      if (brokers && scratch.rewired.size > 0) {
        takeBack = brokers.follow(scratch.rewired);
        brokers.lend(left);
      }
      const asked = askAgain(left);
      scratch.restore();
      return effectOf(failures.map(named), asked, telling);
    } finally {
      takeBack?.();
      scratch.restore();
    }
  };

  function askAgain(left: Organisation): readonly Asked[] {
    const found: Asked[] = [];
    for (const [rank, again] of [...dependence.asksAgain(scratch.changed)].sort(
      ([one], [other]) => one - other,
    )) {
      const { probe, subjects, answers, prepared } = whole[rank] as Answers;
      const changes = quietly(() => {
        const now = prepared && again.isPreparedAgain ? { is: probe.prepare(left) } : prepared;
        const which = isAlike(prepared?.is, now?.is) ? again.subjects : "all";
        const ranks = which === "all" ? [...subjects.keys()] : [...which].sort((a, b) => a - b);
        const asked = ranks.filter(
          (at) => canBeLess(probe, answers[at]) && !scratch.isGone(subjects[at] as Element),
        );
        if (asked.length === 0) return [];
        const ask = askerOf(
          probe,
          left,
          asked.map((at) => subjects[at] as Element),
          now,
        );
        return asked.flatMap((at): readonly Asked[] => {
          const [subject, before] = [subjects[at] as Element, answers[at]];
          const after = ask(subject);
          return isLess(probe, before, after) ? [{ probe, subject, before, after }] : [];
        });
      });
      found.push(...changes);
    }
    return found;
  }

  /** Only as much is laid out as what is asked hangs on. */
  function askerOf(
    probe: Probe,
    left: Organisation,
    asked: readonly Element[],
    prepared: Prepared | undefined,
  ): (subject: Element) => unknown {
    if (probe.parts === "chains" && vague)
      return (need) =>
        inPart(left, (need as Need).information, vague, (part): unknown => probe.over(part)(need));
    if (probe.parts === "feedback" && isLocal)
      return probe.over(feedbackPart(left, asked as readonly Flow[]));
    return probe.over(left, prepared);
  }

  function relinked(failures: readonly Failure[]): FailureEffect {
    const left = link(failures.reduce(withFailure, design));
    const asked = whole.flatMap(({ probe, subjects, answers }) =>
      quietly(() => {
        const ask = probe.over(left);
        const now = new Map(probe.subjects(left).map((subject) => [nameOf(subject), subject]));
        return subjects.flatMap((subject, at): readonly Asked[] => {
          const same = now.get(nameOf(subject));
          const [before, after] = [answers[at], same && ask(same)];
          return same && isLess(probe, before, after) ? [{ probe, subject, before, after }] : [];
        });
      }),
    );
    scratch.restore();
    return effectOf(failures.map(named), asked, telling);
  }
}

/** A probe with what it said of the whole design. */
interface Answers {
  readonly probe: Probe;
  readonly subjects: readonly Element[];
  readonly answers: readonly unknown[];
  /** What it is prepared with, if it can be told whether that is something else after a failure. */
  readonly prepared: Prepared | undefined;
}

function answersIn(probes: readonly Probe[], organisation: Organisation): readonly Answers[] {
  return probes.map((probe) => {
    const subjects = probe.subjects(organisation);
    let prepared: Prepared | undefined;
    const answers = quietly(() => {
      const is = probe.prepare(organisation);
      const ask = probe.over(organisation, { is });
      if (isFlat(is)) prepared = { is };
      return subjects.map((subject) => ask(subject));
    });
    return { probe, subjects, answers, prepared };
  });
}

function tellingOf(design: Design, settings: Settings, whole: readonly Answers[]): Telling {
  const { locale = "en", digits } = settings.config;
  const language = languageOf(locale, digits ? { digits } : {});
  // effects have no places: to find them in the text takes as long as all the rest
  const wording = { language, source: undefined };
  const isSilenced = silencer(design, settings);
  const spoken = whole.flatMap(({ probe, subjects, answers }) =>
    probe.asks === "rule"
      ? answers.flatMap((verdict, at) =>
          verdict === undefined
            ? []
            : [{ ...probe.active, subject: subjects[at] as Element, verdict: verdict as Found }],
        )
      : [],
  );
  const before = new Set(
    wordFindings(spoken, wording)
      .filter((finding) => !isSilenced(finding))
      .map(findingKey),
  );
  return { wording, isSilenced, wasFound: (key) => before.has(key) };
}

/** Whether what it was can become less; where it cannot, it is not asked for again. */
function canBeLess(probe: Probe, answer: unknown): boolean {
  if (probe.asks === "rule") return true;
  return probe.asks === "level" ? (answer as Interval).atMost !== "undefined" : answer === "yes";
}

/** Whether there is something to tell; of most of what is asked again there is not. */
function isLess({ asks }: Probe, before: unknown, after: unknown): boolean {
  if (asks === "rule") return after !== undefined;
  return asks === "level"
    ? isLower(before as Interval, after as Interval)
    : before === "yes" && after === "no";
}

/** A rule that throws says nothing, as in a check. */
function quietly<T>(action: () => readonly T[]): readonly T[] {
  try {
    return action();
  } catch {
    return [];
  }
}

function hasLetters({ activities }: Organisation): boolean {
  for (const { assignments } of activities.values()) if (assignments && assignments.length > 0) return true;
  return false;
}

function nameOf(subject: Element): string {
  return `${subject.kind} ${"index" in subject && subject.kind === "constraint" ? subject.index : ""} ${subject.id}`;
}
