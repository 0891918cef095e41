import type { Command } from "commander";
import { presetNames } from "../../rules/presets.ts";
import { acting, choice, command } from "../options.ts";
import type { Session } from "../session.ts";

/** `fix FILE` */
export function fixCommand(session: Session): Command {
  const made = command(
    {
      name: "fix",
      summary: "mend what can be mended, and leave the rest of the file as it is",
      description:
        "Applies safe fixes until none is left; with --suggested a person chooses among the others. Each is tried first: its finding has to go, and no error or warning may come. Comments and layout stay.",
      examples: [
        ["orgproof fix design.yaml", "applies the safe fixes"],
        ["orgproof fix *.yaml", "each of several files"],
        ["orgproof fix design.yaml --dry-run", "shows what would change, and changes nothing"],
        ["orgproof fix design.yaml --suggested", "asks about each of the other fixes"],
      ],
    },
    [],
  );
  return made
    .argument(
      "<files...>",
      "designs in YAML or JSON; - for standard input, and then the mended text is printed",
    )
    .addOption(choice("-p, --preset <preset>", "which rules are on: recommended when left out", presetNames))
    .addOption(choice("--digits <digits>", "digits of numbers, for --locale fa", ["latin", "persian"]))
    .option("--dry-run", "show what would change, and change nothing")
    .option("--suggested", "ask on the terminal which of the suggested fixes to apply")
    .action(
      acting(session, async (files: string[], options) => {
        const { fixFiles } = await import("../fix-file.ts");
        return fixFiles(session.io, files, options);
      }),
    );
}
