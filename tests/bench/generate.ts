/** A stream of numbers in [0, 1) that is the same on every machine (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const periods = ["daily", "weekly", "biweekly", "monthly", "quarterly"] as const;
const domains = ["pricing", "distribution", "market-entry", "market-strategy"] as const;

const fill = <T>(
  count: number,
  key: (index: number) => string,
  value: (index: number) => T,
): Record<string, T> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [key(index), value(index)]));

export interface GeneratedDesign {
  /** How many activities. */
  readonly size: number;
  /** How many units, in two levels; 20 when left out. */
  readonly units?: number;
  /** How many roles; 500 when left out, or as many as there are activities. */
  readonly roles?: number;
  /** The share of activities whose work two units share; none when left out. */
  readonly sharing?: number;
  /** The share of needs that a flow meets; 0.995 when left out. */
  readonly density?: number;
  /** With short ids, and without names, definitions and conditions, so that a million activities still fit in one string. */
  readonly lean?: boolean;
  /** What chance begins with; the size when left out. */
  readonly seed?: number;
}

/**
 * A company as JSON text: 20 units in two levels, 500 roles, `size` activities with 5 letters, 2 needs, 2 outputs and 2 flows each, and what
 * a company of that size has of the other sections. Mostly healthy; one activity in a hundred has a fault (nobody or two accountable,
 * a need without a flow), so that findings are made, too. The same options give the same text.
 */
export function generateDesign({
  size,
  units: unitCount = 20,
  roles: roleCount = Math.max(unitCount, Math.min(500, size)),
  sharing = 0,
  density = 0.995,
  lean = false,
  seed = size,
}: GeneratedDesign): string {
  const random = numbersFrom(seed);
  const prefix = (word: string) => (lean ? word.slice(0, 1) : `${word}-`);
  const [rolePrefix, unitPrefix, activityPrefix, informationPrefix, systemPrefix] = [
    "role",
    "unit",
    "activity",
    "information",
    "system",
  ].map(prefix);
  const role = (index: number) => `${rolePrefix}${index % roleCount}`;
  const unit = (index: number) => `${unitPrefix}${index % unitCount}`;
  const activity = (index: number) => `${activityPrefix}${index}`;
  const output = (index: number, which: 0 | 1) => `${informationPrefix}${index}-${which}`;
  const system = (index: number) => `${systemPrefix}${index}`;
  const below = (limit: number) => Math.floor(random() * limit);
  const chance = (share: number) => random() < share;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const unlessLean = <T extends object>(attributes: T): T | object => (lean ? {} : attributes);
  const named = (name: string) => unlessLean({ name });

  /** Work runs in chains of twenty that belong to one unit; the next chain belongs to the next unit. */
  const home = (index: number) => Math.floor(index / 20) % unitCount;
  const roleOf = (unitIndex: number) => role(unitIndex + unitCount * below(roleCount / unitCount));
  const inputsOf = Array.from({ length: size }, (_, index) => {
    if (index === 0) return ["market-data", "budget"];
    const earlier = Math.max(0, index - 1 - below(60));
    return [output(index - 1, 0), output(earlier, 1)];
  });

  const activities = fill(size, activity, (index) => {
    const faulty = chance(0.005);
    const own = home(index);
    const accountable = roleOf(own);
    return {
      ...named(`Activity ${index} of ${unit(own)}`),
      raci: {
        ...(faulty ? {} : { A: chance(0.005) ? [accountable, role(index + 1)] : accountable }),
        R: faulty ? [accountable, roleOf(own)] : roleOf(sharing > 0 && chance(sharing) ? own + 1 : own),
        C: [roleOf(own), roleOf(own + 1)],
        I: roleOf(own + 2),
      },
      needs: inputsOf[index]?.map((information, at) =>
        at === 0 ? { information, within: "P2W", toStart: true } : information,
      ),
      produces: [output(index, 0), output(index, 1)],
      ...unlessLean({
        process: `process-${Math.floor(index / 100)}`,
        every: pick(periods),
        effort: 1 + below(8),
      }),
      // what the unit knows itself, but for one in a hundred
      ...(chance(0.2)
        ? { knows: `knowledge-${chance(0.01) ? below(200) : (own + unitCount * below(10)) % 200}` }
        : {}),
      ...(chance(0.1) ? { planning: true } : {}),
    };
  });

  const flows = Array.from({ length: size }, (_, index) => index).flatMap((index) =>
    (inputsOf[index] ?? []).flatMap((carries) => {
      const from = /^i[a-z-]*(\d+)-/.exec(carries)?.[1];
      if (from === undefined || chance(1 - density)) return [];
      return {
        carries,
        from: activity(Number(from)),
        to: activity(index),
        ...(chance(0.7)
          ? { owner: roleOf(home(Number(from))), every: "weekly", ...unlessLean({ within: "P1W" }) }
          : {}),
        ...(chance(0.7) ? { via: system(below(30)), ...unlessLean({ accepts: "complete and dated" }) } : {}),
        ...(chance(0.2) ? { returns: carries, escalatesTo: roleOf(home(index)) } : {}),
      };
    }),
  );

  const information: Record<string, object> = {
    "market-data": { external: true },
    budget: { external: true },
  };
  for (let index = 0; index < size; index += 1) {
    for (const which of [0, 1] as const) {
      information[output(index, which)] = {
        ...(chance(0.6)
          ? { ...unlessLean({ definition: `What activity ${index} hands on` }), agreed: true }
          : {}),
        ...(chance(0.6) ? { keptIn: system(below(30)) } : {}),
        ...(which === 1 && chance(0.4) ? { outside: true } : {}),
      };
    }
  }

  return JSON.stringify({
    orgproof: 1,
    name: `A company of ${size} activities`,
    units: fill(unitCount, unit, (index) => ({
      ...named(`Unit ${index}`),
      ...(index >= 4 ? { parent: unit(index % 4) } : {}),
      head: role(index),
      orientation: { goal: index % 2 ? "short-term" : "long-term", horizon: "P3M" },
    })),
    roles: fill(roleCount, role, (index) => ({
      ...named(`Role ${index}`),
      unit: unit(index),
      ...(index >= unitCount ? { reportsTo: role(index % unitCount) } : {}),
      capacity: 40,
    })),
    activities,
    information,
    flows,
    decisions: fill(
      Math.ceil(size / 50),
      (index) => `decision-${index}`,
      (index) => ({
        domain: pick(domains),
        heldBy: role(index),
        analysedIn: activity(below(size)),
        affects: [activity(below(size)), activity(below(size))],
        uses: output(below(size), 0),
      }),
    ),
    meetings: fill(
      40,
      (index) => `meeting-${index}`,
      (index) => ({
        participants: [role(index), role(index + 1), role(index + 2)],
        every: pick(periods),
        documented: chance(0.8),
        purpose: ["coordination"],
      }),
    ),
    knowledge: fill(
      200,
      (index) => `knowledge-${index}`,
      (index) => ({
        heldBy: { [role(index)]: 3, [role(index + 40)]: 4 },
        transfers: [{ from: role(index), to: role(index + 1), through: "training" }],
      }),
    ),
    processes: fill(
      Math.ceil(size / 100),
      (index) => `process-${index}`,
      (index) => ({
        owner: role(index),
        formal: true,
      }),
    ),
    systems: fill(30, system, (index) => ({ usedBy: [unit(index), unit(index + 1)] })),
    metrics: fill(
      40,
      (index) => `metric-${index}`,
      (index) => ({ ownedBy: role(index), rewards: [role(index + 1)] }),
    ),
  });
}
