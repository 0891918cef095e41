import type { Command } from "commander";
import { acting, choice, command, twoUnits } from "../options.ts";
import type { LevelFormat } from "../print-level.ts";
import type { Session } from "../session.ts";

const formats: readonly LevelFormat[] = ["text", "json", "markdown", "csv"];

/** `level FILE` */
export function levelCommand(session: Session): Command {
  const made = command(
    {
      name: "level",
      summary: "say which relationship level a design implies, and why",
      description:
        "Says which relationship level a design implies for every two units, why, and why it is not more.",
      examples: [
        ["orgproof level design.yaml", "every two units that have something between them"],
        ["orgproof level design.yaml --between marketing,sales", "two units, whichever they are"],
        ["orgproof level design.yaml -f markdown", "for a pull request"],
      ],
    },
    formats,
  );
  return made
    .argument("<file>", "a design in YAML or JSON; - for standard input")
    .option("--between <a,b>", "these two units only, by their ids", twoUnits)
    .addOption(choice("--digits <digits>", "digits of numbers, for --locale fa", ["latin", "persian"]))
    .option("-v, --verbose", "show what each criterion rests on, and where it stands")
    .option("-w, --watch", "say it again whenever the file changes, until Ctrl-C")
    .action(
      acting(session, async (file: string, { watch, ...options }) => {
        const { printLevel } = await import("../print-level.ts");
        if (!watch) return printLevel(session.io, file, options);
        const [{ watchFiles }, { followFiles }] = await Promise.all([
          import("../watch-files.ts"),
          import("../follow-files.ts"),
        ]);
        const follow = followFiles(session.io);
        return watchFiles(session.io, [file], options, () => printLevel(session.io, file, options, follow));
      }),
    );
}
