import type { PatchOperation } from "../findings/finding.ts";
import { pointer } from "../findings/pointer.ts";
import type { Design } from "../model/design.ts";
import type { Meaning } from "../model/scheme.ts";
import type { Activity, Party } from "../organisation/elements.ts";
import type { Scheme } from "../organisation/letters.ts";
import type { FixProposal } from "./verdict.ts";

/* Of more, none is the obvious one. */
const mostChoices = 3;

/** The letter that stands for a meaning: the only one of the scheme that means it, when it means nothing else. */
function letterFor({ letters }: Scheme, meaning: Meaning): string | undefined {
  const meant = [...letters.values()].filter(({ meanings }) => meanings.includes(meaning));
  const [only] = meant;
  return meant.length === 1 && only?.meanings.length === 1 && only.max > 0 ? only.letter : undefined;
}

/** Proposes, for each of a few parties, that it alone holds the letter of a meaning; what stands there is replaced. */
export function letOneHold(
  activity: Activity,
  parties: readonly Party[],
  meaning: Meaning,
  scheme: Scheme,
): readonly FixProposal[] {
  const letter = letterFor(scheme, meaning);
  if (letter === undefined || parties.length > mostChoices) return [];
  const path = pointer(["activities", activity.id, "raci", letter]);
  return parties.map((party) => ({
    kind: "suggested",
    params: { activity, party },
    patch: [{ op: "add", path, value: party.id }],
  }));
}

/** Takes the letters of a meaning from some parties, however the design writes them. */
export function takeLetters(
  activity: Activity,
  parties: readonly Party[],
  meaning: Meaning,
  { design, scheme }: { readonly design: Design; readonly scheme: Scheme },
): readonly PatchOperation[] {
  const ids = new Set(parties.map(({ id }) => id));
  const raci = design.activities[activity.id]?.raci;
  const patch: PatchOperation[] = [];
  for (const [letter, written] of Object.entries(typeof raci === "object" ? raci : {})) {
    if (!scheme.letters.get(letter)?.meanings.includes(meaning)) continue;
    const listed = [written].flat();
    const kept = listed.filter((id) => !ids.has(id));
    if (kept.length === listed.length) continue;
    const path = pointer(["activities", activity.id, "raci", letter]);
    patch.push(kept.length === 0 ? { op: "remove", path } : { op: "replace", path, value: kept });
  }
  return patch;
}
