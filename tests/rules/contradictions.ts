import { runRule } from "../../src/check/run-rule.ts";
import type { ActiveRule } from "../../src/check/settings.ts";
import { standardProfile } from "../../src/level/profile.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";
import { subjectsOf } from "../../src/rules/subjects.ts";

/** What a rule says of an organisation: the ids of its subjects that have a finding, and of those that it could not decide. */
export function verdicts(active: ActiveRule, organisation: Organisation) {
  const { found, undetermined, status, error } = runRule(active, organisation, standardProfile, true);
  if (error !== undefined) throw new Error(`${active.rule.id}: ${error}`);
  const ids = (statements: readonly { readonly subject: { readonly id: string } }[]) =>
    new Set(statements.map(({ subject }) => subject.id));
  return { found: ids(found), undetermined: ids(undetermined), status };
}

/** What a rule says of part of a design and what states more than it contradicts. */
export function contradictions(
  active: ActiveRule,
  whole: Organisation,
  part: Organisation,
): readonly string[] {
  const { id, subject } = active.rule;
  const [known, guessed] = [verdicts(active, whole), verdicts(active, part)];
  const invented = [...guessed.found]
    .filter((each) => !known.found.has(each))
    .map((each) => `${id}: ${each} is found, and wrongly`);
  // a rule that was not asked says nothing
  if (guessed.status === "not-asked") return invented;
  const missed = [...subjectsOf(part, subject)].flatMap((each) =>
    known.found.has(each.id) && !guessed.found.has(each.id) && !guessed.undetermined.has(each.id)
      ? [`${id}: ${each.id} is called clean, and wrongly`]
      : [],
  );
  return [...invented, ...missed];
}
