import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { refactorJsonSchema } from "../../src/formats/refactor-schema.ts";
import { orgproof, type Setting, unanswered, unreadable } from "./run-cli.ts";

const design = `orgproof: 1
# who sells what
units: { marketing: {}, sales: {} }
roles: { planner: { unit: marketing, heldBy: sara }, seller: { unit: sales, heldBy: ali } }
activities:
  campaigns: { raci: { A: planner, R: planner }, produces: leads } # in spring
  selling: { raci: { A: seller, R: seller }, needs: leads }
information: { leads: {} }
flows: []
decisions: { price: { heldBy: [planner, seller], jointly: none } }
`;
const files = { "d.yaml": design, "u.yaml": unanswered, "bad.yaml": unreadable };
const refactor = (argv: readonly string[] | string, setting: Setting = {}) =>
  orgproof(["refactor", ...(typeof argv === "string" ? argv.split(" ") : argv)], { files, ...setting });

describe("orgproof refactor", () => {
  test("gives an element another id wherever it is named, and changes nothing else", async () => {
    const { exit, out, err, read } = await refactor("d.yaml rename activity/campaigns campaigning");
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(read("d.yaml")).toBe(design.replaceAll("campaigns", "campaigning"));
    expect(out).toContain("`campaigns` is `campaigning` now");
    expect(out).toContain("✔ written into d.yaml");
  });

  test("says which findings went, and which levels rose", async () => {
    const { exit, out, read } = await refactor(
      "d.yaml add-handoff leads campaigns selling --owner planner --via email --every weekly --within P1D",
    );
    expect(exit).toBe(0);
    expect(out).toContain("1 finding is gone");
    expect(out).toContain("(handoff/undefined)");
    expect(read("d.yaml")).toContain("# in spring");
    expect(read("d.yaml")).toContain("carries: leads");
    const given = await refactor("d.yaml give-decision price seller");
    expect(given.out).toContain("(power/contested)");
    expect(given.read("d.yaml")).toContain("heldBy: seller");
  });

  test.each([
    ["move selling planner", /A: planner, R: planner \}, needs: leads/],
    ["share selling marketing", /R: \[ ?seller, marketing ?\]/],
    ["split sales stores --roles seller", /seller: \{ unit: stores, heldBy: ali \}/],
    ["merge sales marketing", /seller: \{ unit: marketing/],
    ["leave ali", /heldBy: none/],
    ["join sara seller", /heldBy: \[ ?ali, sara ?\]/],
  ])("does what it is told: %s", async (edit, there) => {
    const { exit, read, err } = await refactor(`d.yaml ${edit}`);
    expect(err).toBe("");
    expect([0, 1]).toContain(exit);
    expect(read("d.yaml")).toMatch(there);
    expect(read("d.yaml")).toContain("# who sells what");
  });

  test("shows with --dry-run what would change, and writes nothing", async () => {
    const { out, err, read } = await refactor("d.yaml share selling marketing --dry-run");
    expect(read("d.yaml")).toBe(design);
    expect(out).toMatch(/^--- a\/d\.yaml\n\+\+\+ b\/d\.yaml\n@@/);
    expect(err).toContain("d.yaml is as it was");
  });

  test("prints what is done as data that its schema describes", async () => {
    const validate = new Ajv2020({ strict: false }).compile(refactorJsonSchema());
    const { out } = await refactor("d.yaml give-decision price seller --format json");
    const printed = JSON.parse(out);
    validate(printed);
    expect(validate.errors).toBeNull();
    expect(printed).toMatchObject({ edit: { kind: "give-decision", to: "seller" }, written: true });
    const shown = JSON.parse((await refactor("d.yaml give-decision price seller -f json --dry-run")).out);
    expect(shown).toMatchObject({ written: false, patch: expect.stringContaining("+++ b/d.yaml") });
  });

  test("ends with 1 where errors come, and says what it wrote all the same", async () => {
    const left = await refactor("d.yaml move campaigns sales --preset strict");
    expect(left.read("d.yaml")).not.toBe(design);
    const worse = await refactor("d.yaml share campaigns sales --config c.yaml", {
      files: { ...files, "c.yaml": "failOn: warn\n" },
    });
    expect(worse.exit).toBe(1);
    expect(worse.out).toContain("✔ written into d.yaml");
  });

  test("leaves a file alone that says so already", async () => {
    const { exit, out, read } = await refactor("d.yaml share selling sales --locale en");
    expect(exit).toBe(0);
    expect(read("d.yaml") === design ? out : "").toMatch(/says so already|^$/);
    const same = await refactor("d.yaml rename unit/sales sales");
    expect(same.out).toBe("d.yaml says so already\n");
  });

  test("prints the changed text of standard input", async () => {
    const { out, err } = await refactor("- rename unit/sales selling-team", { stdin: design });
    expect(out).toBe(design.replaceAll(/\bsales\b/g, "selling-team"));
    expect(err).toContain("`sales` is `selling-team` now");
  });

  test("is said in Persian", async () => {
    const { out } = await refactor("d.yaml rename unit/sales trade --locale fa");
    expect(out).toContain("نوشته شد");
  });

  test.each([
    ["d.yaml renam unit/sales x", "there is no edit `renam`; it may be move, share, rename"],
    ["d.yaml rename sales x", "rename takes a kind and an id, such as activity/sales"],
    ["d.yaml rename activty/selling x", "Did you mean `activity`?"],
    ["d.yaml move selling", "move takes 2 words: move ACTIVITY PARTY"],
    ["d.yaml leave", "leave takes one word: leave PERSON"],
    ["d.yaml move selling sales --owner ali", "move takes no --owner"],
    [
      "d.yaml move sellin sales",
      "move.activity: there is no `sellin` under /activities; did you mean `selling`?",
    ],
    ["d.yaml define-handoff x --every often", "define-handoff.flow: there is no `x` under /flows"],
    ["- rename unit/sales x --format json", "--output takes the text"],
  ])("refuses with 2, a reason, and nothing written: %s", async (argv, why) => {
    const { exit, out, err, read } = await refactor(argv, { stdin: design });
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(why);
    expect(read("d.yaml")).toBe(design);
  });

  test("ends with 3 where there is no design", async () => {
    expect((await refactor("bad.yaml leave sara")).exit).toBe(3);
  });
});
