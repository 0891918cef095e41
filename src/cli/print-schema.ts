import type { Io } from "./io.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, exits } from "./problem.ts";
import { writeOutput } from "./write-output.ts";

export type SchemaName =
  | "design"
  | "result"
  | "level"
  | "questions"
  | "config"
  | "expect"
  | "test"
  | "diff"
  | "freshness"
  | "faults"
  | "coordination"
  | "plan"
  | "refactor"
  | "line"
  | "summary";

const makers: Record<SchemaName, () => Promise<Record<string, unknown>>> = {
  design: async () => (await import("../model/json-schema.ts")).designJsonSchema(),
  result: async () => (await import("../formats/result-schema.ts")).resultJsonSchema(),
  level: async () => (await import("../formats/level-schema.ts")).levelJsonSchema(),
  questions: async () => (await import("../formats/questions-schema.ts")).questionsJsonSchema(),
  expect: async () => (await import("../expect/json-schema.ts")).expectationsJsonSchema(),
  diff: async () => (await import("../formats/diff-schema.ts")).diffJsonSchema(),
  faults: async () => (await import("../formats/faults-schema.ts")).faultsJsonSchema(),
  freshness: async () => (await import("../formats/freshness-schema.ts")).freshnessJsonSchema(),
  coordination: async () => (await import("../formats/coordination-schema.ts")).coordinationJsonSchema(),
  plan: async () => (await import("../formats/plan-schema.ts")).planJsonSchema(),
  refactor: async () => (await import("../formats/refactor-schema.ts")).refactorJsonSchema(),
  line: async () => (await import("../formats/portfolio-schema.ts")).portfolioLineJsonSchema(),
  summary: async () => (await import("../formats/portfolio-schema.ts")).portfolioSummaryJsonSchema(),
  test: async () => (await import("../formats/expect-report-schema.ts")).expectReportJsonSchema(),
  config: async () => (await import("./config-json-schema.ts")).configJsonSchema(),
};

/** Prints a JSON Schema. */
export async function printSchema(io: Io, name: SchemaName, options: SharedOptions): Promise<Exit> {
  writeOutput(io, `${JSON.stringify(await makers[name](), null, 2)}\n`, options.output);
  return exits.fine;
}
