import { describe, expect, it } from "vitest";
import { criteria } from "../../src/level/criteria.ts";
import type { ProfileDefinition } from "../../src/level/define-profile.ts";
import { factsIn } from "../../src/level/proof.ts";
import { askOf } from "../../src/level/questions/asked.ts";
import { asks } from "../../src/level/questions/asks.ts";
import type { UniversalAnswer } from "../../src/organisation/three-values.ts";
import { between, judged } from "./judged.ts";
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

    it("says what it wants unless it is met, and has words for it", () => {
      const messages = criteria.find((criterion) => criterion.id === id)?.messages;
      for (const [name, design, , , , profile] of rows) {
        const result = between(design, profile).criteria.find(({ criterion }) => criterion.id === id);
        const facts = factsIn(result?.wants);
        const settled = result?.status === "yes" || result?.status === "not-applicable";
        const wanted = result?.status === "no" ? facts.filter(({ answer }) => answer === "no") : facts;
        expect([name, wanted.length > 0]).toEqual([name, !settled]);
        const unsayable = facts.filter((fact) =>
          fact.answer === "no" ? messages?.[fact.change] === undefined : asks[askOf(fact)] === undefined,
        );
        expect([name, unsayable]).toEqual([name, []]);
      }
    });
  });
}
