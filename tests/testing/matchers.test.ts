import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDesign } from "../../src/formats/parse-design.ts";
import type { Design } from "../../src/model/design.ts";
import { type DesignMatchers, faults, forAll, matchers } from "../../src/testing/index.ts";
import { integratedDesign } from "../../src/testing/laws/integrated-design.ts";

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: the parameter has to be declared as vitest declares it
  interface Matchers<T = any> extends DesignMatchers<T> {}
}

expect.extend(matchers);

const healthy = `
orgproof: 1
units: { marketing: {}, sales: {} }
activities:
  campaign: { raci: { A: marketing, R: marketing, I: sales }, produces: leads }
  calling: { raci: { A: sales, R: sales, I: marketing }, needs: leads }
flows: [{ carries: leads, from: campaign, to: calling, via: crm, every: weekly, within: P1D, owner: marketing }]
`;
const nobody = healthy.replace("A: sales, R: sales", "R: sales");

/** What an assertion says when it fails. */
function saying(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    return (error as Error).message;
  }
  return "it did not fail";
}

describe("toPass", () => {
  test("holds where there is no error and no warning, and fails with the findings in their places", () => {
    expect(healthy).toPass({ preset: "correctness" });
    expect(nobody).not.toPass({ preset: "correctness" });
    expect(saying(() => expect(nobody).toPass({ preset: "correctness" }))).toBe(
      "expected the design to pass; it has one finding:\n" +
        "  error raci/no-accountable at 6:14: nobody is accountable for `calling`",
    );
    expect(saying(() => expect(healthy).not.toPass({ preset: "correctness" }))).toMatch(
      /^expected the design not to pass; \d+ rules looked at it and found no error and no warning \(not decided: \d+\)$/,
    );
  });
});

describe("toHaveFinding", () => {
  test("holds where the rule finds something, about the subject if one is named", () => {
    expect(nobody).toHaveFinding("raci/no-accountable");
    expect(nobody).toHaveFinding("raci/no-accountable", "calling");
    expect(nobody).not.toHaveFinding("raci/no-accountable", "campaign");
    expect(healthy).not.toHaveFinding("raci/no-accountable");
  });

  test("is asked of a rule that no preset turns on, and takes its options from the config", () => {
    expect(nobody).toHaveFinding("raci/no-accountable", undefined, {
      preset: "none",
      rules: { "raci/*": "off" },
    });
    const many = { rules: { "raci/overloaded-role": { options: { max: 1 } } } };
    const roles = healthy
      .replace("activities:", "roles: { rep: { unit: sales } }\nactivities:")
      .replaceAll(/A: \w+, R: \w+/g, "A: rep, R: rep");
    expect(roles).toHaveFinding("raci/overloaded-role", "rep", many);
    expect(roles).not.toHaveFinding("raci/overloaded-role", "rep", {
      rules: { "raci/overloaded-role": { options: { max: 2 } } },
    });
  });

  test("behind `.not`, does not take what the rule could not decide for free of findings", () => {
    const unsaid = `
orgproof: 1
units: { marketing: {}, sales: {} }
activities: { campaign: { ownership: marketing, produces: leads }, calling: { ownership: sales, needs: leads } }
flows: [{ carries: leads, from: campaign, to: calling }]
`;
    expect(saying(() => expect(unsaid).not.toHaveFinding("handoff/no-channel"))).toBe(
      "expected no finding of handoff/no-channel; that is not known:\n" +
        "  info handoff/no-channel at 5:9: not known by which channel `leads` goes from `campaign` to `calling`",
    );
    expect(saying(() => expect(unsaid).not.toHaveFinding("raci/no-accountable", "calling"))).toBe(
      "expected no finding of raci/no-accountable about `calling`; that is not known:\n" +
        "  the design does not say what the rule asks for",
    );
    expect(saying(() => expect(unsaid).toHaveFinding("handoff/no-channel"))).toContain("could not decide 1");
    const open = `${healthy}open: activities\n`;
    expect(open).not.toHaveFinding("raci/no-accountable", "calling");
    expect(saying(() => expect(open).not.toHaveFinding("raci/no-accountable"))).toContain(
      "that is not known",
    );
  });

  test("says what the rule found instead, and how much it could not decide", () => {
    expect(saying(() => expect(nobody).toHaveFinding("raci/no-accountable", "campaign"))).toBe(
      "expected a finding of raci/no-accountable about `campaign`; it looked at 2 and could not decide 0\n" +
        "it found:\n  error raci/no-accountable at 6:14: nobody is accountable for `calling`",
    );
    expect(() => expect(nobody).toHaveFinding("raci/no-acountable")).toThrow(
      "did you mean `raci/no-accountable`?",
    );
  });
});

describe("toReachLevel", () => {
  const between = ["marketing", "sales"] as const;
  const nothing =
    "orgproof: 1\nunits: { marketing: {}, sales: {} }\nactivities: {}\nflows: []\nmeetings: {}\n";

  test("holds where the level is sure", () => {
    expect(healthy).toReachLevel("undefined", { between });
    expect(nothing).not.toReachLevel("defined", { between });
  });

  test("fails where the level is not known, and so does its opposite", () => {
    expect(saying(() => expect(healthy).toReachLevel("defined", { between }))).toMatch(
      /^expected marketing and sales to be defined; they are undefined for sure, \w+ at most, which hangs on what is not stated\n {2}not (met|known): /,
    );
    expect(saying(() => expect(healthy).not.toReachLevel("defined", { between }))).toMatch(
      /^expected marketing and sales not to be defined; they are undefined for sure, \w+ at most/,
    );
  });

  test("refuses units that there are not", () => {
    expect(() => expect(healthy).toReachLevel("defined", { between: ["marketing", "sale"] })).toThrow(
      "there is no unit `sale`",
    );
  });
});

describe("toKeepLevelUnder", () => {
  const between = ["marketing", "sales"] as const;
  const company = integratedDesign;

  test("holds where the level stays, whatever fails", () => {
    expect(company).toKeepLevelUnder(faults(company, ["knowledge"]), { between });
    expect(
      saying(() => expect(company).not.toKeepLevelUnder(faults(company, ["knowledge"]), { between })),
    ).toBe("expected marketing and sales not to stay integrated; they do in all designs that were tried: 1");
  });

  test("tells what takes it down otherwise, as what is different then", () => {
    expect(company).not.toKeepLevelUnder(faults(company, ["meeting"]), { between });
    const said = saying(() => expect(company).toKeepLevelUnder(faults(company, ["meeting"]), { between }));
    expect(said).toMatch(
      /^expected marketing and sales to stay integrated; they are defined after this:\n\nfailure: \{"kind":"meeting","id":"table"\}\n/,
    );
    const changed = said.split("\n").filter((line) => /^ {2}[-+]/.test(line));
    expect(changed.slice(0, 3)).toEqual(["  -meetings:", "  -  table:", expect.stringContaining("  -    ")]);
    expect(changed.at(-1)).toMatch(/^ {2}\+meetings: /);
  });

  test("fails where the level is no longer known", () => {
    const { meetings, ...rest } = company;
    const said = saying(() => expect(company).toKeepLevelUnder(fc.constant(rest), { between }));
    expect(said).toMatch(
      /^expected marketing and sales to stay integrated; they are defined for sure, integrated at most, which hangs on what is not stated after this:/,
    );
  });

  test("fails where the units are gone", () => {
    const gone = {
      design: { orgproof: 1, units: { marketing: {} }, activities: {} } as Design,
      removed: "sales",
    };
    const said = saying(() => expect(company).toKeepLevelUnder(fc.constant(gone), { between }));
    expect(said).toMatch(
      /^expected marketing and sales to stay integrated; they are not both there after this:\n\nremoved: "sales"\n/,
    );
    expect(company).not.toKeepLevelUnder(fc.constant(gone), { between });
  });

  test("refuses units that have no level to keep: it would hold of anything", () => {
    const tell = () => expect(healthy).toKeepLevelUnder(fc.constant(company), { between });
    expect(tell).toThrow(/^toKeepLevelUnder: marketing and sales have no level to keep: they are undefined/);
  });
});

describe("matchers in forAll", () => {
  test("say what they say within a property, too, beside the failure as what is different", () => {
    const rested = parseDesign(`
orgproof: 1
units: { marketing: {}, sales: {} }
roles: { planner: { unit: marketing }, seller: { unit: sales } }
activities: { plan: { raci: { A: planner, R: [planner, seller] } }, sell: { raci: { A: seller, R: seller } } }
flows: []
meetings: { sync: { participants: [planner, seller], every: weekly } }
decisions: {}
`);
    expect(saying(() => expect(rested).toHaveFinding("raci/no-accountable"))).toContain("it looked at 2");
    expect(
      saying(() =>
        forAll(faults(rested), ({ design: left }) => expect(left).not.toHaveFinding("raci/no-accountable")),
      ),
    ).toMatchInlineSnapshot(`
      "the property does not hold (case 1, of all in turn)

      failure: {"kind":"role","id":"planner"}
        @@ line 4 @@
           sales: {}
         roles:
        -  planner:
        -    unit: marketing
           seller:
             unit: sales
         activities:
           plan:
        -    raci: { A: planner, R: [ planner, seller ] }
        +    raci: { A: [], R: [ seller ] }
           sell:
             raci: { A: seller, R: seller }
        @@ line 17 @@
         meetings:
           sync:
        -    participants: [ planner, seller ]
        +    participants: [ seller ]
             every: weekly

      expected no finding of raci/no-accountable:
        error raci/no-accountable at /activities/plan/raci: nobody is accountable for \`plan\`"
    `);
  });
});
