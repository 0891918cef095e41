import { describe, expect, it } from "vitest";
import { criteria } from "../../src/level/criteria.ts";
import type { ProfileDefinition } from "../../src/level/define-profile.ts";
import { type Fact, factsIn, isFact, type Want } from "../../src/level/proof.ts";
import { askOf } from "../../src/level/questions/asked.ts";
import { asks } from "../../src/level/questions/asks.ts";
import type { UniversalAnswer } from "../../src/organisation/three-values.ts";
import { between, inShort, judged } from "./judged.ts";
import { statuses } from "./statuses.ts";

/** A design over the company, and what becomes of a criterion there: see `Judged`. */
export type Row = readonly [
  name: string,
  design: object,
  verdict: `${UniversalAnswer} ${number}/${number}`,
  evidence?: readonly string[],
  wants?: readonly string[],
  profile?: ProfileDefinition,
];

/** Tests what becomes of a criterion, and that the table shows every status that it can take. */
export function judges(id: string, ...tables: readonly (readonly Row[])[]): void {
  const rows = tables.flat();
  describe(id, () => {
    for (const [name, design, verdict, evidence = [], wants = [], profile] of rows) {
      it(name, () => {
        const expected = { verdict, evidence: [...evidence].sort(), wants: [...wants].sort() };
        expect(judged(id, design, profile)).toEqual(expected);
      });
    }

    it("takes every status that it can", () => {
      const taken = new Set(rows.map(([, , verdict]) => verdict.split(" ")[0]));
      expect([...taken].sort()).toEqual([...(statuses[id] ?? [])].sort());
    });

    it("is as strict where its own tolerance says so as where that of all does", () => {
      for (const [name, design, verdict, , , profile] of rows) {
        const { tolerance, tolerances, ...others } = profile ?? {};
        if (tolerance === undefined || tolerances) continue;
        const own = judged(id, design, { ...others, tolerances: { [id]: tolerance } });
        expect([name, own.verdict]).toEqual([name, verdict]);
      }
    });

    it("names whatever its words name, and wants neither nothing nor more than there is", () => {
      const messages = criteria.find((criterion) => criterion.id === id)?.messages;
      for (const [name, design, , , , profile] of rows) {
        const result = between(design, profile).criteria.find(({ criterion }) => criterion.id === id);
        const nameless = factsIn(result?.wants).filter((fact) => {
          const words = JSON.stringify(fact.change === "" ? asks[askOf(fact)] : messages?.[fact.change]);
          return [...words.matchAll(/\{(\w+)\}/g)].some(([, each = ""]) => !isNamed(fact, each));
        });
        expect([name, nameless.map(inShort)]).toEqual([name, []]);
        expect([name, isSound(result?.wants)]).toEqual([name, true]);
      }
    });

    it("says what it wants unless it is met, and has words for it", () => {
      const messages = criteria.find((criterion) => criterion.id === id)?.messages;
      for (const [name, design, , , , profile] of rows) {
        const result = between(design, profile).criteria.find(({ criterion }) => criterion.id === id);
        const facts = factsIn(result?.wants);
        const settled = result?.status === "yes" || result?.status === "not-applicable";
        const wanted = result?.status === "no" ? facts.filter(({ answer }) => answer === "no") : facts;
        expect([name, wanted.length > 0]).toEqual([name, !settled]);
        expect([name, result?.wants === undefined]).toEqual([name, settled]);
        const unsayable = facts.filter((fact) =>
          fact.answer === "no" ? messages?.[fact.change] === undefined : asks[askOf(fact)] === undefined,
        );
        expect([name, unsayable]).toEqual([name, []]);
      }
    });
  });
}

function isNamed({ answer, params }: Fact, name: string): boolean {
  const value = params[name];
  return Array.isArray(value) && answer === "no" ? value.length > 0 : value !== undefined;
}

/** Whether a want can be had, and is not had already: some of what there is has to hold. */
function isSound(want: Want | undefined): boolean {
  if (want === undefined || isFact(want)) return true;
  return want.need > 0 && want.need <= want.of.length && want.of.every(isSound);
}
