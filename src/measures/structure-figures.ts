import type { Organisation } from "../organisation/organisation.ts";
import { type Krackhardt, krackhardt } from "./krackhardt.ts";
import { propagationCost } from "./propagation-cost.ts";
import { taskDependencies } from "./task-dependencies.ts";

/** Figures on the structure as a whole. */
export interface StructureFigures {
  /**
   * Krackhardt's measures of who reports to whom, among roles; `undefined`: of some role that is not stated, or roles are not fully listed. Of
   * reporting lines only: for information, both ways are better than one.
   */
  readonly reporting: Krackhardt | undefined;
  /** The share of activities and decisions that a change of one may reach on average, along dependencies. As far as dependencies are stated. */
  readonly propagationCost: number;
}

/** Figures on the structure of an organisation as a whole. */
export function structureFigures(org: Organisation): StructureFigures {
  const roles = [...org.roles.values()];
  const roleNumber = new Map(roles.map((role, at) => [role, at]));
  const known = org.coverage.roles === "complete" && roles.every(({ reportsTo }) => reportsTo !== undefined);
  const lines = roles.flatMap(({ reportsTo }, at): readonly (readonly [number, number])[] =>
    reportsTo ? [[roleNumber.get(reportsTo) as number, at]] : [],
  );
  const tasks = [...org.activities.values(), ...org.decisions.values()];
  const number = new Map<unknown, number>(tasks.map((task, at) => [task, at]));
  const targets = tasks.map((): number[] => []);
  for (const { from, to } of taskDependencies(org))
    targets[number.get(from) as number]?.push(number.get(to) as number);
  return {
    reporting: known && roles.length > 0 ? krackhardt(roles.length, lines) : undefined,
    propagationCost: propagationCost(targets),
  };
}
