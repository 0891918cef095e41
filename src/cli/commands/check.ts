import { type Command, InvalidArgumentError, Option } from "commander";
import { severities } from "../../findings/severity.ts";
import { presetNames, type Setting } from "../../rules/presets.ts";
import { checkFiles } from "../check-files.ts";
import { checkFormatNames } from "../check-formats.ts";
import { expandGlobs } from "../expand-globs.ts";
import { formatTarget, usualTargets } from "../format-target.ts";
import { acting, choice, command, suggestion } from "../options.ts";
import { usageProblem } from "../problem.ts";
import type { Session } from "../session.ts";

const settings: readonly Setting[] = [...severities, "off"];

/** `check FILE...` */
export function checkCommand(session: Session): Command {
  const made = command(
    {
      name: "check",
      summary: "check designs and say what is wrong, where and why",
      description: "Checks designs and says what is wrong, where and why. `-` is standard input.",
      examples: [
        ["orgproof check design.yaml", "what is wrong, with the lines of the file"],
        [
          "orgproof check - --format json < design.yaml",
          "JSON, for programs (several files: one object a line)",
        ],
        [
          "orgproof check design.yaml --format github --format sarif:results.sarif",
          "for a pipeline: one format on standard output, any others in files",
        ],
        ["orgproof check 'designs/**/*.yaml' --summary", "many designs: what is found most, and where"],
        ["orgproof check --ndjson < designs.ndjson", "many designs, one a line: one result a line"],
        ["orgproof check design.yaml --rule handoff/*=off --fail-on warn", "other rules, another threshold"],
      ],
    },
    new Option("-f, --format <name[:file]>", "how to print, or what to write to which file; repeatable")
      .choices(checkFormatNames)
      .argParser(formatTarget)
      .default(usualTargets, usualTargets[0]?.format),
  );
  return made
    .argument("[file...]", "designs in YAML or JSON, or patterns (designs/**/*.yaml); - for standard input")
    .addOption(choice("-p, --preset <preset>", "which rules are on: recommended when left out", presetNames))
    .option("-r, --rule <id=severity>", "set a rule or a family (handoff/*=off); repeatable", ruleSetting)
    .addOption(
      choice("--fail-on <severity>", "what makes the check fail: error when left out", [
        ...severities,
        "never",
      ]),
    )
    .addOption(
      choice("--unknown-as <severity>", "show what could not be decided, as this severity", settings),
    )
    .addOption(choice("--digits <digits>", "digits of numbers, for --locale fa", ["latin", "persian"]))
    .option(
      "--now <date>",
      "the day (YYYY-MM-DD) on which suppressions expire or not; today's date when left out",
      day,
    )
    .option("-v, --verbose", "show infos in full, every related place, and the rules by name")
    .option(
      "--ndjson",
      "designs are lines of standard input; print one result a line, as soon as it is known",
    )
    .option("--summary", "of many designs: how often each rule found something, which levels there are")
    .option(
      "--threads <number>",
      "with --ndjson or --summary: how many threads check; as many as pay when left out",
      threads,
    )
    .option(
      "--resume",
      "with --ndjson -o FILE: go on where FILE ends; designs that it has results of are left out",
    )
    .option(
      "--cache <folder>",
      "with --ndjson or --summary: keep results there, and take those of unchanged designs from it",
    )
    .option("--numbered", "with --ndjson: say of each result in which line its design stands")
    .option("-w, --watch", "check again whenever a file changes, until Ctrl-C")
    .action(
      acting(session, async (given: readonly string[], { watch, ...options }) => {
        const files = await expandGlobs(session.io, given);
        if (options.ndjson || options.summary) {
          if (watch) throw usageProblem("--watch has no end, and what is streamed or summed up has one");
          const { checkMany } = await import("../many/check-many.ts");
          return checkMany(session.io, files, options);
        }
        for (const option of ["numbered", "threads", "resume", "cache"])
          if (option in options) throw usageProblem(`--${option} is for many designs: --ndjson or --summary`);
        if (files.length === 0)
          throw usageProblem("missing required argument 'file' (orgproof check --help says what there is)");
        if (!watch) return checkFiles(session.io, files, options);
        const [{ watchFiles }, { followFiles }] = await Promise.all([
          import("../watch-files.ts"),
          import("../follow-files.ts"),
        ]);
        const follow = followFiles(session.io);
        return watchFiles(session.io, files, options, () => checkFiles(session.io, files, options, follow));
      }),
    );
}

type RuleSettings = readonly (readonly [id: string, severity: Setting])[];

function ruleSetting(given: string, before: RuleSettings = []): RuleSettings {
  const at = given.lastIndexOf("=");
  const severity = given.slice(at + 1);
  if (at < 1) throw new InvalidArgumentError("It has the form id=severity, such as raci/idle-role=off.");
  const setting = settings.find((each) => each === severity);
  if (!setting) {
    throw new InvalidArgumentError(
      `The severity may be ${settings.join(", ")}.${suggestion(severity, settings)}`,
    );
  }
  return [...before, [given.slice(0, at), setting]];
}

function threads(given: string): number {
  if (/^[1-9]\d{0,2}$/.test(given)) return Number(given);
  throw new InvalidArgumentError("It is a number of threads, such as 4.");
}

function day(given: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given))) return given;
  throw new InvalidArgumentError("It is a date of the form YYYY-MM-DD.");
}
