import type { Command } from "commander";
import { presetNames } from "../../rules/presets.ts";
import { acting, choice, command } from "../options.ts";
import type { DiffFormat } from "../print-diff.ts";
import type { Session } from "../session.ts";

const formats: readonly DiffFormat[] = ["text", "markdown", "json"];

/** `diff OLD NEW` */
export function diffCommand(session: Session): Command {
  const made = command(
    {
      name: "diff",
      summary: "say what is different between two designs, and what came of it",
      description:
        "Compares two designs in the organisation's own terms: what moved, who decides now, which handoff was cut and for whom that breaks something; which findings came and went, which levels rose and fell, and because of which change.",
      examples: [
        ["orgproof diff old.yaml new.yaml", "two files"],
        ["orgproof diff HEAD~1:design.yaml design.yaml", "a file as it was in git, and as it is"],
        ["orgproof diff main:design.yaml design.yaml --format markdown", "for a comment on a change"],
      ],
    },
    formats,
  );
  return made
    .argument("<old>", "a design in YAML or JSON, or REVISION:FILE of git; - for standard input")
    .argument("<new>", "likewise")
    .addOption(choice("-p, --preset <preset>", "which rules are on: recommended when left out", presetNames))
    .addOption(choice("--digits <digits>", "digits of numbers, for --locale fa", ["latin", "persian"]))
    .action(
      acting(session, async (old: string, now: string, options) => {
        const { printDiff } = await import("../print-diff.ts");
        return printDiff(session.io, old, now, options);
      }),
    );
}
