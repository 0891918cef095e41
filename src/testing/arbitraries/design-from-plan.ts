import { parseDesign } from "../../formats/parse-design.ts";
import type { Design } from "../../model/design.ts";
import type { Plan } from "./design-plan.ts";

/** The design that a plan describes; its ids say what they are: `unit-1`, `activity-2`. */
export function designFromPlan(plan: Plan): Design {
  const ids = (kind: string, list: readonly unknown[]) => list.map((_, at) => `${kind}-${at + 1}`);
  const units = ids("unit", plan.units);
  const roles = ids("role", plan.roles);
  const parties = [...units, ...roles];
  const activities = ids("activity", plan.activities);
  const information = ids("information", plan.information);
  const decisions = plan.listed.decisions ? ids("decision", plan.decisions) : [];
  const table = <T>(names: readonly string[], items: readonly T[], make: (item: T, at: number) => object) =>
    Object.fromEntries(items.map((item, at) => [names[at] as string, said(make(item, at))]));
  const design = {
    orgproof: 1,
    units: table(units, plan.units, ({ above, head }, at) => ({
      parent: above === undefined || at === 0 ? undefined : units[above % at],
      head: oneOf(roles, head),
    })),
    roles: table(roles, plan.roles, ({ unit, second, superior, person, capacity }, at) => ({
      unit: distinct([pick(units, unit), ...(second === undefined ? [] : [pick(units, second)])]),
      reportsTo: oneOf(roles.slice(0, at), superior),
      heldBy: person,
      capacity,
    })),
    activities: table(activities, plan.activities, (each) => ({
      raci: lettersOf(each, parties),
      needs: each.needs.map((at) => pick(information, at)).filter(isFirst),
      produces: each.produces.map((at) => pick(information, at)).filter(isFirst),
      decides:
        decisions.length > 0 && each.decides !== undefined ? [pick(decisions, each.decides)] : undefined,
      every: each.every,
      effort: each.effort,
    })),
    information: plan.listed.information ? table(information, plan.information, (each) => each) : undefined,
    flows: plan.listed.flows ? flowsOf(plan, activities, information, parties) : undefined,
    decisions: plan.listed.decisions
      ? table(decisions, plan.decisions, ({ holders, affects, uses, escalates, ...rest }) => ({
          ...rest,
          heldBy: holders?.map((at) => pick(parties, at)).filter(isFirst),
          affects: affects.map((at) => pick(activities, at)).filter(isFirst),
          uses: uses.map((at) => pick(information, at)),
          escalatesTo: oneOf(parties, escalates),
        }))
      : undefined,
    meetings: plan.listed.meetings
      ? table(ids("meeting", plan.meetings), plan.meetings, ({ participants, ...rest }) => ({
          participants: participants.map((at) => pick(parties, at)).filter(isFirst),
          ...rest,
        }))
      : undefined,
  };
  return parseDesign(said(design));
}

function lettersOf(
  { answers, performs, partner, advises, told }: Plan["activities"][number],
  parties: readonly string[],
): object | "none" {
  const letter = (...indices: readonly (number | undefined)[]) => {
    const held = indices
      .filter((at) => at !== undefined)
      .map((at) => pick(parties, at))
      .filter(isFirst);
    return held.length > 0 ? held : undefined;
  };
  const raci = said({
    A: letter(answers),
    R: letter(performs, partner),
    C: letter(advises),
    I: letter(told),
  });
  return Object.keys(raci).length > 0 ? raci : "none";
}

/** Flows from each activity that produces what another needs, as far as they are served. */
function flowsOf(
  plan: Plan,
  activities: readonly string[],
  information: readonly string[],
  parties: readonly string[],
) {
  const produced = plan.activities.map(({ produces }) => produces.map((at) => pick(information, at)));
  const wanted = plan.activities.flatMap(({ needs }, to) =>
    needs
      .map((at) => pick(information, at))
      .filter(isFirst)
      .flatMap((carries) =>
        produced.flatMap((made, from) =>
          made.includes(carries) && from !== to ? [{ carries, from, to }] : [],
        ),
      ),
  );
  return wanted.flatMap(({ carries, from, to }, at) => {
    const facts = plan.flows[at % Math.max(1, plan.flows.length)];
    if (!facts?.served) return [];
    const { served, owner, returns, escalates, ...rest } = facts;
    return said({
      carries,
      from: activities[from],
      to: activities[to],
      owner: oneOf(parties, owner),
      ...rest,
      escalatesTo: oneOf(parties, escalates),
      returns: typeof returns === "number" ? pick(information, returns) : returns,
    });
  });
}

function pick(items: readonly string[], at: number): string {
  return items[at % items.length] as string;
}

function oneOf(items: readonly string[], at: number | "none" | undefined): string | undefined {
  if (at === undefined || at === "none") return at;
  return items.length > 0 ? pick(items, at) : "none";
}

function distinct(items: readonly string[]): string | readonly string[] {
  const [first = "", ...others] = items.filter(isFirst);
  return others.length > 0 ? [first, ...others] : first;
}

function isFirst<T>(item: T, at: number, all: readonly T[]): boolean {
  return all.indexOf(item) === at;
}

/** Without what is not said. */
function said<T extends object>(value: T): { [name in keyof T]: T[name] } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
