import type { Role, Unit } from "../../organisation/elements.ts";
import { defineCriterion } from "../criterion.ts";
import { every } from "../judgement.ts";
import { demand, fact, type Proof, proved, wantsOf } from "../proof.ts";

/** One superior of both heads can settle what the two cannot, without going through the whole house. */
export const commonHead = defineCriterion({
  id: "common-head",
  level: "supporting",
  factor: "people",
  source: ["kotler-2006", "krackhardt"],
  messages: {
    met: "the heads of both report to one and the same role",
    superior: "let the heads of `{a}` and `{b}` report to one role",
  },
  judge({ at }) {
    return every([{ item: at, belongs: "yes" }], () => haveOneSuperior(at.a, at.b));
  },
});

function haveOneSuperior(a: Unit, b: Unit): Proof {
  const params = { a, b };
  const denied = (unit: Unit) => unit.head === null || unit.head?.reportsTo === null;
  const heads = [a, b].flatMap(({ head }) => (head ? [head] : []));
  if (heads.length === 2) {
    const [one, other] = heads.map(({ reportsTo }) => reportsTo);
    if (one && one === other) return proved;
    if (one && other) return fact("no", heads[0] ?? a, "reportsTo", "superior", params);
  }
  const lacking = [a, b].find(denied);
  if (lacking)
    return lacking.head
      ? fact("no", lacking.head, "reportsTo", "superior", params)
      : fact("no", lacking, "head", "superior", params);
  // nobody reports to somebody below
  const [below, above] = [a, b].map(({ head }) => head);
  if (below && above && (isAbove(above, below) || isAbove(below, above)))
    return fact("no", below, "reportsTo", "superior", params);
  const unknown = [a, b].flatMap((unit): readonly Proof[] => {
    if (!unit.head) return [fact("unknown", unit, "head", "superior", params)];
    return unit.head.reportsTo ? [] : [fact("unknown", unit.head, "reportsTo", "superior", params)];
  });
  return { answer: "unknown", wants: () => demand(unknown.length, wantsOf(unknown)) };
}

/** Whether a role is the superior of another one, directly or not, as far as that is known. */
function isAbove(role: Role, other: Role): boolean {
  for (let at = other.reportsTo; at; at = at.reportsTo) if (at === role) return true;
  return false;
}
