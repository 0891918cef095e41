import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Design } from "../../../src/model/design.ts";
import type { Activity, Party } from "../../../src/organisation/elements.ts";
import { link } from "../../../src/organisation/link.ts";
import { haveCommon } from "../../../src/organisation/owner-set.ts";
import { look } from "../look.ts";

const unitCount = 12;
const roleCount = 30;
const activityCount = 8;
const unit = (at: number) => `u${at}`;
const role = (at: number) => `r${at}`;
const parties = [
  ...Array.from({ length: unitCount }, (_, at) => unit(at)),
  ...Array.from({ length: roleCount }, (_, at) => role(at)),
];
const some = (max: number) => fc.uniqueArray(fc.constantFrom(...parties), { minLength: 1, maxLength: max });

/** Companies with a hierarchy, roles that sit in two units, long rows, and meetings of two to thirty. */
const company = fc.record({
  parents: fc.array(fc.option(fc.nat(), { nil: undefined }), { minLength: unitCount, maxLength: unitCount }),
  seats: fc.array(fc.uniqueArray(fc.nat(unitCount - 1), { minLength: 1, maxLength: 2 }), {
    minLength: roleCount,
    maxLength: roleCount,
  }),
  rows: fc.array(
    fc.record({
      A: some(2),
      R: some(12),
      C: some(30),
      ownership: fc.option(fc.uniqueArray(fc.nat(unitCount - 1), { maxLength: 11 }), { nil: undefined }),
    }),
    { minLength: activityCount, maxLength: activityCount },
  ),
  flows: fc.array(fc.tuple(fc.nat(activityCount - 1), fc.nat(activityCount - 1)), { maxLength: 12 }),
  meetings: fc.array(fc.oneof(some(3), some(30)), { maxLength: 3 }),
});

function designOf({
  parents,
  seats,
  rows,
  flows,
  meetings,
}: typeof company extends fc.Arbitrary<infer T> ? T : never): Design {
  return {
    orgproof: 1,
    units: Object.fromEntries(
      parents.map((parent, at) => [
        unit(at),
        at > 0 && parent !== undefined ? { parent: unit(parent % at) } : {},
      ]),
    ),
    roles: Object.fromEntries(seats.map((units, at) => [role(at), { unit: units.map(unit) }])),
    activities: Object.fromEntries(
      rows.map(({ A, R, C, ownership }, at) => [
        `a${at}`,
        { raci: { A, R, C }, ...(ownership ? { ownership: ownership.map(unit) } : {}) },
      ]),
    ),
    information: { i: {} },
    flows: flows.map(([from, to], at) => ({ id: `f${at}`, carries: "i", from: `a${from}`, to: `a${to}` })),
    meetings: Object.fromEntries(meetings.map((participants, at) => [`m${at}`, { participants }])),
  };
}

/** The definition, word by word. */
function isNominal(party: Party, activity: Activity): boolean {
  const owners = activity.owners?.units ?? [];
  const flows = activity.inbound.some(
    ({ from }) =>
      haveCommon(party.units, from.owners?.units ?? []) ||
      from.performers.includes(party) ||
      from.answerers.includes(party),
  );
  const meets = (meeting: { readonly participants: readonly Party[] }) =>
    meeting.participants.some(
      (one) =>
        haveCommon(one.units, party.units) &&
        meeting.participants.some((other) => other !== one && haveCommon(other.units, owners)),
    );
  const around = [...new Set(parties.flatMap((id) => partyOf(id).meetings))];
  return !flows && !around.some(meets);
}

let partyOf: (id: string) => Party;

describe("in-name-only rules", () => {
  it("find what their definition says, whatever the company", () => {
    fc.assert(
      fc.property(company, (written) => {
        const design = designOf(written);
        const { units, roles, activities } = link(design);
        partyOf = (id) => (units.get(id) ?? roles.get(id)) as Party;
        const expected = [...activities.values()].flatMap((activity) => {
          const owners = activity.owners?.units ?? [];
          if (owners.length === 0) return [];
          const nominal = activity.advisers.filter(
            (party) => !haveCommon(party.units, owners) && isNominal(party, activity),
          );
          return nominal.length > 0 ? [[activity.id, nominal.map(({ id }) => id)]] : [];
        });
        const seen = look("raci/consulted-in-name-only", design);
        const found = seen.findings.map(({ subject, related }) => [subject.id, related.map(({ id }) => id)]);
        expect(found).toEqual(expected);
        expect(seen.undetermined).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
