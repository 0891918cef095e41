import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runRule } from "../../src/check/run-rule.ts";
import { settingsOf } from "../../src/check/settings.ts";
import { standardProfile } from "../../src/level/profile.ts";
import { link } from "../../src/organisation/link.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";
import { subjectsOf } from "../../src/rules/subjects.ts";
import { runs } from "../runs.ts";
import { forgetfulDesigns } from "./forgetful-designs.ts";

const rules = settingsOf({ preset: "all" }).active;

/** What a rule says of an organisation: the ids of its subjects that have a finding, and of those that it could not decide. */
function verdicts(active: (typeof rules)[number], organisation: Organisation) {
  const { found, undetermined, status, error } = runRule(active, organisation, standardProfile, true);
  if (error !== undefined) throw new Error(`${active.rule.id}: ${error}`);
  const ids = (statements: readonly { readonly subject: { readonly id: string } }[]) =>
    new Set(statements.map(({ subject }) => subject.id));
  return { found: ids(found), undetermined: ids(undetermined), status };
}

/** What a rule says of part of a design and the whole contradicts. */
function contradictions(
  active: (typeof rules)[number],
  whole: Organisation,
  part: Organisation,
): readonly string[] {
  const { id, subject } = active.rule;
  const [known, guessed] = [verdicts(active, whole), verdicts(active, part)];
  const open = [...known.undetermined].map((each) => `${id}: ${each} is open, and all is said`);
  const invented = [...guessed.found]
    .filter((each) => !known.found.has(each))
    .map((each) => `${id}: ${each} is found, and wrongly`);
  // a rule that was not asked says nothing
  if (guessed.status === "not-asked") return [...open, ...invented];
  const missed = [...subjectsOf(part, subject)].flatMap((each) =>
    known.found.has(each.id) && !guessed.found.has(each.id) && !guessed.undetermined.has(each.id)
      ? [`${id}: ${each.id} is called clean, and wrongly`]
      : [],
  );
  return [...open, ...invented, ...missed];
}

describe("what rules say of a design that does not say everything", () => {
  it("holds whatever the rest may be; and of one that says everything, nothing is open", () => {
    fc.assert(
      fc.property(forgetfulDesigns, (designs) => {
        const [whole, part] = [link(designs.whole), link(designs.part)];
        expect(rules.flatMap((active) => contradictions(active, whole, part))).toEqual([]);
      }),
      runs(600, 10_000),
    );
  });
});
