import { describe, expect, it } from "vitest";
import { criteria } from "../../src/level/criteria.ts";
import type { CriterionResult } from "../../src/level/criterion-result.ts";
import { type Fact, sectionFact, type Want } from "../../src/level/proof.ts";
import { type FactSet, type WhyNotMore, whyNotMore } from "../../src/level/why-not-more.ts";

/** A fact that is denied; its name says which. */
const no = (name: string): Fact => sectionFact("no", "flows", name, {});
const all = (...of: readonly Want[]): Want => ({ need: of.length, of });
const some = (...of: readonly Want[]): Want => ({ need: 1, of });
const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

/** Criteria of the defined level that are not met, each with what it wants. */
function results(wanted: readonly Want[]): readonly CriterionResult[] {
  return wanted.map((wants, at) => {
    const criterion = criteria[at];
    if (!criterion) throw new Error("there are no more criteria");
    return { criterion, level: "defined", status: "no", met: 0, examined: 1, evidence: [], wants };
  });
}

function told(...wanted: readonly Want[]): WhyNotMore {
  const why = whyNotMore("undefined", results(wanted));
  if (!why) throw new Error("there is a level above");
  return why;
}

const named = (sets: readonly FactSet[]) => sets.map((set) => set.map(({ fact }) => fact.change).join(" "));

describe("the sets of facts", () => {
  it("are told of no level above the highest", () => {
    expect(whyNotMore("integrated", [])).toBeUndefined();
  });

  it("are none where nothing is open", () => {
    expect(whyNotMore("undefined", [])).toMatchObject({ blocking: [], ways: [], more: false });
  });

  it("are one of each where one of each has to hold, and every choice of so many where some have to", () => {
    expect(named(told(all(some(no("a"), no("b")), no("c"))).ways)).toEqual(["c a", "c b"]);
    const two = told({ need: 2, of: [no("a"), no("b"), no("c")] });
    expect(named(two.ways)).toEqual(["a b", "a c", "b c"]);
    expect(named(two.blocking)).toEqual(["a b", "a c", "b c"]);
    expect(two.more).toBe(false);
  });

  it("choose first from those that take least", () => {
    const many = all(no("a"), no("b"), no("c"));
    const { ways } = told({ need: 2, of: [many, no("d"), all(no("e"), no("f"))] });
    expect(named(ways)).toEqual(["d e f", "d a b c", "e f a b c"]);
  });

  it("list a fact once, and leave out a set that holds another one", () => {
    const a = no("a");
    const { ways } = told(all(some(a, no("b")), some(a, no("c"))));
    expect(named(ways)).toEqual(["a", "b c"]);
  });

  it("are the smallest 24, and there are more", () => {
    const { ways, more } = told(some(...times(30, (at) => no(`n${at}`))));
    expect(named(ways)).toEqual(times(24, (at) => `n${at}`));
    expect(more).toBe(true);
    expect(told(some(...times(24, (at) => no(`n${at}`)))).more).toBe(false);
  });

  it("are the first 24 choices of thousands, and there are more", () => {
    const { ways, more } = told({ need: 3, of: times(30, (at) => no(`n${at}`)) });
    expect(named(ways)).toEqual(times(24, (at) => `n0 n1 n${at + 2}`));
    expect(more).toBe(true);
  });

  it("take, of more than 24 alternatives, the cheaper ones, and settle the others", () => {
    const dear = some(no("dear"), all(...times(9, (at) => no(`d${at}`))));
    const cheap = times(24, (at) => some(no(`a${at}`), all(no(`b${at}`), no(`c${at}`))));
    const { ways, more } = told(all(dear, ...cheap));
    // of 25 facts each, and so as many as are listed in all
    expect([ways.length, more]).toEqual([19, true]);
    expect(named(ways).every((way) => way.startsWith("dear "))).toBe(true);
    expect(named(ways).some((way) => way.includes("b23 c23"))).toBe(true);
    const few = told(all(...cheap.slice(1), dear));
    expect(few.ways[0]?.length).toBe(24);
  });

  it("are as many as somebody may want to read: the first, however large, and 500 facts in all", () => {
    const sets = times(3, (at) => all(...times(200, (each) => no(`n${at}-${each}`))));
    const { ways } = told(some(...sets));
    expect(ways.map(({ length }) => length)).toEqual([200, 200]);
    const exact = told(some(...sets.slice(1), all(...times(100, (each) => no(`s${each}`)))));
    expect(exact.ways.map(({ length }) => length)).toEqual([100, 200, 200]);
    const one = told(all(...times(600, (at) => no(`n${at}`))));
    expect(one.ways.map(({ length }) => length)).toEqual([600]);
  });

  it("are none of more than 2000 facts", () => {
    const most = told(all(...times(2000, (at) => no(`n${at}`))));
    expect(most.ways.length).toBe(1);
    const over = told(all(...times(2001, (at) => no(`n${at}`))));
    expect([over.ways.length, over.blocking.length, over.more]).toEqual([0, 24, true]);
  });

  it("join what several criteria want, each in its own words", () => {
    const { ways, blocking } = told(no("a"), some(no("a"), no("b")));
    expect(named(ways)).toEqual(["a a", "a b"]);
    expect(named(blocking)).toEqual(["a", "a b"]);
  });
});
