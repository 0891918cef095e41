import { type Command, InvalidArgumentError } from "commander";
import { durationInDays } from "../../model/duration.ts";
import { acting, choice, command } from "../options.ts";
import type { CoordinationFormat } from "../print-coordination.ts";
import type { Session } from "../session.ts";

const formats: readonly CoordinationFormat[] = ["text", "json"];

/** `coordination FILE` */
export function coordinationCommand(session: Session): Command {
  const made = command(
    {
      name: "coordination",
      summary: "say who has to coordinate, what there is for it, and which meetings are enough",
      description:
        "Says which units and roles have to coordinate (through information, shared work and decisions), held against what there is for it (flows and meetings): what is missing, what is more than needed; how much of a week goes into meetings; and the fewest meetings that keep every criterion that is met.",
      examples: [
        ["orgproof coordination design.yaml", "the pairs that need it most, and the meetings"],
        ["orgproof coordination design.yaml --length PT45M", "hours, when a meeting takes 45 minutes"],
        ["orgproof coordination design.yaml -f json", "for a program"],
      ],
    },
    formats,
  );
  return made
    .argument("<file>", "a design in YAML or JSON; - for standard input")
    .option("--length <duration>", "how long a meeting takes, such as PT1H; a design does not say it", hours)
    .addOption(choice("--digits <digits>", "digits of numbers, for --locale fa", ["latin", "persian"]))
    .option("-v, --verbose", "show every pair")
    .action(
      acting(session, async (file: string, options) => {
        const { printCoordination } = await import("../print-coordination.ts");
        return printCoordination(session.io, file, options);
      }),
    );
}

function hours(given: string): number {
  const days = durationInDays(given);
  if (days !== undefined && days > 0 && days <= 1) return days * 24;
  throw new InvalidArgumentError("It is a duration of at most a day, such as PT45M.");
}
