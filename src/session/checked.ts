import { type LevelInShort, levelsInShort } from "../check/levels-in-short.ts";
import type { CheckResult } from "../check/result.ts";
import { keepsUnknowns, resultOf, wordingOf } from "../check/result-of.ts";
import { type RuleRun, runRule } from "../check/run-rule.ts";
import type { ActiveRule, Settings } from "../check/settings.ts";
import { type Spoken, wordFindings } from "../check/word-findings.ts";
import type { Finding } from "../findings/finding.ts";
import { byPlace } from "../findings/ordering.ts";
import { type Source, sourceOf } from "../findings/source.ts";
import { relationships } from "../level/relationship.ts";
import type { Design } from "../model/design.ts";
import type { Element } from "../organisation/elements.ts";
import { linkDraft } from "../organisation/link.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Turn } from "./answers.ts";
import type { Touch } from "./edit-in-place.ts";
import { type Live, liveOf, type Turned } from "./live.ts";
import type { Called } from "./news.ts";

/** A design that was checked. */
export interface Checked {
  /** The design, linked; as it is until the next edit. */
  readonly organisation: Organisation;
  readonly result: () => CheckResult;
  readonly levels: () => readonly LevelInShort[];
  readonly findings: () => readonly Finding[];
  /** Finds now what hangs on the design itself, before it is edited: what it silences, and its names. */
  readonly settle: () => void;
  /** Whether an edit was followed half: it is of no use any more. */
  readonly isSpent: () => boolean;
  /** Follows an edit that was made to its design, and tells what it changed if it is asked before the next one; `undefined` where it cannot. */
  readonly follow: (touched: readonly Touch[], design: Design) => (() => Followed) | undefined;
}

/** What is found otherwise after an edit. */
export interface Followed {
  readonly before: readonly Finding[];
  /** In the order in which findings are shown. */
  readonly after: readonly Finding[];
}

/** Checks a sound design from nothing. */
export function checkedOf(design: Design, settings: Settings): Checked {
  const linked = linkDraft(design);
  const { organisation } = linked;
  const wording = wordingOf(organisation, settings);
  const live = liveOf(linked, settings);
  // whoever asks of it later asks of what was edited
  const levels = () => levelsInShort(relationships({ ...organisation }, settings.profile), wording.language);
  if (live) {
    return {
      organisation,
      result: () => resultOf({ ...organisation }, settings, live.runs()),
      levels,
      // nothing is silenced in a design that is followed, whatever an edit may add to it
      findings: () =>
        worded(live.runs().flatMap(({ active, found }) => found.map((each) => ({ ...active, ...each })))),
      settle: () => {},
      isSpent: live.isSpent,
      follow(touched, edited) {
        const turned = live.follow(touched, edited);
        return turned && (() => changesOf(turned, live));
      },
    };
  }
  const keeps = keepsUnknowns(organisation, settings);
  const runs = settings.active.map((active) => runRule(active, organisation, settings.profile, keeps));
  let found: readonly Finding[] | undefined;
  let last: { readonly source: Source | undefined; readonly result: CheckResult } | undefined;
  const result = () => {
    const source = sourceOf(design);
    // the same design may have been read again from another text
    if (!last || last.source !== source) last = { source, result: resultOf(organisation, settings, runs) };
    return last.result;
  };
  const findings = () => {
    found ??= result().findings;
    return found;
  };
  return {
    organisation,
    result,
    levels,
    findings,
    settle: findings,
    isSpent: () => false,
    follow: () => undefined,
  };

  function changesOf({ turns, renamed }: Turned, { runs }: Live): Followed {
    // whatever is said of an element names it
    const others = renamed.size > 0 ? statementsBut(turns, runs()) : [];
    const say = (when: "before" | "after") => worded([...spoken(turns, when), ...others]);
    return { before: withNames(renamed, () => say("before")), after: say("after") };
  }

  function worded(statements: readonly Spoken[]): readonly Finding[] {
    const ranks = new Map<Finding, number>();
    const findings = wordFindings(statements, wording);
    for (const [at, finding] of findings.entries()) ranks.set(finding, statements[at]?.subject.order ?? 0);
    return findings.toSorted(byPlace((finding) => ranks.get(finding) ?? 0));
  }
}

function spoken(turns: readonly Turn[], when: "before" | "after"): readonly Spoken[] {
  return turns.flatMap(({ active, subject, [when]: verdict }) =>
    verdict ? [{ ...active, subject, verdict }] : [],
  );
}

/** What is said beside some turns. */
function statementsBut(turns: readonly Turn[], runs: readonly RuleRun[]): readonly Spoken[] {
  const turned = new Map<ActiveRule, Set<Element>>();
  for (const { active, subject } of turns) {
    const subjects = turned.get(active);
    if (subjects) subjects.add(subject);
    else turned.set(active, new Set([subject]));
  }
  return runs.flatMap(({ active, found }) =>
    found
      .filter(({ subject }) => !turned.get(active)?.has(subject))
      .map((statement) => ({ ...active, ...statement })),
  );
}

/** Does something while elements are called what they were called before. */
function withNames<T>(names: ReadonlyMap<Element, Called>, work: () => T): T {
  const now = [...names.keys()].map((element) => ({ element, name: element.name, text: element.text }));
  for (const [element, called] of names) Object.assign(element, called);
  try {
    return work();
  } finally {
    for (const { element, ...called } of now) Object.assign(element, called);
  }
}
