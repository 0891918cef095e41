import type { Activity } from "../../organisation/elements.ts";
import type { Letter, Scheme } from "../../organisation/letters.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { hasLetters, lettersAreStated } from "../lettered.ts";
import { found } from "../verdict.ts";

interface Wrong {
  readonly letter: Letter;
  readonly count: number;
}

/* As many as a finding names, and one that says that there are more. */
const most = 6;

/** A scheme says how many parties an activity takes of each letter; what the rules about who answers and performs report is theirs. */
export const cardinality = defineRule({
  id: "raci/cardinality",
  subject: "activity",
  severity: "error",
  summary: "a letter is held by fewer or more parties than the scheme takes of it",
  source: ["wikipedia-ram", "rapid"],
  messages: {
    found: {
      plural: "count",
      one: "{count} party holds `{letter}` in `{activity}`, the scheme takes at most {max}",
      other: "{count} parties hold `{letter}` in `{activity}`, the scheme takes at most {max}",
    },
    few: {
      plural: "count",
      one: "{count} party holds `{letter}` in `{activity}`, the scheme asks for at least {min}",
      other: "{count} parties hold `{letter}` in `{activity}`, the scheme asks for at least {min}",
    },
    several: "{letters} in `{activity}` are held by fewer or more parties than the scheme takes",
    unknown: "not known how many parties hold each letter in `{activity}`",
  },
  isAsked: lettersAreStated,
  prepare: ({ scheme }) =>
    [...scheme.letters.values()].filter(({ min, meanings }) => min > 0 && !isOut(meanings)),
  check(activity, { organisation: { scheme }, prepared: required }) {
    if (!hasLetters(activity)) return "not-examined";
    const wrong = wrongLetters(activity, scheme, required);
    const [first, second] = wrong;
    if (!first) return "clean";
    if (second) {
      const letters = wrong.map(({ letter }) => letter.letter);
      return found({ activity, letters: few(letters) }, { variant: "several", at: ["raci"] });
    }
    const { letter, count } = first;
    const params = { activity, count, letter: letter.letter };
    if (count === 0) return found({ ...params, min: letter.min }, { variant: "few", at: ["raci"] });
    const at = ["raci", letter.letter];
    const holders = (activity.assignments ?? []).filter((each) => each.letter === letter);
    const related = holders.map(({ party }) => party);
    if (count < letter.min) return found({ ...params, min: letter.min }, { variant: "few", at, related });
    return found({ ...params, max: letter.max }, { at, related });
  },
});

function wrongLetters(activity: Activity, scheme: Scheme, required: readonly Letter[]): readonly Wrong[] {
  const wrong: Wrong[] = [];
  let met = 0;
  const { assignments = [] } = activity;
  // the assignments of one letter follow each other
  for (let start = 0, end = 0; start < assignments.length; start = end) {
    const letter = assignments[start]?.letter as Letter;
    while (end < assignments.length && assignments[end]?.letter === letter) end += 1;
    const count = end - start;
    if (letter.min > 0) met += 1;
    const isWrong =
      count < letter.min
        ? isOwnFew(letter, activity, scheme)
        : count > letter.max && isOwnMany(letter, activity, scheme);
    if (isWrong) wrong.push({ letter, count });
  }
  if (met === required.length) return wrong;
  const held = new Set(assignments.map(({ letter }) => letter));
  for (const letter of required) {
    if (wrong.length >= most) break;
    if (!held.has(letter) && isOwnFew(letter, activity, scheme)) wrong.push({ letter, count: 0 });
  }
  return wrong;
}

/** Whether too few of a letter is not what another rule says of its meaning. */
function isOwnFew(
  { meanings }: Letter,
  { answerers, performers, assignments = [] }: Activity,
  scheme: Scheme,
): boolean {
  if (meanings.includes("answers") && answerers.length < scheme.answers.min) return false;
  if (!meanings.includes("performs")) return true;
  if (performers.length < scheme.performs.min) return false;
  // those who answer stand in where nobody has a letter that performs
  return !scheme.impliedPerformers || assignments.some(({ letter }) => letter.meanings.includes("performs"));
}

/** Whether too many of a letter is not what `raci/multiple-accountable` says. */
function isOwnMany({ meanings }: Letter, { answerers }: Activity, scheme: Scheme): boolean {
  return !meanings.includes("answers") || answerers.length <= scheme.answers.max;
}

function isOut(meanings: Letter["meanings"]): boolean {
  return meanings.every((meaning) => meaning === "out");
}
