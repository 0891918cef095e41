import { Command, InvalidArgumentError, Option } from "commander";
import { closestFinder } from "../findings/closest.ts";
import type { Locale } from "../messages/language.ts";
import type { Exit } from "./problem.ts";
import type { Session } from "./session.ts";
import { staged } from "./stages.ts";

/* Named here, so that no language is loaded before it is spoken. */
const locales: readonly Locale[] = ["en", "fa"];

/** What every command takes. */
export interface SharedOptions {
  readonly output?: string;
  /** A file; `false`: none is looked for. */
  readonly config?: string | false;
  readonly locale?: Locale;
  readonly color?: boolean;
  readonly quiet?: boolean;
  /** Bytes of the largest file that is read. */
  readonly maxSize?: number;
}

/** An option that takes one of a few words, and says which is close to another. */
export function choice(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices(words).argParser((given: string) => {
    if (words.includes(given)) return given;
    throw new InvalidArgumentError(`It may be ${words.join(", ")}.${suggestion(given, words)}`);
  });
}

/** `" Did you mean ...?"`, when a known word is close to a wrong one. */
export function suggestion(given: string, known: Iterable<string>): string {
  const closest = closestFinder()(given, known);
  return closest ? ` Did you mean \`${closest}\`?` : "";
}

export interface CommandHelp {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** Command lines, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
}

/** A command with the options that all share; `formats` begins with the one that is used when none is asked for, or is an option of its own. */
export function command(
  { name, summary, description, examples }: CommandHelp,
  formats: readonly string[] | Option,
): Command {
  const made = new Command(name).summary(summary).description(description);
  const format = formats instanceof Option ? formats : formatOption(formats);
  if (format) made.addOption(format);
  made
    .option("-o, --output <file>", "write to a file, whole or not at all, instead of standard output")
    .option(
      "-c, --config <file>",
      "configuration; else orgproof.config.{json,yaml,js,ts} beside the design or above it",
    )
    .option("--no-config", "look for no configuration")
    .addOption(choice("-l, --locale <locale>", "language of the report", locales))
    .option("--color", "colour, even where it is no terminal")
    .option("--no-color", "do not colour")
    .option("--max-size <MiB>", "largest file that is read; 64 when left out", bytes)
    .option("-q, --quiet", "say only what is necessary");
  const lines = examples.map(([line, does]) => `  ${line}\n      ${does}`);
  return made.addHelpText("after", `\nExamples:\n${lines.join("\n")}`);
}

function formatOption(formats: readonly string[]): Option | undefined {
  const [first, ...others] = formats;
  return first === undefined || others.length === 0
    ? undefined
    : choice("-f, --format <format>", "how to print", formats).default(first);
}

/** The action of a command: what it returns is how the process ends. */
export function acting<Args extends readonly unknown[]>(
  session: Session,
  act: (...args: Args) => Promise<Exit>,
) {
  return async (...args: Args): Promise<void> => {
    const { io } = session;
    const isQuiet = args.some(
      (arg) => typeof arg === "object" && arg !== null && "quiet" in arg && arg.quiet,
    );
    const shown = isQuiet ? undefined : staged(io);
    session.io = shown?.io ?? io;
    try {
      session.exit = await act(...args);
    } finally {
      shown?.clear();
      session.io = io;
    }
  };
}

/** The two units that an option names. */
export function twoUnits(given: string): readonly [string, string] {
  const [a, b, ...others] = given.split(/[,،]/).map((id) => id.trim());
  if (a && b && others.length === 0) return [a, b];
  throw new InvalidArgumentError("It is the ids of two units, such as marketing,sales.");
}

/** Bytes, of an option that asks for MiB. */
export function bytes(given: string): number {
  if (/^\d{1,6}(?:\.\d{1,6})?$/.test(given)) return Math.round(Number(given) * 2 ** 20);
  throw new InvalidArgumentError("It is a number of MiB, such as 500.");
}

/** How many steps an option asks for. */
export function steps(given: string): number {
  if (/^\d{1,6}$/.test(given)) return Number(given);
  throw new InvalidArgumentError("It is a number of steps, such as 2.");
}
