import { describe, expect, it } from "vitest";
import { every, exists, itsProof, type Judgement, type Member } from "../../src/level/judgement.ts";
import { fact, openFact, proved, sectionFact } from "../../src/level/proof.ts";
import type { Answer } from "../../src/organisation/three-values.ts";
import { linked } from "./judged.ts";

const [item] = linked({ activities: { x: {} } }).activities.values();
if (!item) throw new Error("there is an activity");

/** What may be said of one of those that a criterion looks at. */
interface Case {
  readonly belongs: "yes" | "unknown";
  readonly answer: Answer;
}
const cases: readonly Case[] = (["yes", "unknown"] as const).flatMap((belongs) =>
  (["yes", "no", "unknown"] as const).map((answer) => ({ belongs, answer })),
);
/** How it may turn out: it does not belong, it has what is asked, or it lacks it. */
type End = "apart" | "has" | "lacks";

function endsOf({ belongs, answer }: Case): readonly End[] {
  const ends: End[] = answer === "unknown" ? ["has", "lacks"] : [answer === "yes" ? "has" : "lacks"];
  return belongs === "yes" ? ends : ["apart", ...ends];
}

/** How it may turn out where what is wanted of it holds. */
function mendedEnds({ belongs }: Case): readonly End[] {
  return belongs === "yes" ? ["has"] : ["apart", "has"];
}

function memberOf({ belongs, answer }: Case): Member {
  const element = item as Member["item"];
  const proof = answer === "yes" ? proved : fact(answer, element, "raci", "perform", {});
  return {
    item: element,
    belongs,
    waits: belongs === "yes" ? undefined : openFact(element, "ownership", {}),
    proof,
  };
}

/** Every choice of one of each. */
function combined<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (rows, list) => rows.flatMap((row) => list.map((each) => [...row, each])),
    [[]],
  );
}

function meets(ends: readonly End[], tolerance: number): boolean {
  const belonging = ends.filter((end) => end !== "apart");
  const lacking = belonging.filter((end) => end === "lacks").length;
  return lacking <= tolerance * belonging.length + 1e-9;
}

const lists = [0, 1, 2, 3, 4].flatMap((length) => combined(Array.from({ length }, () => cases)));

describe.each([0, 0.3, 0.5, 0.7])("whether every member has it, where %d of them may miss", (tolerance) => {
  it("is called right, whatever turns out", () => {
    for (const list of lists) {
      const { status, met, examined } = every(list.map(memberOf), itsProof, { tolerance });
      const ends = combined(list.map(endsOf));
      const answers = new Set(ends.map((end) => meets(end, tolerance)));
      if (status === "yes" || status === "not-applicable")
        expect([list, [...answers]]).toEqual([list, [true]]);
      if (status === "no") expect([list, [...answers]]).toEqual([list, [false]]);
      expect(status === "not-applicable").toBe(list.length === 0);
      expect([examined, met]).toEqual([list.length, list.filter(({ answer }) => answer === "yes").length]);
    }
  });

  it("is certain where everything is known", () => {
    for (const list of lists) {
      if (list.some(({ belongs, answer }) => belongs === "unknown" || answer === "unknown")) continue;
      expect([list, every(list.map(memberOf), itsProof, { tolerance }).status]).not.toEqual([
        list,
        "unknown",
      ]);
    }
  });

  it("holds for sure when what it wants does, whichever of its members is chosen", () => {
    for (const list of lists) {
      const judgement = every(list.map(memberOf), itsProof, { tolerance });
      if (judgement.status !== "no" && judgement.status !== "unknown") continue;
      const open = list.flatMap((each, at) => (each.answer === "yes" ? [] : [at]));
      const need = neededOf(judgement, open.length);
      for (const mended of choices(open, need)) {
        const ends = combined(list.map((each, at) => (mended.has(at) ? mendedEnds(each) : endsOf(each))));
        expect([list, [...mended], ends.every((end) => meets(end, tolerance))]).toEqual([
          list,
          [...mended],
          true,
        ]);
      }
    }
  });

  it("is not known where there may be more, unless too many miss already and none may", () => {
    const more = sectionFact("unknown", "flows", "", {});
    for (const list of lists.filter(({ length }) => length < 4)) {
      const { status } = every(list.map(memberOf), itsProof, { tolerance, more });
      const missed = list.some(({ belongs, answer }) => belongs === "yes" && answer === "no");
      expect([list, status]).toEqual([list, missed && tolerance === 0 ? "no" : "unknown"]);
    }
  });
});

/** How many of so many members a judgement wants mended. */
function neededOf(judgement: Judgement, members: number): number {
  const wants = judgement.wants();
  return wants && "need" in wants && wants.of.length === members && members > 1 ? wants.need : 1;
}

/** Every choice of so many. */
function choices(list: readonly number[], count: number): readonly ReadonlySet<number>[] {
  return combined(list.map(() => [true, false]))
    .map((taken) => new Set(list.filter((_, at) => taken[at])))
    .filter(({ size }) => size === count);
}

describe("whether some member has it", () => {
  it.each([
    ["denied", "no"],
    ["not said", "unknown"],
  ] as const)("is called right, whatever turns out; another one is %s", (_, other) => {
    const otherwise = [sectionFact(other, "flows", "", {})];
    for (const list of lists) {
      const { status } = exists(list.map(memberOf), itsProof, otherwise);
      const some = combined(list.map(endsOf)).map((ends) => ends.includes("has"));
      const expected = some.every((found) => found)
        ? "yes"
        : some.includes(true) || other === "unknown"
          ? "unknown"
          : "no";
      expect([list, status]).toEqual([list, expected]);
    }
  });
});
