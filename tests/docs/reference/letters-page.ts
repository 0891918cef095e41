import { meanings, schemeNames } from "../../../src/model/scheme.ts";
import { type Letter, schemeOf } from "../../../src/organisation/letters.ts";
import { table } from "../markdown.ts";

const meaningWords: Record<(typeof meanings)[number], string> = {
  answers: "is accountable: answers for the outcome, has the last yes or no",
  performs: "is responsible: does the work",
  advises: "is consulted: before, both ways",
  told: "is informed: after, one way",
  supports: "helps those who perform",
  verifies: "checks the result",
  "signs-off": "approves the result",
  vetoes: "must agree, or it does not happen",
  "backs-up": "stands in for the one who answers",
  out: "is deliberately not involved; counts nowhere as a letter held",
};

/** docs/reference/letters.md */
export function lettersPage(): string {
  const rows = schemeNames.map((name) => {
    const { letters, impliedPerformers } = schemeOf(name);
    const said = [...letters.values()].map(
      (letter) => `${letter.letter} ${letter.meanings.join(" and ")} ${howMany(letter)}`,
    );
    return [
      `\`${name}\``,
      `${said.join("; ")}${impliedPerformers ? "; where nobody performs, those who answer perform" : ""}`,
    ];
  });
  return [
    "# Letters",
    "",
    "A scheme is a table: letter, what it means, and how many parties an activity takes of it. Rules speak of meanings, never of letters, so every scheme gets the same rules.",
    "[Schemes](../guides/schemes.md) tells how to choose one and how to write your own.",
    "",
    "## Schemes",
    "",
    table(["`scheme`", "letters, their meaning, how many per activity"], rows),
    "## Meanings",
    "",
    table(
      ["meaning", "a party that"],
      meanings.map((meaning) => [`\`${meaning}\``, meaningWords[meaning]]),
    ),
    "One party may hold several letters in one activity; A and R together are normal in `raci`. Where two letters have one meaning, their minimum and maximum are added.",
    "",
  ].join("\n");
}

function howMany({ min, max }: Letter): string {
  if (min === max) return `exactly ${min}`;
  return max === Number.POSITIVE_INFINITY ? `${min}+` : `${min} to ${max}`;
}
