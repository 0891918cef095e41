import { describe, expect, it } from "vitest";
import { parseOrganisation } from "../../src/formats/parse-organisation.ts";
import type { Unit } from "../../src/organisation/elements.ts";
import { hasOfItself } from "../../src/organisation/has-information.ts";
import { possibleContactsOf } from "../../src/organisation/possible-contacts.ts";
import { possibleProducers } from "../../src/organisation/possible-producers.ts";

const units = "orgproof: 1\nunits: { a: , a1: { parent: a }, a2: { parent: a }, b: , c: }\n";

/* `information` is left out, so that an output that is not stated may be anything. */
const needed: readonly (readonly [what: string, activities: string, pair: string, may: boolean])[] = [
  [
    "the other makes something, and one may need anything",
    "x: { ownership: a, produces: [] }, y: { ownership: b, needs: [], produces: i }",
    "a b",
    true,
  ],
  [
    "the other makes nothing",
    "x: { ownership: a, produces: [] }, y: { ownership: b, needs: [], produces: [] }",
    "a b",
    false,
  ],
  [
    "one needs what it makes itself",
    "x: { ownership: a, needs: i, produces: i }, y: { ownership: b, needs: [] }",
    "a b",
    false,
  ],
  [
    "another may make what is needed and made elsewhere",
    "x: { ownership: a, needs: i, produces: [] }, z: { ownership: b, needs: [], produces: i }, y: { ownership: c, needs: [] }",
    "a c",
    true,
  ],
  [
    "neither needs anything",
    "x: { ownership: a, needs: i, produces: [] }, z: { ownership: b, needs: [], produces: i }, y: { ownership: c, needs: [] }",
    "b c",
    false,
  ],
  [
    "one may make it itself, too",
    "x: { ownership: a1, needs: i, produces: [] }, z: { ownership: b, needs: [], produces: i }, y: { ownership: a1, needs: [] }",
    "a1 b",
    true,
  ],
  [
    "the same, seen from the other side",
    "x: { ownership: b, needs: i, produces: [] }, z: { ownership: a1, needs: [], produces: i }, y: { ownership: b, needs: [] }",
    "a1 b",
    true,
  ],
  [
    "neither of two that are declared does",
    "x: { ownership: a1, needs: i, produces: [] }, z: { ownership: b, needs: [], produces: i }, y: { ownership: a1, needs: [] }",
    "a2 b",
    false,
  ],
  [
    "it is anyone's, but needs nothing",
    "x: { needs: [] }, y: { ownership: b, needs: [], produces: i }",
    "a b",
    false,
  ],
  [
    "it is anyone's, and needs something",
    "x: { needs: i, produces: [] }, y: { ownership: b, needs: [], produces: i }",
    "a b",
    true,
  ],
  [
    "it is anyone's, and may need anything",
    "x: { produces: [] }, y: { ownership: b, needs: [], produces: i }",
    "a b",
    true,
  ],
];

const producing: readonly (readonly [what: string, activities: string, may: boolean])[] = [
  ["another beside the one", "x: { ownership: a, produces: i }, y: { ownership: b }", true],
  ["another with a common owner", "x: { ownership: a, produces: i }, y: { ownership: a1 }", false],
  ["two that are not in line", "y: { ownership: a }, z: { ownership: b }", true],
  ["two that are in line", "y: { ownership: a }, z: { ownership: a1 }", false],
  ["one of anyone alone", "y: {}", false],
  ["two of anyone", "y: {}, z: {}", true],
  ["one of anyone, and another", "y: {}, z: { ownership: a }", true],
  ["one of anyone, and another that everybody owns", "y: {}, z: { ownership: [a, b, c] }", false],
  [
    "one of anyone, and two others, one of which everybody owns",
    "y: {}, z: { ownership: [a, b, c] }, w: { ownership: a }",
    true,
  ],
  ["anyone's, and another", "x: { produces: i }, y: { ownership: a }", true],
  ["anyone's, and another that everybody owns", "x: { produces: i }, y: { ownership: [a, b, c] }", false],
  ["anyone's, and another of anyone", "x: { produces: i }, y: {}", true],
  ["anyone's beside one", "x: { produces: i }, y: { ownership: a, produces: i }", true],
  [
    "anyone's beside one that everybody owns",
    "x: { produces: i }, y: { ownership: [a, b, c], produces: i }",
    false,
  ],
  ["two of anyone that surely produce it", "x: { produces: i }, y: { produces: i }", true],
  ["one, and perhaps one of anyone", "x: { ownership: a, produces: i }, y: {}", true],
  [
    "one that everybody owns, and perhaps one of anyone",
    "x: { ownership: [a, b, c], produces: i }, y: {}",
    false,
  ],
  ["one, and perhaps one that nobody owns", "x: { ownership: a, raci: { A: a }, produces: i }, y: {}", false],
  ["two that nobody owns", "x: { ownership: a, raci: { A: a }, produces: [] }, y: {}, z: {}", false],
];

describe("a need may cross", () => {
  it.each(needed)("or not, if %s", (_, activities, pair, may) => {
    const organisation = parseOrganisation(
      `${units}activities: { ${activities} }\ninterfaces: [{ between: [a1, b] }, { between: [a2, b] }]`,
    );
    const [a, b] = pair.split(" ").map((id) => organisation.units.get(id) as Unit);
    const at = organisation.interfaceOf(a as Unit, b as Unit);
    expect(possibleContactsOf(organisation).crossingNeed(at)).toBe(may);
  });

  it("wherever activities are not all listed", () => {
    const organisation = parseOrganisation(
      `${units}activities: { x: { ownership: a, needs: [], produces: [] } }\nopen: activities`,
    );
    const at = organisation.interfaceOf(
      organisation.units.get("b") as Unit,
      organisation.units.get("c") as Unit,
    );
    expect(possibleContactsOf(organisation).crossingNeed(at)).toBe(true);
  });
});

describe("more may lie between two units", () => {
  const of = (rest: string) => {
    const organisation = parseOrganisation(`${units}${rest}`);
    const at = organisation.interfaceOf(
      organisation.units.get("a") as Unit,
      organisation.units.get("b") as Unit,
    );
    const { crossingFlow, shared, jointMeeting, jointDecision } = possibleContactsOf(organisation);
    return { flow: crossingFlow(at), shared, jointMeeting, jointDecision };
  };
  const owned = "activities: { x: { ownership: a }, y: { ownership: b } }\nmeetings: none\nflows: none\n";
  const none = { flow: false, shared: false, jointMeeting: false, jointDecision: false };

  it("not if all is said", () => {
    const rest = "decisions: { d: { heldBy: [], influence: none, affects: x, analysedIn: y } }";
    expect(of(`${owned}${rest}`)).toEqual(none);
  });

  it.each(["{ influence: none }", "{ heldBy: [] }"])(
    "if it is not said whose a decision is: %s",
    (decision) => {
      expect(of(`${owned}decisions: { d: ${decision} }`)).toEqual({ ...none, jointDecision: true });
    },
  );

  it("if it is not said whose an activity is", () => {
    const rest = "activities: { x: , y: { ownership: b } }\nmeetings: none\n";
    const decisions = "decisions: { d: { heldBy: [], influence: none, affects: x } }\n";
    expect(of(`${rest}${decisions}flows: none`)).toEqual({ ...none, shared: true, jointDecision: true });
    expect(of(`${rest}decisions: none\nflows: [{ carries: i, from: x, to: y }]`)).toEqual({
      ...none,
      shared: true,
      flow: true,
    });
  });
});

describe("two that have no owner in common may produce one information", () => {
  it.each(producing)("or not: %s", (_, activities, may) => {
    const organisation = parseOrganisation(
      `${units}activities: { ${activities}, n: { needs: i, produces: [], ownership: a } }`,
    );
    const information = organisation.information.get("i");
    expect(information && possibleProducers(organisation)(information)).toBe(may);
  });

  it("not where all units are in line", () => {
    const organisation = parseOrganisation(
      "orgproof: 1\nunits: { a: }\nactivities: { x: { produces: i }, y: }",
    );
    const information = organisation.information.get("i");
    expect(information && possibleProducers(organisation)(information)).toBe(false);
  });
});

describe("an activity that nobody owns", () => {
  const producers = (count: number) =>
    Array.from({ length: count }, (_, at) => `p${at}: { ownership: a, needs: [], produces: i }`).join(", ");

  it.each([1, 9])("has nothing of what is made near others: by %d", (count) => {
    const organisation = parseOrganisation(
      `${units}activities: { x: { needs: i, produces: [] }, y: { needs: [], raci: { A: a } }, w: { ownership: b, needs: i, produces: [] }, ${producers(count)} }`,
    );
    const information = organisation.information.get("i");
    const has = (id: string) => {
      const activity = organisation.activities.get(id);
      return activity && information && hasOfItself(activity, information, organisation);
    };
    expect([has("x"), has("w"), has("p0")]).toEqual(["no", "no", "yes"]);
    expect(has("y")).toBe("unknown");
  });

  it("makes nothing near anybody", () => {
    const organisation = parseOrganisation(
      `${units}activities: { x: { needs: [], produces: i }, y: { needs: i, produces: [], raci: { A: a } } }`,
    );
    const [information, activity] = [organisation.information.get("i"), organisation.activities.get("y")];
    expect(activity && information && hasOfItself(activity, information, organisation)).toBe("no");
  });
});
