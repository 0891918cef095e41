import type { Command } from "commander";
import { presetNames } from "../../rules/presets.ts";
import { acting, choice, command, twoUnits } from "../options.ts";
import type { Session } from "../session.ts";

/** `report FILE` */
export function reportCommand(session: Session): Command {
  const made = command(
    {
      name: "report",
      summary: "write a page that people can read, search and print",
      description:
        "Writes one HTML file that needs nothing else and asks nobody for anything: a summary, the levels and why they are not higher, the findings, the responsibility matrix, pictures, and what to ask. Of several designs it writes a page that compares them; those with one name and different dates show how an organisation changed.",
      examples: [
        ["orgproof report design.yaml -o report.html", "the whole report"],
        ["orgproof report design.yaml --locale fa -o report.html", "the same in Persian"],
        [
          "orgproof report design.yaml --plan --faults -o report.html",
          "also what to change, and what breaks when somebody is gone",
        ],
        ["orgproof report north.yaml south.yaml -o portfolio.html", "several designs side by side"],
      ],
    },
    [],
  );
  return made
    .argument("<files...>", "a design in YAML or JSON, or several to be compared; - for standard input")
    .option("--between <a,b>", "levels, questions and plans of these two units only, by their ids", twoUnits)
    .option("--plan", "show the cheapest steps to a design without errors, and to the levels that are wanted")
    .option("--faults", "show what breaks when somebody or something is gone")
    .addOption(choice("-p, --preset <preset>", "which rules are on: recommended when left out", presetNames))
    .addOption(choice("--digits <digits>", "digits of numbers, for --locale fa", ["latin", "persian"]))
    .action(
      acting(session, async ([file = "", ...others]: readonly string[], options) => {
        if (others.length > 0) {
          const { writePortfolio } = await import("../write-portfolio.ts");
          return writePortfolio(session.io, [file, ...others], options);
        }
        const { writeReport } = await import("../write-report.ts");
        return writeReport(session.io, file, options);
      }),
    );
}
