import { dirname, join } from "node:path";
import type { Config } from "../check/config.ts";
import type { Expectations } from "../expect/expectations.ts";
import { runExpectations } from "../expect/run-expectations.ts";
import { unnoticedFacts } from "../expect/unnoticed.ts";
import { DesignError } from "../findings/design-error.ts";
import { sourceOf } from "../findings/source.ts";
import type { ExpectOutcome } from "../formats/expect-outcome.ts";
import { parseExpectations } from "../formats/parse-expectations.ts";
import { languageOf } from "../messages/language.ts";
import { isColoured, readingColumns } from "./appearance.ts";
import { designOf, findExpectations } from "./find-expectations.ts";
import type { Io } from "./io.ts";
import { configLoader } from "./load-config.ts";
import type { ConfigOptions } from "./merge-config.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, exits, gravest, usageProblem } from "./problem.ts";
import { readDesignFile } from "./read-design-file.ts";
import { readInput, sizeLimitOf } from "./read-input.ts";
import { type TestFormat, testReportIn } from "./test-formats.ts";
import { understoodConfig } from "./understood-config.ts";
import { unreadFindings } from "./unread-text.ts";
import { writeOutput } from "./write-output.ts";

export interface TestOptions extends SharedOptions, Pick<ConfigOptions, "preset" | "digits"> {
  readonly locale?: NonNullable<Config["locale"]>;
  readonly format: TestFormat;
  readonly unnoticed?: boolean;
  readonly verbose?: boolean;
}

/** Holds designs against the expectations of files and folders; one that cannot be read does not keep the others from being held. */
export async function testFiles(io: Io, paths: readonly string[], options: TestOptions): Promise<Exit> {
  const files = findExpectations(io, paths);
  const configFor = configLoader(io, options);
  const { preset, locale, digits } = options;
  const stated = { preset, locale, digits } as ConfigOptions;
  const outcomes: ExpectOutcome[] = [];
  let first: Config | undefined;
  for (const file of files) {
    const config = understoodConfig(io, (await configFor(file)).config, stated);
    first ??= config;
    outcomes.push(await testFile(io, file, config, options.unnoticed === true));
  }
  const report = await testReportIn(options.format);
  const text = report(outcomes, {
    width: readingColumns(io),
    colour: isColoured(io, options.color, options.output !== undefined),
    flush: io.stdout.isTTY && options.output === undefined,
    locale: first?.locale,
    digits: first?.digits,
    detail: options.quiet ? "quiet" : options.verbose ? "full" : "short",
  });
  writeOutput(io, text, options.output);
  return gravest(outcomes.map(exitOf));
}

async function testFile(io: Io, path: string, config: Config, asksForFacts: boolean): Promise<ExpectOutcome> {
  const read = await readExpectations(io, path, config);
  if ("kind" in read) return read;
  const { file, expectations, source } = read;
  const named = expectations.design;
  const design = named === undefined ? designOf(path) : join(path === "-" ? "." : dirname(path), named);
  if (design === undefined)
    throw usageProblem(
      `${file}: does not say of which design; its name tells only when it ends in .expect.yaml`,
    );
  const found = await readDesignFile(io, design, config);
  if (found.kind === "unread")
    return { kind: "unreadable", file, faults: unreadFindings(found.unread, config), source: "" };
  if (found.kind === "unreadable") return { ...found, file };
  try {
    const report = runExpectations(found.design, expectations, config);
    const noticed = asksForFacts ? unnoticedFacts(found.design, [expectations], config) : undefined;
    return { kind: "held", file, design: found.file, report, noticed };
  } catch (error) {
    if (error instanceof DesignError) return { kind: "unreadable", file, faults: error.findings, source };
    throw error;
  }
}

type Read = { readonly file: string; readonly expectations: Expectations; readonly source: string };

async function readExpectations(io: Io, path: string, config: Config): Promise<Read | ExpectOutcome> {
  const input = await readInput(io, path);
  const { file } = input;
  if ("fault" in input)
    return { kind: "unreadable", file, faults: unreadFindings(input, config), source: "" };
  const { locale = "en", digits } = config;
  try {
    const language = languageOf(locale, digits ? { digits } : {});
    const expectations = parseExpectations(input.bytes, { file, language, maxBytes: sizeLimitOf(io) });
    return { file, expectations, source: sourceOf(expectations)?.text ?? "" };
  } catch (error) {
    if (!(error instanceof DesignError)) throw error;
    return {
      kind: "unreadable",
      file,
      faults: error.findings,
      source: new TextDecoder().decode(input.bytes),
    };
  }
}

/** What is not shown is not fine: an expectation that hangs on what the design does not state fails the run. */
function exitOf(outcome: ExpectOutcome): Exit {
  if (outcome.kind === "unreadable") return exits.unreadable;
  return outcome.report.verdict === "pass" ? exits.fine : exits.findings;
}
