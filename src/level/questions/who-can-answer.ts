import type { Activity, Interface, Unit } from "../../organisation/elements.ts";
import type { Fact } from "../proof.ts";

/** The units that can answer a question: those of whoever owns what it is about; where nobody does, the two sides. */
export function whoCanAnswer(fact: Fact, { a, b }: Interface): readonly Unit[] {
  const units = [...new Set(ownersOf(fact))];
  return units.length > 0 ? units.sort((x, y) => x.order - y.order) : [a, b];
}

function ownersOf({ subject }: Fact): readonly Unit[] {
  switch (subject?.kind) {
    case "unit":
      return [subject];
    case "role":
      return subject.units;
    case "activity":
      return unitsOf(subject);
    case "need":
      return unitsOf(subject.activity);
    case "flow":
      return [...(subject.owner?.units ?? []), ...unitsOf(subject.from), ...unitsOf(subject.to)];
    case "information":
      return subject.producers.flatMap(unitsOf);
    case "decision":
      return subject.heldBy && subject.heldBy.length > 0
        ? subject.heldBy.flatMap(({ units }) => units)
        : [...subject.analysedIn, ...subject.affects].flatMap(unitsOf);
    case "meeting":
      return subject.units;
    case "knowledge":
      return (subject.heldBy ?? []).flatMap(({ units }) => units);
    case "process":
      return (subject.owner ?? []).flatMap(({ units }) => units);
    case "system":
      return subject.usedBy ?? [];
    case "metric":
      return [...(subject.ownedBy ?? []), ...(subject.rewards ?? [])].flatMap(({ units }) => units);
    case "agreement":
      return subject.between;
    default:
      return [];
  }
}

function unitsOf({ owners }: Activity): readonly Unit[] {
  return owners?.units ?? [];
}
