import type { Design } from "../../../src/model/design.ts";
import { activities, areApart, entries, listed, meet, unitsOfAll, written } from "../organisation.ts";
import { ownersOf, performers } from "../whole.ts";
import { type Family, ruleOn } from "./naive-rule.ts";

/* rules.md, "knowledge", row by row. */

type Knowledge = Exclude<Design["knowledge"], undefined | "none">[string];
type Transfer = Exclude<Knowledge["transfers"], undefined | "none" | readonly unknown[]>;

const allKnowledge = (design: Design): readonly string[] => entries(design.knowledge).map(([id]) => id);
const knowledgeAt = (design: Design, id: string): Knowledge =>
  entries(design.knowledge).find(([each]) => each === id)?.[1] ?? {};

const requires = (design: Design, activity: string): readonly string[] =>
  listed<string>(written(design, activity).knows);

const requiring = (design: Design, id: string): readonly string[] =>
  activities(design).filter((activity) => requires(design, activity).includes(id));

/** Parties, or party -> 0..5, where 1 or more holds. */
function holders(design: Design, id: string): readonly string[] {
  const { heldBy } = knowledgeAt(design, id);
  if (typeof heldBy === "object" && !Array.isArray(heldBy))
    return Object.entries(heldBy as Readonly<Record<string, number>>).flatMap(([party, grade]) =>
      grade >= 1 ? [party] : [],
    );
  return listed<string>(heldBy as string | readonly string[] | undefined);
}

const transfers = (design: Design, id: string): readonly Transfer[] =>
  listed<Transfer>(knowledgeAt(design, id).transfers);

/** Nobody in the units of its performers holds it, somebody else does, and no transfer brings it to a party of these units. */
function lacks(design: Design, activity: string, id: string): boolean {
  const here = unitsOfAll(design, performers(design, activity));
  return (
    performers(design, activity).length > 0 &&
    holders(design, id).length > 0 &&
    !meet(design, unitsOfAll(design, holders(design, id)), here) &&
    !transfers(design, id).some(({ to }) => meet(design, unitsOfAll(design, listed<string>(to)), here))
  );
}

export const knowledge: Family = {
  "knowledge/nobody-knows": ruleOn(
    allKnowledge,
    (design, id) => requiring(design, id).length > 0,
    (design, id) => holders(design, id).length === 0,
  ),
  "knowledge/gap": ruleOn(
    activities,
    (design, activity) => requires(design, activity).length > 0,
    (design, activity) => requires(design, activity).some((id) => lacks(design, activity, id)),
  ),
  "knowledge/single-holder": ruleOn(
    allKnowledge,
    (design, id) =>
      areApart(
        design,
        requiring(design, id).flatMap((activity) => ownersOf(design, activity)),
      ),
    (design, id) => holders(design, id).length === 1,
  ),
  "knowledge/weak-transfer": ruleOn(
    allKnowledge,
    (design, id) => transfers(design, id).length > 0,
    (design, id) =>
      transfers(design, id).every(({ through }) => through === "training" || through === "document"),
  ),
};
