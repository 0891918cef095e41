import type { Unit } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";

/* How the two units of the source text are named, by the ids that stand for them in options. */
const names: { readonly [side: string]: readonly string[] } = {
  marketing: ["marketing", "بازاریابی"],
  sales: ["sales", "فروش"],
};

/** The unit with this id; for `marketing` and `sales`, where no unit has that id, the only one that is so named in some language. */
export function unitOfSide({ units }: Organisation, id: string): Unit | undefined {
  const unit = units.get(id);
  if (unit || !Object.hasOwn(names, id)) return unit;
  const named = [...units.values()].filter((each) =>
    namesOf(each).some((name) => names[id]?.includes(folded(name))),
  );
  return named.length === 1 ? named[0] : undefined;
}

function namesOf({ id, text }: Unit): readonly string[] {
  return text === undefined ? [id] : typeof text === "string" ? [text] : Object.values(text);
}

/** Case does not count, nor do the Arabic forms that Persian keyboards leave. */
function folded(name: string): string {
  return name.normalize("NFC").trim().toLowerCase().replaceAll("ي", "ی").replaceAll("ك", "ک");
}
