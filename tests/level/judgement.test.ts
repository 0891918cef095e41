import { describe, expect, it } from "vitest";
import {
  allJudgements,
  anyJudgement,
  doesNotApply,
  every,
  exists,
  itsProof,
  type Judgement,
  type Member,
} from "../../src/level/judgement.ts";
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

const lengths = [0, 1, 2, 3, 4];
const listsOf = (length: number) => combined(Array.from({ length }, () => cases));
const shares = [0, 0.3, 0.5, 0.7].flatMap((tolerance) =>
  lengths.map((length) => [tolerance, length] as const),
);

describe.each(shares)("whether every member has it, where %d of %d may miss", (tolerance, length) => {
  const lists = listsOf(length);

  it("is called right, whatever turns out, and unknown only where it may turn out either way", () => {
    for (const list of lists) {
      const { status, met, examined } = every(list.map(memberOf), itsProof, { tolerance });
      const answers = new Set(combined(list.map(endsOf)).map((end) => meets(end, tolerance)));
      const certain = answers.has(true) ? "yes" : "no";
      const expected = length === 0 ? "not-applicable" : answers.size === 2 ? "unknown" : certain;
      expect([list, status]).toEqual([list, expected]);
      expect([examined, met]).toEqual([list.length, list.filter(({ answer }) => answer === "yes").length]);
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
    for (const list of lists) {
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
  const others = ["no", "unknown"] as const;

  it.each(others.flatMap((other) => lengths.map((length) => [other, length] as const)))(
    "is called right, whatever turns out; whether there is another one: %s; of %d",
    (other, length) => {
      const otherwise = [sectionFact("no", "meetings", "", {}), sectionFact(other, "flows", "", {})];
      for (const list of listsOf(length)) {
        const { status } = exists(list.map(memberOf), itsProof, otherwise);
        const some = combined(list.map(endsOf)).map((ends) => ends.includes("has"));
        const expected = some.every((found) => found)
          ? "yes"
          : some.includes(true) || other === "unknown"
            ? "unknown"
            : "no";
        expect([list, status]).toEqual([list, expected]);
      }
    },
  );
});

describe("judgements together", () => {
  const denied = sectionFact("no", "flows", "", {});
  const open = sectionFact("unknown", "meetings", "", {});
  const member = (answer: Answer) => memberOf({ belongs: "yes", answer });
  const [no, unknown] = [exists([], itsProof, [denied]), exists([], itsProof, [open])];
  const yes = exists([member("yes"), member("no")], itsProof, [denied]);

  it.each([
    ["no", [yes, unknown, no]],
    ["unknown", [yes, unknown, doesNotApply]],
    ["yes", [yes, doesNotApply]],
    ["not-applicable", [doesNotApply, doesNotApply]],
  ] as const)(
    "are %s, all of them, by the worst of them; none applies only where none of them does",
    (status, parts) => {
      expect(allJudgements(...parts).status).toBe(status);
    },
  );

  it.each([
    ["yes", [no, yes, unknown]],
    ["unknown", [no, unknown, doesNotApply]],
    ["no", [no, doesNotApply]],
  ] as const)(
    "are %s, some of them, by the best of them; one that does not apply does not hold",
    (status, parts) => {
      expect(anyJudgement(...parts).status).toBe(status);
    },
  );

  it("want all that is open where all have to hold, one where one is enough, and nothing where they hold", () => {
    expect(allJudgements(no, yes, unknown).wants()).toEqual({ need: 2, of: [denied, open] });
    expect(allJudgements(yes, doesNotApply).wants()).toBeUndefined();
    expect(anyJudgement(no, unknown).wants()).toEqual({ need: 1, of: [denied, open] });
    expect(anyJudgement(no, yes).wants()).toBeUndefined();
  });

  it("count all they look at, and show what makes it so, each once", () => {
    expect(allJudgements(yes, yes, no)).toMatchObject({ met: 2, examined: 4, evidence: [] });
    expect(allJudgements(yes, yes).evidence).toEqual([item]);
    expect(anyJudgement(yes, unknown)).toMatchObject({ met: 1, examined: 2, evidence: [item] });
  });
});

describe("what is wanted so that enough of them have it", () => {
  const lacking = (count: number) =>
    Array.from({ length: count }, () => memberOf({ belongs: "yes", answer: "no" }));
  const more = sectionFact("unknown", "flows", "", {});

  it("is all but as many as may miss, and at least one", () => {
    expect(every(lacking(4), itsProof).wants()).toMatchObject({ need: 4 });
    expect(every(lacking(4), itsProof, { tolerance: 0.5 }).wants()).toMatchObject({ need: 2 });
    expect(every(lacking(100), itsProof, { tolerance: 0.29 }).wants()).toMatchObject({ need: 71 });
  });

  it("is the rest of the section, too, and that alone where all may miss that do", () => {
    expect(every(lacking(2), itsProof, { more }).wants()).toMatchObject({ need: 2, of: [{ need: 2 }, more] });
    const members = [...lacking(1), memberOf({ belongs: "yes", answer: "yes" })];
    expect(every(members, itsProof, { more, tolerance: 0.5 }).wants()).toBe(more);
  });

  it("is of one that may belong that it has it, or, where one is enough, that it belongs, too", () => {
    const maybe = memberOf({ belongs: "unknown", answer: "no" });
    expect(every([maybe], itsProof).wants()).toMatchObject({ need: 1, of: [maybe.waits, maybe.proof] });
    expect(exists([maybe], itsProof, [more]).wants()).toEqual({
      need: 1,
      of: [{ need: 2, of: [maybe.waits, maybe.proof] }, more],
    });
  });
});
