import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Contact,
  contactBetween,
  contactsOf,
  firstOf,
  interfacesOf,
} from "../../src/organisation/contacts.ts";
import type { Decision, Interface, Meeting, Unit } from "../../src/organisation/elements.ts";
import { link } from "../../src/organisation/link.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";
import { possibleContactsOf } from "../../src/organisation/possible-contacts.ts";
import { forgetfulDesigns } from "../rules/forgetful-designs.ts";
import { crowdedDesigns } from "./crowded-designs.ts";

/* The definitions of what lies between two units, word by word. */
const isBelow = (unit: Unit, upper: Unit): boolean =>
  unit === upper || (unit.parent !== null && isBelow(unit.parent, upper));
const some = (units: readonly Unit[] | undefined, side: Unit) =>
  (units ?? []).some((unit) => isBelow(unit, side));
const onBoth = (units: readonly Unit[] | undefined, { a, b }: Interface) => some(units, a) && some(units, b);

function joins({ participants }: Meeting, { a, b }: Interface): boolean {
  return participants.some((x) => participants.some((y) => x !== y && some(x.units, a) && some(y.units, b)));
}

function around({ heldBy, influence, analysedIn, affects }: Decision): readonly Unit[] {
  const influencing = [...(influence ?? [])].flatMap(([unit, points]) => (points > 0 ? [unit] : []));
  const owning = [...analysedIn, ...affects].flatMap(({ owners }) => owners?.units ?? []);
  return [...(heldBy ?? []).flatMap(({ units }) => units), ...influencing, ...owning];
}

function expected(at: Interface, { activities, flows, meetings, decisions }: Organisation) {
  const all = [...activities.values()];
  return {
    crossingNeeds: all.flatMap(({ needs }) => (needs ?? []).filter(({ crosses }) => crosses.includes(at))),
    crossingFlows: flows.filter(({ crosses }) => crosses.includes(at)),
    shared: all.filter(({ owners }) => onBoth(owners?.units, at)),
    jointMeetings: [...meetings.values()].filter((meeting) => joins(meeting, at)),
    jointDecisions: [...decisions.values()].filter((decision) => onBoth(around(decision), at)),
  };
}

type Lists = ReturnType<typeof expected>;
const names = ["crossingNeeds", "crossingFlows", "shared", "jointMeetings", "jointDecisions"] as const;
const idsOf = (lists: Lists | Contact | undefined) =>
  names.map((name) =>
    ((lists?.[name] ?? []) as readonly unknown[])
      .flat()
      .map((each) => (each as { id: string }).id)
      .sort(),
  );

describe("what lies between two units", () => {
  it("is what the definitions say, at every pair of siblings and every declared pair", () => {
    fc.assert(
      fc.property(forgetfulDesigns, ({ whole, part }) => {
        for (const design of [whole, part]) {
          const organisation = link(design);
          const contacts = contactsOf(organisation);
          for (const at of interfacesOf(organisation)) {
            expect(idsOf(contacts.get(at)), at.id).toEqual(idsOf(expected(at, organisation)));
          }
          expect([...contacts.keys()].every((at) => interfacesOf(organisation).includes(at))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is what the definitions say where very many take part", () => {
    fc.assert(
      fc.property(crowdedDesigns, (design) => {
        const organisation = link(design);
        const contacts = contactsOf(organisation);
        const found = interfacesOf(organisation);
        for (const at of found) {
          expect(idsOf(contacts.get(at)), at.id).toEqual(idsOf(expected(at, organisation)));
          expect(idsOf(contactBetween(organisation, at)), at.id).toEqual(idsOf(expected(at, organisation)));
        }
        const orders = [...contacts.keys()].map((at) => found.indexOf(at));
        expect(orders).toEqual([...orders].sort((x, y) => x - y));
        for (const contact of contacts.values())
          for (const name of names) expect(contact[name].every(({ length }) => length > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("is found of any two units", () => {
    fc.assert(
      fc.property(
        crowdedDesigns,
        fc.constantFrom("k1", "k2", "l2"),
        fc.constantFrom("m", "m3"),
        (design, x, y) => {
          const organisation = link(design);
          const [a, b] = [organisation.units.get(x) as Unit, organisation.units.get(y) as Unit];
          const at = organisation.interfaceOf(a, b);
          const sure = expected(at, organisation);
          const contact = contactBetween(organisation, at);
          const asked = ["shared", "jointMeetings", "jointDecisions"] as const;
          for (const name of asked)
            expect(idsOf(contact)[names.indexOf(name)]).toEqual(idsOf(sure)[names.indexOf(name)]);
          for (const name of names) expect(contact[name].every(({ length }) => length > 0)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("may be more only where something is not said", () => {
    fc.assert(
      fc.property(forgetfulDesigns, (designs) => {
        const [whole, part] = [link(designs.whole), link(designs.part)];
        const [none, possible] = [possibleContactsOf(whole), possibleContactsOf(part)];
        for (const at of interfacesOf(whole)) {
          expect([
            none.crossingNeed(at),
            none.crossingFlow(at),
            none.shared,
            none.jointMeeting,
            none.jointDecision,
          ]).not.toContain(true);
          const here = interfacesOf(part).find(({ id }) => id === at.id);
          // what open interfaces do not list is in no part
          if (!here) continue;
          const [all, known] = [idsOf(contactsOf(whole).get(at)), idsOf(contactsOf(part).get(here))];
          const may = [
            possible.crossingNeed(here),
            possible.crossingFlow(here),
            possible.shared,
            possible.jointMeeting,
            possible.jointDecision,
          ];
          for (const [index, name] of names.entries()) {
            if (!may[index])
              expect(known[index]?.length === 0, `${name} ${at.id}`).toBe(all[index]?.length === 0);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("interfaces", () => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`u${at}`, {}]));
  const work = { x: { ownership: "u0", needs: "i" }, y: { ownership: "u1", produces: "i" } };

  it("are all pairs of siblings, in the design's order", () => {
    const organisation = link({
      orgproof: 1,
      units: { b: {}, a: {}, c: { parent: "b" }, d: { parent: "b" } },
      activities: {},
    });
    expect(interfacesOf(organisation).map(({ id }) => id)).toEqual(["b<->a", "c<->d"]);
  });

  it("are those with something between them where there are thousands, and what all have in common is found there", () => {
    const units = many(1000);
    const organisation = link({
      orgproof: 1,
      units,
      activities: { ...work, everybody: { ownership: Object.keys(units) } },
      information: { i: {} },
      meetings: { w: { participants: Object.keys(units) } },
    });
    expect(interfacesOf(organisation).map(({ id }) => id)).toEqual(["u0<->u1"]);
    const [contact] = [...contactsOf(organisation).values()];
    expect(idsOf(contact)).toEqual([["i->x"], [], ["everybody"], ["w"], []]);
  });

  it("give the first of a list in parts, whatever the order of the parts", () => {
    const placed = (order: number, at: number, is: string) => ({ order, at, is });
    const [a, b, c, d, e] = [
      placed(1, 0, "x"),
      placed(2, 0, "y"),
      placed(3, 0, "x"),
      placed(4, 0, "y"),
      placed(4, 1, "z"),
    ] as const;
    expect(firstOf([[a, d], [b], [c, e]], 4)).toEqual([a, b, c, d]);
    expect(firstOf([[c, e], [a, d], [b]], 4)).toEqual([a, b, c, d]);
    expect(firstOf([[c, e], [a, d], [b]], 4, ({ is }) => is)).toEqual([a, b, e]);
    expect(firstOf([], 4)).toEqual([]);
  });
});
