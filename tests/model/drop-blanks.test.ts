import fc from "fast-check";
import { expect, test } from "vitest";
import { designSchema } from "../../src/model/design.ts";
import { dropBlanks } from "../../src/model/drop-blanks.ts";
import { randomDesign } from "./random-design.ts";

const dropped = (value: unknown) => dropBlanks(designSchema, value);

test("a blank attribute is left out; a blank element says nothing of itself", () => {
  expect(
    dropped({
      name: null,
      units: { a: null, b: { parent: null } },
      activities: { x: { raci: { A: null } } },
      flows: null,
    }),
  ).toEqual({
    units: { a: {}, b: {} },
    activities: { x: { raci: {} } },
  });
});

test("a text of white space is a blank, whatever belongs in its place", () => {
  expect(
    dropped({
      name: " ",
      units: { a: "", b: { parent: "", name: { en: "", fa: " " } } },
      activities: { x: { every: "\t", raci: { A: "" }, tags: "", effort: { a: "" } } },
      information: { i: { definition: { en: "orders", fa: "" } }, j: { definition: {} } },
      flows: [{ via: " ", on: "", id: "", carries: "i" }],
      decisions: { d: { jointly: "\u200c" } },
    }),
  ).toEqual({
    units: { a: {}, b: {} },
    activities: { x: { raci: {}, effort: {} } },
    information: { i: { definition: { en: "orders" } }, j: {} },
    flows: [{ carries: "i" }],
    decisions: { d: {} },
  });
});

test("blanks are left out of the items of a list", () => {
  expect(
    dropped({
      activities: { x: { needs: [{ information: "i", within: null, toStart: "" }] } },
      knowledge: { k: { transfers: { from: "a", ref: null } } },
      constraints: [{ bind: ["x", "y"], letters: "" }],
    }),
  ).toEqual({
    activities: { x: { needs: [{ information: "i" }] } },
    knowledge: { k: { transfers: { from: "a" } } },
    constraints: [{ bind: ["x", "y"] }],
  });
});

test("a blank in a list, and what the schema does not know, stays to be refused", () => {
  expect(dropped({ flows: [null, ""], foo: null, units: { a: { foo: null } } })).toEqual({
    flows: [null, ""],
    foo: null,
    units: { a: { foo: null } },
  });
  expect(dropped(null)).toBeNull();
  expect(dropped({ units: new Map() })).toEqual({ units: new Map() });
});

test("`__proto__` stays a key", () => {
  const value = dropped(JSON.parse('{"units":{"__proto__":{"parent":"a"}}}')) as { units: object };
  expect(Object.keys(value.units)).toEqual(["__proto__"]);
  expect(Object.getPrototypeOf(value.units)).toBe(Object.prototype);
});

test("what has no blanks is as it was, and is not changed", () => {
  fc.assert(
    fc.property(randomDesign, (design) => {
      const before = structuredClone(design);
      expect(dropped(design)).toEqual(before);
      expect(design).toEqual(before);
    }),
  );
});
