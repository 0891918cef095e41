import { type Command, InvalidArgumentError } from "commander";
import { type Costs, costNames } from "../../check/costs.ts";
import { levels } from "../../model/level.ts";
import { presetNames } from "../../rules/presets.ts";
import { acting, choice, command, suggestion, twoUnits } from "../options.ts";
import type { Session } from "../session.ts";

/** `plan FILE` */
export function planCommand(session: Session): Command {
  const made = command(
    {
      name: "plan",
      summary: "say what to change to reach a level, or to clear all errors, at the least cost",
      description:
        "Finds the cheapest steps after which two units surely have a level, or a design has no errors, with up to three different plans side by side: in an order in which no step adds an error and none leaves work without an owner, each with what it buys. Every plan is tried first, and its level inferred anew.",
      examples: [
        ["orgproof plan design.yaml --between marketing,sales --target aligned", "the cheapest plans"],
        ["orgproof plan design.yaml --clear errors", "the cheapest plans after which there are no errors"],
        [
          "orgproof plan design.yaml --between marketing,sales --target aligned --cost meet=20 --cost hour=5",
          "where meetings are dear",
        ],
        ["orgproof plan design.yaml --clear errors --apply", "writes the first plan into the file"],
      ],
    },
    ["text", "json"],
  );
  return made
    .argument("<file>", "a design in YAML or JSON; - for standard input, and then --apply prints the design")
    .option("--between <a,b>", "the two units that are to have the level, by their ids", twoUnits)
    .addOption(choice("--target <level>", "the level", levels.slice(1)))
    .addOption(choice("--clear <what>", "plan for a design without them", ["errors"]))
    .option("--cost <kind=n>", "what a kind of step costs; may be given more than once", oneCost)
    .option("--count <n>", "at most so many plans: 3 when left out", wholeNumber)
    .option(
      "--apply [n]",
      "write the plan with that number into the file: the first when left out",
      wholeNumber,
    )
    .option("--dry-run", "show what the plan would change in the file, and change nothing")
    .addOption(choice("-p, --preset <preset>", "which rules are on: recommended when left out", presetNames))
    .addOption(choice("--digits <digits>", "digits of numbers, for --locale fa", ["latin", "persian"]))
    .action(
      acting(session, async (file: string, options) => {
        const { printPlans } = await import("../print-plans.ts");
        return printPlans(session.io, file, options);
      }),
    );
}

function oneCost(given: string, before: Costs = {}): Costs {
  const [, kind = "", cost] = /^([^=]*)=(\d+(?:\.\d+)?)$/.exec(given) ?? [];
  if (cost === undefined) throw new InvalidArgumentError("It is a kind and a number, such as meet=20.");
  if (!costNames.some((name) => name === kind))
    throw new InvalidArgumentError(`It may be ${costNames.join(", ")}.${suggestion(kind, costNames)}`);
  return { ...before, [kind]: Number(cost) };
}

function wholeNumber(given: string): number {
  const number = Number(given);
  if (/^\d{1,2}$/.test(given) && number > 0) return number;
  throw new InvalidArgumentError("It is a whole number from 1 to 99.");
}
