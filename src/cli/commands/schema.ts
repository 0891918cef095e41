import { Argument, type Command } from "commander";
import { acting, command } from "../options.ts";
import type { SchemaName } from "../print-schema.ts";
import type { Session } from "../session.ts";

const names: readonly SchemaName[] = [
  "design",
  "result",
  "level",
  "questions",
  "config",
  "expect",
  "test",
  "diff",
  "freshness",
  "faults",
  "coordination",
  "plan",
  "refactor",
  "line",
  "summary",
];

/** `schema [NAME]` */
export function schemaCommand(session: Session): Command {
  const made = command(
    {
      name: "schema",
      summary: "print a JSON Schema: of designs, configurations, expectations, or results",
      description:
        "Prints the JSON Schema (2020-12) of designs, of configurations, of expectations (`expect`), or of what `check` (`result`), `level`, `questions`, `test`, `diff`, `plan`, `refactor`, `freshness`, `faults` or `coordination` print with `--format json`; of the lines of `check --ndjson` (`line`) and of `check --summary` (`summary`).",
      examples: [
        ["orgproof schema > design.schema.json", "for an editor that completes keys"],
        ["orgproof schema result", "for a program that reads results"],
      ],
    },
    [],
  );
  return made.addArgument(new Argument("[name]", "which").choices(names).default("design")).action(
    acting(session, async (name: SchemaName, options) => {
      const { printSchema } = await import("../print-schema.ts");
      return printSchema(session.io, name, options);
    }),
  );
}
