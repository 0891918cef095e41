import { match, P } from "ts-pattern";
import type { Element } from "./elements.ts";

/** Where an element stands in the design, as the parts of a JSON pointer. */
export function pathOf(element: Element): readonly (string | number)[] {
  return (
    match(element)
      .returnType<readonly (string | number)[]>()
      .with({ kind: "unit" }, ({ id }) => ["units", id])
      .with({ kind: "role" }, ({ id }) => ["roles", id])
      .with({ kind: "activity" }, ({ id }) => ["activities", id])
      .with({ kind: "need" }, ({ activity, at }) => [
        "activities",
        activity.id,
        "needs",
        ...(at === null ? [] : [at]),
      ])
      .with({ kind: "information" }, ({ id, firstUse }) => firstUse ?? ["information", id])
      .with({ kind: "flow" }, ({ index }) => ["flows", index])
      .with({ kind: "decision" }, ({ id }) => ["decisions", id])
      .with({ kind: "meeting" }, ({ id }) => ["meetings", id])
      .with({ kind: "knowledge" }, ({ id }) => ["knowledge", id])
      .with({ kind: "process" }, ({ id }) => ["processes", id])
      .with({ kind: "system" }, ({ id }) => ["systems", id])
      .with({ kind: "metric" }, ({ id }) => ["metrics", id])
      .with({ kind: "agreement" }, ({ id }) => ["agreements", id])
      // a pair that is not declared stands nowhere; its first unit does
      .with({ kind: "interface", declared: P.nonNullable }, ({ declared }) => ["interfaces", declared.index])
      .with({ kind: "interface" }, ({ a }) => ["units", a.id])
      .with({ kind: "constraint" }, ({ index }) => ["constraints", index])
      .exhaustive()
  );
}
