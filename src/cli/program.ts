import { type Argument, Command, type Option } from "commander";
import { columnsOf, isColoured } from "./appearance.ts";
import { checkCommand } from "./commands/check.ts";
import { coordinationCommand } from "./commands/coordination.ts";
import { diffCommand } from "./commands/diff.ts";
import { drawCommand } from "./commands/draw.ts";
import { explainCommand } from "./commands/explain.ts";
import { exportCommand } from "./commands/export.ts";
import { faultsCommand } from "./commands/faults.ts";
import { fixCommand } from "./commands/fix.ts";
import { freshnessCommand } from "./commands/freshness.ts";
import { graphCommand } from "./commands/graph.ts";
import { importCommand } from "./commands/import.ts";
import { initCommand } from "./commands/init.ts";
import { levelCommand } from "./commands/level.ts";
import { matrixCommand } from "./commands/matrix.ts";
import { planCommand } from "./commands/plan.ts";
import { questionsCommand } from "./commands/questions.ts";
import { refactorCommand } from "./commands/refactor.ts";
import { reportCommand } from "./commands/report.ts";
import { schemaCommand } from "./commands/schema.ts";
import { studioCommand } from "./commands/studio.ts";
import { testCommand } from "./commands/test.ts";
import type { Io } from "./io.ts";
import type { SharedOptions } from "./options.ts";
import { packageVersion } from "./package-files.ts";
import type { Session } from "./session.ts";

const commands = {
  check: checkCommand,
  test: testCommand,
  fix: fixCommand,
  diff: diffCommand,
  plan: planCommand,
  refactor: refactorCommand,
  level: levelCommand,
  questions: questionsCommand,
  freshness: freshnessCommand,
  faults: faultsCommand,
  coordination: coordinationCommand,
  matrix: matrixCommand,
  draw: drawCommand,
  report: reportCommand,
  graph: graphCommand,
  import: importCommand,
  export: exportCommand,
  explain: explainCommand,
  init: initCommand,
  studio: studioCommand,
  schema: schemaCommand,
};

/**
 * The command line: all of it, or the one command that is named. A command's own file says what it takes; what it needs to run is loaded when it runs.
 */
export function programOf(session: Session, named?: string): Command {
  const program = new Command("orgproof")
    .description("A type checker for organisational designs: who owns, decides, hands off and knows what.")
    .version(packageVersion(), "-V, --version", "print the version")
    .usage("<command> [options]")
    .addHelpText(
      "after",
      `
Examples:
  orgproof init                  write a small design to begin with
  orgproof check design.yaml     check it
  orgproof test                  hold designs against what is expected of them
  orgproof level design.yaml     how close its units work together, and why
  orgproof explain raci/no-accountable

Exit: 0 nothing at or above --fail-on; 1 findings at or above it, or expectations that are not met; 2 wrong usage or configuration;
      3 a file that cannot be read as a design; 4 internal error.`,
    );
  const isKnown = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name);
  const wanted = named !== undefined && isKnown(named) ? [commands[named]] : Object.values(commands);
  for (const make of wanted) program.addCommand(make(session));
  program.hook("preAction", (_, action) => {
    const { maxSize } = action.opts<SharedOptions>();
    if (maxSize !== undefined) session.io = { ...session.io, sizeLimit: maxSize };
  });
  program.helpCommand("help [command]", "show help for a command");
  for (const each of [program, ...program.commands]) speakTo(session.io, each);
  return program;
}

/** What an option or an argument is, and what it may be. */
function described({
  description,
  argChoices,
  defaultValue,
  defaultValueDescription,
}: Option | Argument): string {
  if (!argChoices) return description;
  const usual =
    defaultValue === undefined ? "" : `; ${defaultValueDescription ?? defaultValue} when left out`;
  return `${description} (${argChoices.join(", ")}${usual})`;
}

/** Commander writes to our streams, and ends by throwing. */
function speakTo(io: Io, command: Command): void {
  const complaint = (text: string) => `orgproof: ${text.replace(/^error: /, "")}`;
  command
    .exitOverride()
    .configureHelp({ optionDescription: described, argumentDescription: described, minWidthToWrap: 20 })
    .showHelpAfterError(`(orgproof ${command.parent ? `${command.name()} ` : ""}--help says what there is)`)
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(complaint(text)),
      getOutHelpWidth: () => Math.min(120, columnsOf(io)),
      getErrHelpWidth: () => Math.min(120, columnsOf(io)),
      getOutHasColors: () => isColoured(io, undefined, false),
      getErrHasColors: () => false,
    });
}
