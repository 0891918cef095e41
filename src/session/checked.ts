import type { LevelInShort } from "../check/levels-in-short.ts";
import type { CheckResult } from "../check/result.ts";
import { keepsUnknowns, resultOf } from "../check/result-of.ts";
import { runRule } from "../check/run-rule.ts";
import type { Settings } from "../check/settings.ts";
import type { Design } from "../model/design.ts";
import { linkDraft } from "../organisation/link.ts";

/** A design that was checked. */
export interface Checked {
  readonly result: () => CheckResult;
  readonly levels: () => readonly LevelInShort[];
}

/** Checks a sound design from nothing. */
export function checkedOf(design: Design, settings: Settings): Checked {
  const { organisation } = linkDraft(design);
  const keeps = keepsUnknowns(organisation, settings);
  const runs = settings.active.map((active) => runRule(active, organisation, settings.profile, keeps));
  const result = resultOf(organisation, settings, runs);
  return { result: () => result, levels: () => result.levels };
}
