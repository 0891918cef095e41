import type { Design } from "../../../src/model/design.ts";
import { declaredPairs, interfaceId } from "../crossing.ts";
import { entries, listed, type Pair } from "../organisation.ts";
import { advisedBetween, declaredOf, statedOf } from "./advice.ts";
import { isAnyOn } from "./between.ts";
import { type Level, ladder, levelBetween, related, type Strictness } from "./level.ts";
import { perceivedBetween } from "./perceived.ts";

/* The rules `interface/*` of rules.md, of a design that states everything but, it may be, conditions: the pairs that each examines, and finds. */

export interface Looked {
  readonly examined: readonly string[];
  readonly found: readonly string[];
  readonly undetermined: readonly string[];
}

interface Rule {
  readonly examines: (design: Design) => readonly Pair[];
  /** What it says in each case that is possible: more than one where conditions are not stated. */
  readonly finds: (design: Design, pair: Pair, profile: Strictness) => readonly boolean[];
}

const declared = (design: Design, isStated: (pair: Pair) => boolean) =>
  declaredPairs(design).filter(isStated);

const rank = (level: Level) => ladder.indexOf(level);

const targetOf = (design: Design, pair: Pair) => {
  const target = declaredOf(design, pair)?.target;
  return target === "none" ? undefined : target;
};

const rules: Readonly<Record<string, Rule>> = {
  "interface/below-target": {
    examines: (design) => declared(design, (pair) => targetOf(design, pair) !== undefined),
    finds: (design, pair, profile) => [
      rank(levelBetween(design, pair, profile).level) < rank(targetOf(design, pair) ?? "undefined"),
    ],
  },
  "interface/above-advised": {
    examines: (design) => declared(design, (pair) => Object.keys(statedOf(design, pair)).length > 0),
    finds: (design, pair, profile) =>
      [...advisedBetween(design, pair)].map(
        (advised) => rank(levelBetween(design, pair, profile).level) > rank(advised),
      ),
  },
  "interface/perception-gap": {
    examines: (design) => declared(design, (pair) => perceivedBetween(design, pair).length > 0),
    finds: (design, pair, profile) => {
      const { level: structural } = levelBetween(design, pair, profile);
      const seen = perceivedBetween(design, pair).map(({ level }) => level);
      return [seen.some((one) => one !== structural || seen.some((other) => one !== other))];
    },
  },
  "interface/one-person": {
    examines: related,
    finds(design, pair) {
      const onSide = (side: string) =>
        entries(design.roles).filter(([id]) => isAnyOn({ design }, [id], side));
      const [ofA, ofB] = [onSide(pair[0]), onSide(pair[1])];
      const isOne = ofA.some(([x, { heldBy: some }]) =>
        ofB.some(
          ([y, { heldBy: others }]) =>
            x === y || listed<string>(some).some((person) => listed<string>(others).includes(person)),
        ),
      );
      return [isOne];
    },
  },
};

export const interfaceRules = Object.keys(rules);

export function lookAtInterfaces(design: Design, rule: string, profile: Strictness): Looked {
  const known = rules[rule];
  if (!known) throw new Error(`there is no rule ${rule}`);
  const { examines, finds } = known;
  const examined = examines(design);
  const saying = (verdict: string) =>
    examined.filter((pair) => {
      const cases = finds(design, pair, profile);
      const said = cases.every((found) => found)
        ? "found"
        : cases.some((found) => found)
          ? "unknown"
          : "clean";
      return said === verdict;
    });
  const ids = (pairs: readonly Pair[]) => pairs.map((pair) => interfaceId(design, pair)).sort();
  return { examined: ids(examined), found: ids(saying("found")), undetermined: ids(saying("unknown")) };
}
