import type { Activity } from "../../../organisation/elements.ts";
import { isWithin } from "../../../organisation/owner-set.ts";
import type { Step, Write } from "../step.ts";
import { lettersOf } from "./activity-steps.ts";
import { type Drafting, freeId, saidAs, sideIn, speakerOf, stepOf } from "./drafting.ts";

/** An activity of one side that the other shares from then on. */
export function sharing(activity: Activity, drafting: Drafting): readonly Step[] {
  const { organisation, at, costs } = drafting;
  const side = sideIn(activity, drafting);
  if (side !== "a" && side !== "b") return [];
  const unit = at[side === "a" ? "b" : "a"];
  const speaker = speakerOf(unit);
  const { ownership, performers, assignments } = activity;
  const [letter] = lettersOf(organisation.scheme, "performs");
  const most = letter === undefined ? 0 : (organisation.scheme.letters.get(letter)?.max ?? 0);
  if (assignments === undefined || letter === undefined || performers.length >= most) return [];
  const implied =
    performers.length > 0 && activity.answerers === performers ? performers.map(({ id }) => id) : [];
  const performs = performers.some(({ units }) => units.some((each) => isWithin(each, unit)));
  const joins: readonly Write[] = performs
    ? []
    : [{ op: "add", at: ["activities", activity.id, "raci", letter], values: [...implied, speaker.id] }];
  const owns: readonly Write[] = ownership
    ? [{ op: "add", at: ["activities", activity.id, "ownership"], values: [unit.id] }]
    : [];
  return [
    stepOf(
      {
        kind: "share",
        says: saidAs("share", { activity, unit }),
        writes: [...owns, ...joins],
        states: joins.length > 0 ? [[letter, `+ ${speaker.id}`]] : [],
        slot: `activities/${activity.id}/shared`,
        whom: [speaker, ...performers],
      },
      costs,
    ),
  ];
}

/** Planning that both do, where there was none. */
export function planningTogether(drafting: Drafting): readonly Step[] {
  const { organisation, at, costs } = drafting;
  const [answers] = lettersOf(organisation.scheme, "answers");
  const [performs] = lettersOf(organisation.scheme, "performs");
  const most = performs === undefined ? 0 : (organisation.scheme.letters.get(performs)?.max ?? 0);
  const who = [speakerOf(at.a), speakerOf(at.b)];
  const id = freeId(drafting, "planning");
  const raci =
    organisation.lettersStated && answers !== undefined && performs !== undefined && most > 1
      ? { raci: { [answers]: who[0]?.id, [performs]: who.map((party) => party.id) } }
      : {};
  const value = { ownership: [at.a.id, at.b.id], ...raci, planning: true };
  return [
    stepOf(
      {
        kind: "share",
        says: saidAs("activity", { a: at.a, b: at.b }),
        writes: [{ op: "put", section: "activities", id, value }],
        states: [["activity", id]],
        slot: `activities/${id}`,
        whom: who,
      },
      costs,
    ),
  ];
}
