import { criteria } from "../../../src/level/criteria.ts";
import { type Criterion, factors } from "../../../src/level/criterion.ts";
import { profileSchema } from "../../../src/level/define-profile.ts";
import { doesNotApply } from "../does-not-apply.ts";
import { counted, sentence, table } from "../markdown.ts";
import { attributeRows } from "../type-words.ts";

const asking: readonly (readonly [level: Criterion["level"], about: string])[] = [
  [
    "defined",
    "Structures and processes are set: handoffs, words, ownership, decision rights, and what is done about conflict.",
  ],
  [
    "aligned",
    "The two work, meet and plan together, answer each other in time, and have a say with each other.",
  ],
  ["integrated", "Systems, processes and metrics belong to both."],
  ["supporting", "Reported beside the levels. No level asks for these, unless a profile says so."],
];

/** docs/reference/levels.md */
export function levelsPage(): string {
  const parts = asking.map(([level, about]) => {
    const of = factors.flatMap((factor) =>
      criteria.filter((criterion) => criterion.level === level && criterion.factor === factor),
    );
    const rows = of.map(({ id, factor, messages }) => [
      factor,
      `[\`${id}\`](../criteria/${id}.md)`,
      sentence(String(messages.met)),
      doesNotApply[id] ?? "",
    ]);
    return [
      `## ${level}`,
      "",
      `${about} ${counted(of.length, "criterion", "criteria")}.`,
      "",
      table(["factor", "criterion", "met when", "does not apply"], rows),
    ].join("\n");
  });
  return [
    "# The levels",
    "",
    "The relationship level of two units follows from the structure of the design. There are four, a ladder in which each includes the ones before it: undefined < defined < aligned < integrated.",
    "The lowest, **undefined**, asks for nothing: it is where two units are of whom nothing more can be shown.",
    "",
    "A level is **held at least** when all criteria up to it are met or do not apply; it is **possible at most** when none up to it is not met. Between the two lies what is not known.",
    "[Reading a level](../guides/reading-a-level.md) tells how to use that; [how levels are read](../decisions/0021-how-levels-are-read.md) settles the fine print.",
    "",
    ...parts,
    "## Profiles",
    "",
    "A profile says which criteria count and how strictly they are read. It stands under `profile` in the [config](config.md), or is made in code with `defineProfile`.",
    "",
    table(
      ["setting", "value", "what it says"],
      attributeRows(profileSchema()).map(({ path, type, description }) => [`\`${path}\``, type, description]),
    ),
    "The tolerance counts for criteria that ask something of all: of all handoffs, all decisions, all work at the boundary. With a tolerance of 0.1, one of ten may miss.",
    "",
  ].join("\n");
}
