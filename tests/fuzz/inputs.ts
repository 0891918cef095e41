import { type Chance, chanceOf } from "./chance.ts";
import { damage, mutate } from "./mutate.ts";
import { intruders } from "./scraps.ts";

/** What inputs are made of: texts that make sense, and pieces of texts that need not. */
export interface Matter {
  readonly seeds: readonly string[];
  readonly scraps: readonly string[];
}

/** Any text, in characters of one, two, or any number of bytes, halves of pairs among them. */
function noise(chance: Chance): string {
  const below = chance.pick([0x80, 0x800, 0x10000]);
  return Array.from({ length: chance.number(120) }, () => String.fromCharCode(chance.number(below))).join("");
}

function soup(scraps: readonly string[], chance: Chance): string {
  return Array.from({ length: chance.number(50) }, () =>
    chance.once(12) ? chance.pick(intruders) : chance.pick(scraps),
  ).join("");
}

/** Two seeds grown together: the beginning of one, the rest of another. */
function graft(seeds: readonly string[], chance: Chance): string {
  const [one, other] = [chance.pick(seeds), chance.pick(seeds)];
  return one.slice(0, chance.number(one.length + 1)) + other.slice(chance.number(other.length + 1));
}

/** The input of a number: a text or bytes, the same every time. Six in ten are mutations of seeds. */
export function inputOf({ seeds, scraps }: Matter, seed: number, index: number): string | Uint8Array {
  const chance = chanceOf(seed, index);
  switch (chance.number(10)) {
    case 0:
      return Uint8Array.from({ length: chance.number(150) }, () => chance.number(256));
    case 1:
      return noise(chance);
    case 2:
    case 3:
      return soup(scraps, chance);
    case 4:
      return graft(seeds, chance);
    case 5:
      return damage(mutate(chance.pick(seeds), chance), chance);
    default:
      return mutate(chance.pick(seeds), chance);
  }
}
