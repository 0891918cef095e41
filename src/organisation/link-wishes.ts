import type { Design } from "../model/design.ts";
import { conditions } from "../model/interface.ts";
import { add, type Draft, flagOf, itemsOf, stated } from "./draft.ts";
import type { Activity, Constraint, DeclaredInterface, Interface, Unit } from "./elements.ts";
import { interfaceBetween } from "./interfaces.ts";
import { named } from "./link-parties.ts";

/** Links what the design declares of interfaces. */
export function linkInterfaces(
  design: Design,
  units: ReadonlyMap<string, Draft<Unit>>,
): readonly Interface[] {
  const written = design.interfaces === undefined || design.interfaces === "none" ? [] : design.interfaces;
  return written.map(({ between, target, perceived, context }, index) => {
    const [a, b] = between.map((id) => units.get(id) as Unit).sort((x, y) => x.order - y.order) as [
      Unit,
      Unit,
    ];
    const declared: DeclaredInterface = {
      index,
      target: stated(target) ?? null,
      perceived: new Map(
        Object.entries(perceived === undefined || perceived === "none" ? {} : perceived).map(
          ([id, scores]) => [units.get(id) as Unit, [scores].flat()],
        ),
      ),
      context: new Map(
        conditions.flatMap((condition) => {
          const holds = context === undefined || context === "none" ? undefined : flagOf(context[condition]);
          return holds === undefined ? [] : [[condition, holds] as const];
        }),
      ),
    };
    return interfaceBetween(a, b, Object.freeze(declared));
  });
}

/** Links constraints with their activities. */
export function linkConstraints(
  design: Design,
  firstOrder: number,
  activities: ReadonlyMap<string, Draft<Activity>>,
): readonly Constraint[] {
  const written = design.constraints === undefined || design.constraints === "none" ? [] : design.constraints;
  return written.map((each, index) => {
    const demand = "separate" in each ? "separate" : "bind";
    const listed = "separate" in each ? each.separate : each.bind;
    const constraint: Constraint = {
      kind: "constraint",
      ...named(`${demand}:${listed.join("+")}`, each.name, firstOrder + index),
      index,
      demand,
      activities: [...new Set(listed)].map((id) => activities.get(id) as Activity),
      letters: itemsOf<string>(each.letters) ?? null,
    };
    for (const activity of constraint.activities as readonly Draft<Activity>[]) {
      activity.constraints = add(activity.constraints, constraint);
    }
    return constraint;
  });
}
