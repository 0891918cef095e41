import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type InitOptions, initDesign, initFromTable } from "../formats/init-design.ts";
import type { Locale } from "../messages/language.ts";
import type { Io } from "./io.ts";
import { configLoader } from "./load-config.ts";
import type { SharedOptions } from "./options.ts";
import { packageVersion } from "./package-files.ts";
import { type Exit, exits, Problem, usageProblem } from "./problem.ts";
import { writeOutput } from "./write-output.ts";

export interface InitCommandOptions extends SharedOptions {
  readonly from?: string;
  readonly name?: string;
  readonly force?: boolean;
  readonly yes?: boolean;
}

const usualFile = "design.yaml";

/** Writes a design to begin with, and says what to do next. */
export async function init(io: Io, file: string | undefined, options: InitCommandOptions): Promise<Exit> {
  const { config } = await configLoader(io, options)("-");
  const locale = options.locale ?? config.locale ?? "en";
  const answers = await ask(io, file, options);
  const target = options.output ?? answers.file;
  if (target !== "-" && !options.force && existsSync(resolve(io.cwd, target))) {
    throw usageProblem(`${target} is there already; --force overwrites it`);
  }
  const text = await textOf(io, { ...answers, schema: schemaAddress(io, target), locale });
  writeOutput(io, text, target);
  if (target !== "-" && !options.quiet)
    io.stderr.write(`${target} is written; next: orgproof check ${target}\n`);
  return exits.fine;
}

interface Answers {
  readonly file: string;
  readonly name?: string;
  readonly table?: string;
}

/** What the person wants: asked on a terminal, as far as the command line does not say it. */
async function ask(
  io: Io,
  file: string | undefined,
  { name, from, output, yes }: InitCommandOptions,
): Promise<Answers> {
  const said = { ...(name ? { name } : {}), ...(from ? { table: from } : {}) };
  if (!io.ask || yes || file === "-") return { file: file ?? usualFile, ...said };
  const question = async (text: string) => (await io.ask?.(text))?.trim() ?? "";
  const target = file ?? output ?? ((await question(`File to write (${usualFile}): `)) || usualFile);
  const table = from ?? (await question("Start from the RACI table of a file (Enter: from an example): "));
  const called = name ?? (table === "" ? await question("Name of the organisation: ") : "");
  return { file: target, ...(called ? { name: called } : {}), ...(table ? { table } : {}) };
}

async function textOf(
  io: Io,
  { table, ...options }: Answers & InitOptions & { readonly locale: Locale },
): Promise<string> {
  if (table === undefined) return initDesign(options);
  const [{ importFrom }, { importFailure }, { pageOf }, { stringifyDesign }] = await Promise.all([
    import("./import-file.ts"),
    import("../formats/table/import-summary.ts"),
    import("../formats/terminal/page.ts"),
    import("../formats/stringify-design.ts"),
  ]);
  const result = await importFrom(io, table, { locale: options.locale });
  if (!result.success) {
    const page = pageOf(options);
    const why = importFailure(page, result.error, result.report);
    throw new Problem(exits.unreadable, `${page.code(table)}: ${why}`);
  }
  const design = options.name ? { ...result.design, name: options.name } : result.design;
  return initFromTable(stringifyDesign(design), options);
}

const schemaFile = join("node_modules", "orgproof", "dist", "schema", "design.json");

/** The schema of the package that is installed beside the design, or the same version of it on the web. */
function schemaAddress({ cwd }: Io, target: string): string {
  const folder = target === "-" ? cwd : dirname(resolve(cwd, target));
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, schemaFile))) {
      const path = relative(folder, join(here, schemaFile)).replaceAll("\\", "/");
      return path.startsWith(".") ? path : `./${path}`;
    }
    if (dirname(here) === here)
      return `https://unpkg.com/orgproof@${packageVersion()}/dist/schema/design.json`;
  }
}
