// What a project of its own says of its design: four properties, one of which does not hold.
import fc from "fast-check";
import { parseDesign } from "orgproof";
import { applyEdit, type Edit, withFailure } from "orgproof/change";
import { type DesignMatchers, edits, faults, forAll, matchers } from "orgproof/testing";
import { expect, test } from "vitest";

declare module "vitest" {
  interface Matchers<T> extends DesignMatchers<T> {}
}

expect.extend(matchers);

const design = parseDesign(`
orgproof: 1
units: { marketing: {}, sales: {} }
roles:
  writer: { unit: marketing }
  planner: { unit: marketing }
  seller: { unit: sales }
activities:
  advertising: { raci: { A: marketing, R: [marketing, writer], I: sales }, produces: leads }
  selling: { raci: { A: sales, R: seller }, needs: leads, produces: orders }
  invoicing: { raci: { A: sales, R: sales }, needs: orders }
information:
  leads: { definition: whoever asked for an offer, agreed: true }
  orders: { definition: whatever was bought, agreed: true }
flows:
  - { carries: leads, from: advertising, to: selling, via: crm, every: weekly, within: P1D, owner: marketing }
meetings:
  weekly-round: { participants: [planner, seller], every: weekly, documented: true, purpose: planning }
`);

test("the matrix is sound as it is", () => {
  expect(design).toPass({ preset: "correctness" });
  expect(design).not.toHaveFinding("raci/no-accountable");
});

test("whichever meeting is dropped, the matrix stays sound", () => {
  forAll(faults(design, ["meeting"]), ({ design: left }) => expect(left).toPass({ preset: "correctness" }));
});

test("however the work is divided, somebody does it", () => {
  const divided = edits(design, { kinds: ["move", "share", "split", "merge"], most: 3 });
  forAll(divided, ({ design: left, edits: steps }) => {
    expect(left).not.toHaveFinding("raci/no-responsible");
    expect(steps.reduce<typeof design>(applyEdit, design)).toEqual(left);
  });
});

/** Any people absent at once. */
const absences = fc
  .subarray(["writer", "planner", "seller"])
  .map((ids) => ids.reduce((left, id) => withFailure(left, { kind: "role", id }), design));

test("whoever is absent, somebody does the work of each activity", () => {
  forAll(absences, (left) => expect(left).not.toHaveFinding("raci/no-responsible"), { base: design });
});

/** Never called: what the types refuse. */
function refused() {
  // @ts-expect-error there is no such level
  expect(design).toReachLevel("close", { between: ["marketing", "sales"] });
  // @ts-expect-error to whom?
  const move: Edit = { kind: "move", activity: "selling" };
  applyEdit(design, move);
  // @ts-expect-error which rule?
  expect(design).toHaveFinding();
}
void refused;
