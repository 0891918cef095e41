import { wordFindings } from "../../check/word-findings.ts";
import { nameIn, type Wording } from "../../check/wording.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Interval } from "../../level/interval.ts";
import { levels } from "../../model/level.ts";
import type { Element, Interface, Need } from "../../organisation/elements.ts";
import type { Found } from "../../rules/verdict.ts";
import { plainKey } from "../finding-key.ts";
import type { FailureEffect, NamedElement } from "./failure-effect.ts";
import type { NamedFailure } from "./name-failures.ts";
import type { Probe } from "./probe.ts";

/** An answer that is less than it was, or what a rule finds. */
export interface Asked {
  readonly probe: Probe;
  readonly subject: Element;
  readonly before: unknown;
  readonly after: unknown;
}

/** What is needed to tell an effect. */
export interface Telling {
  readonly wording: Wording;
  /** Whether something was found before, by `findingKey`. */
  readonly wasFound: (key: string) => boolean;
  readonly isSilenced: (finding: Finding) => boolean;
}

/** What became of a design, told from answers that are less than they were and from what is found, in the order of the probes and of their subjects. */
export function effectOf(
  failures: readonly NamedFailure[],
  asked: readonly Asked[],
  { wording, wasFound, isSilenced }: Telling,
): FailureEffect {
  const spoken = asked.flatMap(({ probe, subject, before, after }) => {
    if (probe.asks !== "rule") return [];
    // what is not new needs no words; of constraints, another one may have the same key
    const key = subject.kind === "constraint" ? undefined : plainKey(probe.active.rule.id, subject);
    const wasSaid = key === undefined ? before !== undefined : wasFound(key);
    return wasSaid ? [] : [{ ...probe.active, subject, verdict: after as Found }];
  });
  const found = wordFindings(spoken, wording).filter((finding) => !isSilenced(finding));
  const lost = (asks: Probe["asks"]) =>
    asked.flatMap(({ probe, subject }) => (probe.asks === asks ? [subject] : []));
  const named = (element: Element): NamedElement => ({
    id: element.id,
    name: nameIn(element, wording.language),
  });
  return {
    failures,
    findings: found.map(({ rule, severity, subject, message, docs }) => ({
      rule,
      severity,
      subject,
      message,
      docs,
    })),
    unowned: lost("owner").map(named),
    unanswered: lost("answerer").map(named),
    undecided: lost("holder").map(named),
    cutOff: (lost("information") as readonly Need[]).map(({ activity, information }) => ({
      activity: named(activity),
      information: named(information),
    })),
    levels: asked.flatMap(({ probe, subject, before, after }) => {
      if (probe.asks !== "level") return [];
      const { a, b } = subject as Interface;
      return [
        {
          between: [a.id, b.id] as const,
          names: [named(a).name, named(b).name] as const,
          before: before as Interval,
          after: after as Interval,
        },
      ];
    }),
  };
}

/** Whether a level is lower than it was, at least or at most. */
export function isLower(before: Interval, after: Interval): boolean {
  const rank = (level: Interval["atLeast"]) => levels.indexOf(level);
  return rank(after.atLeast) < rank(before.atLeast) || rank(after.atMost) < rank(before.atMost);
}
