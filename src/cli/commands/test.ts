import type { Command } from "commander";
import { presetNames } from "../../rules/presets.ts";
import { acting, choice, command } from "../options.ts";
import type { Session } from "../session.ts";
import type { TestFormat } from "../test-formats.ts";

const formats: readonly TestFormat[] = ["text", "json", "junit"];

/** `test [FILE...]` */
export function testCommand(session: Session): Command {
  const made = command(
    {
      name: "test",
      summary: "hold designs against what is expected of them",
      description:
        "Holds designs against what is expected of them in *.expect.yaml (or .yml, .json): who owns, who decides, levels, findings, paths, ages; also with a patch applied, or with something gone.",
      examples: [
        ["orgproof test", "all expectations in this folder and below"],
        ["orgproof test design.expect.yaml --verbose", "one file, every assertion of it"],
        ["orgproof test --unnoticed", "also the facts that no rule and no expectation depends on"],
      ],
    },
    formats,
  );
  return made
    .argument("[file...]", "expectations, or folders that hold some; this folder when left out")
    .addOption(choice("-p, --preset <preset>", "which rules are on: recommended when left out", presetNames))
    .addOption(choice("--digits <digits>", "digits of numbers, for --locale fa", ["latin", "persian"]))
    .option("-u, --unnoticed", "also list the facts that no rule and no expectation depends on")
    .option("-v, --verbose", "show every assertion, and every fact that nothing notices")
    .action(
      acting(session, async (paths: readonly string[], options) => {
        const { testFiles } = await import("../test-files.ts");
        return testFiles(session.io, paths, options);
      }),
    );
}
