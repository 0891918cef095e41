import { activities, entries, listed, written } from "../organisation.ts";
import { isAnyOn, owns } from "./between.ts";
import type { Judge } from "./defined.ts";
import { every, some } from "./verdict.ts";

/* The criteria of the level integrated, each the sentence of level.md. */

export const sharedSystems: Judge = (between, tolerance) => {
  const { design, pair, flows } = between;
  const systems = entries(design.systems);
  const ofBoth = systems
    .filter(([, { usedBy }]) => pair.every((side) => isAnyOn(between, listed<string>(usedBy), side)))
    .map(([id]) => id);
  const used = some(systems, ([id]) => ofBoth.includes(id));
  const through = every(flows, ({ flow }) => ofBoth.some((id) => id === flow.via), tolerance);
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
