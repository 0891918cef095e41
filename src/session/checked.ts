import { type LevelInShort, levelsInShort } from "../check/levels-in-short.ts";
import type { CheckResult } from "../check/result.ts";
import { keepsUnknowns, resultOf, wordingOf } from "../check/result-of.ts";
import { runRule } from "../check/run-rule.ts";
import type { Settings } from "../check/settings.ts";
import { type Spoken, wordFindings } from "../check/word-findings.ts";
import type { Finding } from "../findings/finding.ts";
import { byPlace } from "../findings/ordering.ts";
import { type Source, sourceOf } from "../findings/source.ts";
import { relationships } from "../level/relationship.ts";
import type { Design } from "../model/design.ts";
import { linkDraft } from "../organisation/link.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Turn } from "./answers.ts";
import type { Touch } from "./edit-in-place.ts";
import { liveOf } from "./live.ts";

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
  /** Follows an edit that was made to its design; `undefined` where it cannot. */
  readonly follow: (touched: readonly Touch[], design: Design) => Followed | undefined;
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
        const turns = live.follow(touched, edited);
        return turns && { before: worded(spoken(turns, "before")), after: worded(spoken(turns, "after")) };
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
