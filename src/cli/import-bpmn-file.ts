import { resolve } from "node:path";
import { importBpmn } from "../formats/bpmn/import-bpmn.ts";
import type { BpmnFailure, BpmnReport } from "../formats/bpmn/report.ts";
import { stringifyDesign } from "../formats/stringify-design.ts";
import { importRemark } from "../formats/table/import-remark.ts";
import { type Page, pageOf } from "../formats/terminal/page.ts";
import type { ImportCommandOptions } from "./import-file.ts";
import type { Io } from "./io.ts";
import { type Exit, exits, Problem } from "./problem.ts";
import { type Input, stdinName } from "./read-input.ts";
import { readUnits } from "./read-units.ts";
import { complain } from "./session.ts";
import { textOf } from "./text-of.ts";
import { writeOutput } from "./write-output.ts";

/* More than this are only counted. */
const most = 10;

/** Prints the design that a BPMN file makes, and says beside it what is not in it. */
export async function importBpmnFile(
  io: Io,
  path: string,
  input: Input,
  options: ImportCommandOptions,
): Promise<Exit> {
  const result = await importBpmn(textOf(input, options), {
    ...(path === "-" ? {} : { file: path }),
    ...(options.lanes === undefined ? {} : { lanes: options.lanes }),
    ...(options.units === undefined ? {} : { units: await readUnits(io, options.units) }),
  });
  const hasReport = options.report !== undefined;
  if (options.report !== undefined)
    writeOutput(io, `${JSON.stringify(result.report, null, 2)}\n`, resolve(io.cwd, options.report));
  const page = pageOf(options);
  const file = page.code(path === "-" ? stdinName : path);
  if (!result.success) throw new Problem(exits.unreadable, `${file}: ${failureText(page, result.error)}`);
  writeOutput(io, stringifyDesign(result.design, { format: options.format }), options.output);
  if (!options.quiet)
    for (const text of summary(page, result.report, hasReport)) complain(io, `${file}: ${text}`);
  return exits.fine;
}

/** What was read of a file and what was not, in lines. */
function summary(page: Page, { totals, lost, notes }: BpmnReport, hasReport: boolean): readonly string[] {
  const { say, code, language } = page;
  const counted = (["units", "roles", "activities", "flows", "decisions"] as const)
    .filter((section) => totals[section] > 0)
    .map((section) => say(`import/${section}`, { count: totals[section] }));
  const at = (line: number, said: string) => `${say("import/line", { line })}: ${said}`;
  const named = lost.filter(({ usual }) => !usual);
  const lines = [
    ...named.map(({ place, type, name, id, reason }) => {
      const element = code([type, name ?? id].filter((each) => each !== null).join(" "));
      return at(
        place.line,
        `${say("import/lost", { element: { word: element } })}: ${importRemark(reason, language)}`,
      );
    }),
    ...notes.map(({ place, text }) => at(place.line, importRemark(text, language))),
  ];
  const [hidden, usual] = [lines.length - most, totals.lost + totals.inside - named.length];
  const option = code("--report FILE");
  return [
    `${say("import/bpmn")}: ${counted.join(language.rightToLeft ? "، " : ", ")}`,
    ...lines.slice(0, most),
    ...(hidden > 0
      ? [
          hasReport
            ? say("import/more", { count: hidden })
            : say("import/more-in-report", { count: hidden, option }),
        ]
      : []),
    ...(usual > 0
      ? [
          hasReport
            ? say("import/usual", { count: usual })
            : say("import/usual-in-report", { count: usual, option }),
        ]
      : []),
  ];
}

/** Why nothing could be read, in a line. */
function failureText({ say, language }: Page, { code, text, place }: BpmnFailure): string {
  // the importer says it in English, with what the text holds instead
  const said = language.tag === "en" ? text : say(code);
  return `${say("import/line", { line: place.line })}: ${said}`;
}
