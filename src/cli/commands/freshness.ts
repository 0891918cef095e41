import type { Command } from "commander";
import { acting, choice, command } from "../options.ts";
import type { FreshnessFormat } from "../print-freshness.ts";
import type { Session } from "../session.ts";

const formats: readonly FreshnessFormat[] = ["text", "json"];

/** `freshness FILE` */
export function freshnessCommand(session: Session): Command {
  const made = command(
    {
      name: "freshness",
      summary: "say how old information is where it is used, and which flow to make faster first",
      description:
        "Says how old each information is where an activity needs it or a decision uses it: at worst and on average, along which chain of flows; how old the oldest raw fact inside each decision is; which flow to make faster first; and where information goes round in a loop.",
      examples: [
        ["orgproof freshness design.yaml", "every use of information, late ones with their chains"],
        ["orgproof freshness design.yaml --verbose", "all chains, and the oldest raw fact of each use"],
        ["orgproof freshness design.yaml -f json", "for a program"],
      ],
    },
    formats,
  );
  return made
    .argument("<file>", "a design in YAML or JSON; - for standard input")
    .addOption(choice("--digits <digits>", "digits of numbers, for --locale fa", ["latin", "persian"]))
    .option(
      "-v, --verbose",
      "show the chain of each use, the oldest raw fact inside, and every flow that gains",
    )
    .action(
      acting(session, async (file: string, options) => {
        const { printFreshness } = await import("../print-freshness.ts");
        return printFreshness(session.io, file, options);
      }),
    );
}
