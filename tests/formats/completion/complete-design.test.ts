import { describe, expect, test } from "vitest";
import { aboutWord } from "../../../src/formats/completion/about-word.ts";
import { completeDesign } from "../../../src/formats/completion/complete-design.ts";
import { knownElements, nothingKnown } from "../../../src/formats/completion/known-elements.ts";
import { parseOrganisation } from "../../../src/formats/parse-organisation.ts";

const design = `orgproof: 1
units: { marketing: { name: { en: Marketing, fa: بازاریابی } }, sales: {} }
roles: { planner: { unit: marketing } }
activities:
  campaign: { ownership: marketing, raci: { A: planner }, produces: offer }
information: { offer: {} }
`;
const known = knownElements(parseOrganisation(design), "en");

/** What is offered where `|` stands. */
function offered(marked: string): readonly string[] {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  return completeDesign(text, offset, known)?.options.map(({ label }) => label) ?? [];
}

describe("completion offers", () => {
  test.each<readonly [what: string, text: string, has: readonly string[], hasNot: readonly string[]]>([
    ["sections at the margin", "orgproof: 1\n|", ["units", "flows"], ["orgproof", "raci"]],
    ["sections while one is written", "orgproof: 1\nuni|\nroles: {}", ["units"], ["roles", "unit"]],
    [
      "attributes of an element",
      "activities:\n  a:\n    raci: { A: b }\n    |",
      ["needs", "ownership"],
      ["raci"],
    ],
    ["attributes between others", "activities:\n  a:\n    |\n    raci: { A: b }", ["needs"], ["raci"]],
    ["attributes in braces", "roles: { planner: { un| } }", ["unit", "reportsTo"], ["units"]],
    ["units where a unit belongs", "roles:\n  seller:\n    unit: |", ["marketing", "sales"], ["planner"]],
    [
      "parties for a letter",
      "activities:\n  a:\n    raci: { A: | }",
      ["planner", "sales"],
      ["offer", "campaign"],
    ],
    ["letters of the scheme", "activities:\n  a:\n    raci: { | }", ["R", "A", "C", "I"], ["planner"]],
    ["items of a list in brackets", "activities:\n  a:\n    needs: [o|]", ["offer"], ["planner"]],
    [
      "an item, and its keys",
      "activities:\n  a:\n    needs:\n      - |",
      ["offer", "information", "within"],
      ["sales"],
    ],
    ["keys of a flow", "flows:\n  - carries: offer\n    |", ["from", "to", "every"], ["carries"]],
    ["words of the model", "activities:\n  a:\n    planning: |", ["true", "false", "none"], ["sales"]],
    ["durations", "activities:\n  a:\n    every: |", ["weekly", "quarterly"], ["sales"]],
    [
      "attributes although the text is broken below",
      "activities:\n  a:\n    |\nroles: { a: [",
      ["needs"],
      [],
    ],
    ["keys of JSON", '{ "roles": { "a": { "un|" } } }', ["unit"], ["sales"]],
    ["nothing in a comment", "activities:\n  a: {} # un|", [], ["units"]],
    ["nothing where the model knows nothing", "nowhere:\n  a:\n    |", [], ["units"]],
  ])("%s", (_, text, has, hasNot) => {
    const labels = offered(text);
    expect(labels).toEqual(expect.arrayContaining([...has]));
    for (const label of hasNot) expect(labels).not.toContain(label);
  });

  test("what replaces the whole word, with its name and what it is", () => {
    const text = "roles: { seller: { unit: marke } }";
    const completions = completeDesign(text, text.indexOf("ke }"), known);
    expect(text.slice(completions?.from, completions?.to)).toBe("marke");
    expect(completions?.options).toContainEqual({
      label: "marketing",
      insert: "marketing",
      is: "element",
      kind: "unit",
      about: "Marketing",
    });
  });

  test("keys with a colon, and with room for the value where it stands beside", () => {
    const inserts = completeDesign("|".slice(1), 0, nothingKnown)?.options.map(({ insert }) => insert);
    expect(inserts).toEqual(expect.arrayContaining(["units:", "name: ", "flows:"]));
  });

  test("never throws, wherever the cursor stands in a text", () => {
    const text = `${design}flows:\n  - {\n  - "a\n\t- b: 'c\nx: |\n  y\n`;
    for (let at = 0; at <= text.length; at += 1) expect(() => completeDesign(text, at, known)).not.toThrow();
  });
});

describe("a hover says", () => {
  const said = (marked: string) => aboutWord(marked.replace("|", ""), marked.indexOf("|"), known);

  test("what the model says of a key", () => {
    expect(said("activities:\n  a:\n    rac|i: { A: planner }")).toMatchObject({
      word: "raci",
      about: expect.stringContaining("Letter: parties"),
    });
  });

  test("which element an id names", () => {
    expect(said("roles: { a: { unit: mar|keting } }")).toMatchObject({
      element: { kind: "unit", name: "Marketing" },
    });
  });

  test("what a section is", () => {
    expect(said("uni|ts: {}")?.about).toBe("Organisational units, by id.");
  });

  test.each(["# wo|rd", "name: some|thing", "units: {| }"])("nothing of %s", (text) => {
    expect(said(text)).toBeUndefined();
  });
});
