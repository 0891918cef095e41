import type { Unit } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { inLine } from "../organisation/owner-set.ts";
import { suggestion } from "./options.ts";
import { usageProblem } from "./problem.ts";

/**
 * The two units that an option names.
 * @throws {Problem} when there is no such unit, or one is the other or above it.
 */
export function unitsBetween(
  { units }: Organisation,
  [a, b]: readonly [string, string],
  option = "--between",
): readonly [Unit, Unit] {
  const unitOf = (id: string) => {
    const unit = units.get(id.normalize("NFC"));
    if (unit) return unit;
    throw usageProblem(`${option}: there is no unit \`${id}\`.${suggestion(id, units.keys())}`);
  };
  const [x, y] = [unitOf(a), unitOf(b)];
  if (x === y) throw usageProblem(`${option}: \`${a}\` is one unit, and a level is between two`);
  if (inLine(x, y))
    throw usageProblem(
      `${option}: \`${a}\` and \`${b}\` are in line (one is above the other), so there is nothing between them`,
    );
  return [x, y];
}
