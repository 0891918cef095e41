import type { Config } from "../../check/config.ts";
import { type Settings, settingsOf } from "../../check/settings.ts";
import { silencer } from "../../check/suppress.ts";
import { wordFindings } from "../../check/word-findings.ts";
import { isAtLeast, type Severity } from "../../findings/severity.ts";
import { sourceOf } from "../../findings/source.ts";
import type { Interval } from "../../level/interval.ts";
import { languageOf } from "../../messages/language.ts";
import type { Design } from "../../model/design.ts";
import type { Element, Need } from "../../organisation/elements.ts";
import { link } from "../../organisation/link.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Found } from "../../rules/verdict.ts";
import type { Failure } from "../failure.ts";
import { findingKey } from "../finding-key.ts";
import { withFailure } from "../with-failure.ts";
import { inPart, vagueIn } from "./chain-part.ts";
import { dependenceOf } from "./dependence.ts";
import { type Asked, effectOf, type Telling } from "./effect-of.ts";
import type { FailureEffect } from "./failure-effect.ts";
import { type Probe, probesOf } from "./probe.ts";
import { scratchOf } from "./scratch.ts";
import { strike } from "./strike.ts";
import { mentionsIn } from "./strike-role.ts";
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
  const whole = answersIn(probes, { ...organisation });
  const targets = {
    flows: new Map(organisation.flows.map((flow) => [flow.id, flow])),
    mentions: mentionsIn(organisation),
  };
  const telling = tellingOf(design, settings, whole);

  return (failures) => {
    for (const failure of failures) strike(scratch, targets, failure);
    try {
      // in a design without letters other things are unknown
      if (organisation.lettersStated && !hasLetters(organisation)) return relinked(failures);
      const asked = askAgain();
      scratch.restore();
      return effectOf(failures, asked, telling);
    } finally {
      scratch.restore();
    }
  };

  function askAgain(): readonly Asked[] {
    const left = { ...organisation };
    return [...dependence.asksAgain(scratch.changed)]
      .sort(([one], [other]) => one - other)
      .flatMap(([rank, which]) => {
        const { probe, subjects, answers } = whole[rank] as Answers;
        const ranks = which === "all" ? [...subjects.keys()] : [...which].sort((a, b) => a - b);
        const open = ranks.filter((at) => canBeLess(probe, answers[at]));
        return quietly(() => {
          const ask = open.length > 0 ? askerOf(probe, left) : undefined;
          return open.flatMap((at): readonly Asked[] => {
            const subject = subjects[at] as Element;
            if (scratch.isGone(subject)) return [];
            return [{ probe, subject, before: answers[at], after: ask?.(subject) }];
          });
        });
      });
  }

  /** Of chains only as much is laid out as a need hangs on. */
  function askerOf(probe: Probe, left: Organisation): (subject: Element) => unknown {
    if (!probe.chains || !vague) return probe.over(left);
    return (need) =>
      inPart(left, (need as Need).information, vague, (part): unknown => probe.over(part)(need));
  }

  function relinked(failures: readonly Failure[]): FailureEffect {
    const left = link(failures.reduce(withFailure, design));
    const asked = whole.flatMap(({ probe, subjects, answers }) =>
      quietly(() => {
        const ask = probe.over(left);
        const now = new Map(probe.subjects(left).map((subject) => [nameOf(subject), subject]));
        return subjects.flatMap((subject, at): readonly Asked[] => {
          const same = now.get(nameOf(subject));
          return same ? [{ probe, subject, before: answers[at], after: ask(same) }] : [];
        });
      }),
    );
    scratch.restore();
    return effectOf(failures, asked, telling);
  }
}

/** A probe with what it said of the whole design. */
interface Answers {
  readonly probe: Probe;
  readonly subjects: readonly Element[];
  readonly answers: readonly unknown[];
}

function answersIn(probes: readonly Probe[], organisation: Organisation): readonly Answers[] {
  return probes.map((probe) => {
    const subjects = probe.subjects(organisation);
    return {
      probe,
      subjects,
      answers: quietly(() => {
        const ask = probe.over(organisation);
        return subjects.map((subject) => ask(subject));
      }),
    };
  });
}

function tellingOf(design: Design, settings: Settings, whole: readonly Answers[]): Telling {
  const { locale = "en", digits } = settings.config;
  const language = languageOf(locale, digits ? { digits } : {});
  const wording = { language, source: sourceOf(design) };
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
