import { entries, holding, isOnSide, listed } from "../organisation.ts";
import { known } from "../three-values.ts";
import { bothWays, isAnyOn } from "./between.ts";
import type { Judge } from "./defined.ts";
import { eitherOf, some, type Verdict } from "./verdict.ts";

/* The supporting criteria, each the sentence of level.md. */

/** One role is the direct superior of both heads. */
export const commonHead: Judge = ({ design, pair }) => {
  const above = pair.map((unit) => {
    const head = design.units[unit]?.head;
    const [, { reportsTo } = {}] = entries(design.roles).find(([id]) => id === head) ?? [];
    return reportsTo;
  });
  const holds = above[0] !== undefined && above[0] !== "none" && above[0] === above[1];
  return { status: holds ? "yes" : "no", met: holds ? 1 : 0, examined: 1 };
};

/** Looks at the activities that have guests of the other side, and at the knowledge that moves people. */
export const peopleAcross: Judge = (between) => {
  const { design, pair, only } = between;
  const [one = [], other = []] = bothWays(pair).map(([own, theirs]) =>
    only(theirs).filter((activity) => isAnyOn(between, known(holding(design, activity, "performs")), own)),
  );
  const met = one.length + other.length;
  const guests: Verdict = {
    status: one.length > 0 && other.length > 0 ? "yes" : "no",
    met,
    examined: met,
  };
  const moving = entries(design.knowledge).filter(([, { transfers }]) =>
    listed(transfers).some(
      ({ from, to, through }) =>
        ["rotation", "liaison", "project-team"].includes(through) &&
        bothWays(pair).some(
          ([own, theirs]) =>
            listed<string>(from).some((party) => isOnSide(design, party, own)) &&
            listed<string>(to).some((party) => isOnSide(design, party, theirs)),
        ),
    ),
  );
  return eitherOf(
    guests,
    some(moving, () => true),
  );
};
