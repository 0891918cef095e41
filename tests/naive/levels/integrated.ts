import { activities, entries, holding, isOnSide, listed, written } from "../organisation.ts";
import { known } from "../three-values.ts";
import { isAnyOn, owns } from "./between.ts";
import type { Judge } from "./defined.ts";
import { every, some } from "./verdict.ts";

/* The criteria of the level integrated, and the supporting ones, each the sentence of level.md. */

export const sharedSystems: Judge = (between, tolerance) => {
  const { design, pair, flows } = between;
  const isOfBoth = ([, { usedBy }]: ReturnType<typeof entries<{ usedBy?: unknown }>>[number]) =>
    pair.every((side) => isAnyOn(between, listed<string>(usedBy as string | readonly string[]), side));
  const systems = entries(design.systems);
  const used = some(systems, isOfBoth);
  const through = every(
    flows,
    ({ flow }) => systems.some((system) => isOfBoth(system) && system[0] === flow.via),
    tolerance,
  );
  return {
    status: used.status === "yes" && through.status !== "no" ? "yes" : "no",
    met: used.met + through.met,
    examined: used.examined + through.examined,
  };
};

export const sharedProcesses: Judge = (between, tolerance) => {
  const { design, pair } = between;
  const joint = entries(design.processes).filter(([id]) =>
    pair.every((side) =>
      activities(design).some(
        (activity) => written(design, activity).process === id && owns(between, side, activity),
      ),
    ),
  );
  const owned = every(
    joint,
    ([, { owner }]) => pair.every((side) => isAnyOn(between, listed<string>(owner), side)),
    tolerance,
  );
  return { ...owned, status: owned.status === "yes" ? "yes" : "no" };
};

export const sharedMetrics: Judge = (between) =>
  some(entries(between.design.metrics), ([, { ownedBy, rewards }]) =>
    [ownedBy, rewards].every((parties) =>
      between.pair.every((side) => isAnyOn(between, listed<string>(parties), side)),
    ),
  );

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

export const peopleAcross: Judge = (between) => {
  const { design, pair } = between;
  const [a, b] = pair;
  const guests = ([own, other]: readonly [string, string]) =>
    between
      .only(other)
      .filter((activity) => isAnyOn(between, known(holding(design, activity, "performs")), own));
  const isExchange = guests([a, b]).length > 0 && guests([b, a]).length > 0;
  const transfers = entries(design.knowledge).flatMap(([, knowledge]) => listed(knowledge.transfers));
  const moving = some(
    transfers.filter(({ through }) => ["rotation", "liaison", "project-team"].includes(through)),
    ({ from, to }) =>
      (
        [
          [a, b],
          [b, a],
        ] as const
      ).some(
        ([own, other]) =>
          listed<string>(from).some((party) => isOnSide(design, party, own)) &&
          listed<string>(to).some((party) => isOnSide(design, party, other)),
      ),
  );
  return { ...moving, status: isExchange || moving.status === "yes" ? "yes" : "no" };
};
