import { type Command, InvalidArgumentError } from "commander";
import { type FailureKind, failureKinds } from "../../change/failure.ts";
import { severities } from "../../findings/severity.ts";
import { presetNames } from "../../rules/presets.ts";
import { acting, choice, command, suggestion, twoUnits } from "../options.ts";
import type { FaultsFormat } from "../print-faults.ts";
import type { Session } from "../session.ts";

const formats: readonly FaultsFormat[] = ["text", "json"];

/** `faults FILE` */
export function faultsCommand(session: Session): Command {
  const made = command(
    {
      name: "faults",
      summary: "say what breaks when somebody or something is gone",
      description:
        "Takes away each person, role, meeting, system, flow and knowledge in turn and says what breaks: which activities nobody owns or answers for then, which decisions nobody holds, where information no longer arrives, which levels drop, and what is found that was not found before. The most critical come first.",
      examples: [
        ["orgproof faults design.yaml", "one at a time"],
        [
          "orgproof faults design.yaml --kind role,person --pairs",
          "two at a time: what neither breaks alone",
        ],
        ["orgproof faults design.yaml --lower marketing,sales", "the fewest that lower this level"],
        [
          "orgproof faults design.yaml --unown pricing",
          "the fewest that leave this activity without an owner",
        ],
      ],
    },
    formats,
  );
  return made
    .argument("<file>", "a design in YAML or JSON; - for standard input")
    .option("--kind <kinds>", `what is taken away, of ${failureKinds.join(", ")}; all when left out`, kindsIn)
    .option("--pairs", "take away two at a time, and say what neither breaks alone")
    .option("--lower <a,b>", "find the fewest that lower the level between two units", twoUnits)
    .option("--unown <activity>", "find the fewest that leave an activity without an owner")
    .option(
      "--most <number>",
      "how many to take away together at most, for --lower and --unown: 3 when left out",
      wholeNumber,
    )
    .option("--top <number>", "how many of the most critical to show: 10 when left out", wholeNumber)
    .addOption(
      choice("--min-severity <severity>", "the least severity of findings that count", severities).default(
        "warn",
      ),
    )
    .addOption(choice("-p, --preset <preset>", "which rules are on: recommended when left out", presetNames))
    .addOption(choice("--digits <digits>", "digits of numbers, for --locale fa", ["latin", "persian"]))
    .option("-v, --verbose", "show all that each takes down")
    .action(
      acting(session, async (file: string, options) => {
        const { printFaults } = await import("../print-faults.ts");
        return printFaults(session.io, file, options);
      }),
    );
}

function kindsIn(given: string): readonly FailureKind[] {
  return given.split(/[,،]/).map((each) => {
    const kind = failureKinds.find((known) => known === each.trim());
    if (kind) return kind;
    throw new InvalidArgumentError(
      `It may be ${failureKinds.join(", ")}.${suggestion(each.trim(), failureKinds)}`,
    );
  });
}

function wholeNumber(given: string): number {
  const number = Number(given);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError("It is a whole number, 1 or more.");
}
