import { nameIn } from "../check/wording.ts";
import type { CoordinationReason } from "../measures/coordination.ts";
import type { Element } from "../organisation/elements.ts";
import type { Page } from "./terminal/page.ts";

/** Why two have to coordinate, in a few words each, `most` names of each kind: what they pass on, what they work on together, what they decide. */
export function coordinationReasons(
  page: Page,
  reasons: readonly CoordinationReason[],
  most: number,
): readonly string[] {
  const names = (elements: readonly Element[]): readonly (string | { word: string })[] => {
    const all = [...new Set(elements)].map((element) => nameIn(element, page.language));
    const left = all.length - most;
    // one more takes as much room as saying so
    if (left <= 1) return all;
    return [...all.slice(0, most), { word: page.say("coordination/others", { count: left }) }];
  };
  const information = names(
    reasons.flatMap((each) => (each.kind === "information" ? [each.information] : [])),
  );
  const activities = names(reasons.flatMap((each) => (each.kind === "shared-work" ? [each.activity] : [])));
  const decisions = names(reasons.flatMap((each) => (each.kind === "decision" ? [each.decision] : [])));
  return [
    ...(information.length > 0 ? [page.say("coordination/information", { information })] : []),
    ...(activities.length > 0 ? [page.say("coordination/shared", { activities })] : []),
    ...(decisions.length > 0 ? [page.say("coordination/decision", { decisions })] : []),
  ];
}
