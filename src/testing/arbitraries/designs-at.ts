import fc, { type Arbitrary } from "fast-check";
import { relationship } from "../../level/relationship.ts";
import type { Design } from "../../model/design.ts";
import { type Level, levels } from "../../model/level.ts";
import { link } from "../../organisation/link.ts";
import { basedOn } from "../based-on.ts";
import { soundDesign } from "./flaws/sound-design.ts";
import { withChanges } from "./flaws/with-changes.ts";
import { besides, lacks, layers } from "./levels/level-layers.ts";
import { lookOf, looks } from "./look.ts";

/** Which designs are wanted of a level. */
export interface DesignsAtOptions {
  /** The ids of the two units; `product` and `support` when left out. */
  readonly between?: readonly [string, string] | undefined;
}

/**
 * Designs in which two units have exactly one relationship level, for sure: what it asks for is there, and something that the next one asks for is
 * known to be missing. What that is, surroundings, ids, names and order vary; they shrink to the two units and what lies between them.
 * @throws {TypeError} when there is no such level, or the two units are one.
 */
export function designsAt(
  level: Level,
  { between = ["product", "support"] }: DesignsAtOptions = {},
): Arbitrary<Design> {
  if (!levels.includes(level))
    throw new TypeError(`designsAt: unknown level \`${level}\`; expected ${levels.join(", ")}`);
  const [a, b] = between;
  if (a === b) throw new TypeError(`designsAt: \`${a}\` cannot be both units`);
  const isThere = (design: Design) => {
    const { structural } = relationship(link(design), a, b);
    return structural.atLeast === level && structural.atMost === level;
  };
  // a safety net: what is planned is at the level already
  return basedOn(plannedAt(level, between).filter(isThere), simplestAt(level, between));
}

/** What `designsAt` gives, before it is made sure of. */
export function plannedAt(level: Level, between: readonly [string, string]): Arbitrary<Design> {
  const above = levels.slice(levels.indexOf(level) + 1).flatMap((each) => layers[each]);
  return fc
    .record({
      lack: fc.constantFrom(...lacks[level]),
      more: fc.subarray([...above, ...besides]),
      look: looks,
    })
    .map(({ lack, more, look }) =>
      lookOf(withChanges([...askedAt(level), ...more, lack]), look, unitsOf(between)),
    );
}

function simplestAt(level: Level, between: readonly [string, string]): Design {
  const look = { ids: "words", named: false, turned: false } as const;
  return lookOf(withChanges([...askedAt(level), lacks[level][0]]), look, unitsOf(between));
}

/** The sound design with all that a level asks for. */
function askedAt(level: Level) {
  const below = levels.slice(0, levels.indexOf(level) + 1);
  return [soundDesign, ...below.flatMap((each) => layers[each])];
}

function unitsOf([a, b]: readonly [string, string]): ReadonlyMap<string, string> {
  return new Map([
    ["product", a],
    ["support", b],
  ]);
}
