import { check } from "../check/check.ts";
import type { Written } from "../formats/exports/export-writer.ts";
import type { FormatFacts } from "../formats/exports/format-facts.ts";
import { type ExportFormat, formatFacts, formats } from "../formats/exports/formats.ts";
import { lossesOf } from "../formats/exports/losses.ts";
import { shownInGraph } from "../formats/exports/shown-in-graph.ts";
import { shownInMatrix } from "../formats/exports/shown-in-matrix.ts";
import { shownInProcess } from "../formats/exports/shown-in-process.ts";
import { writers } from "../formats/exports/writers.ts";
import type { Matrix, MatrixSide } from "../formats/matrix.ts";
import { pageOf } from "../formats/terminal/page.ts";
import type { View } from "../graph/attributes.ts";
import type { ViewGraph } from "../graph/view-graph.ts";
import type { Design } from "../model/design.ts";
import { once } from "../model/once.ts";
import { linkSound } from "../organisation/link.ts";
import { exportLosses } from "./export-losses.ts";
import { graphInView, mindDepth } from "./graph-in-view.ts";
import type { Io } from "./io.ts";
import { loadDesign } from "./load-design.ts";
import { markedMatrix } from "./marked-matrix.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, exits, usageProblem } from "./problem.ts";
import { complain } from "./session.ts";
import { writeFolder, writeOutput } from "./write-output.ts";

export interface ExportCommandOptions extends SharedOptions {
  readonly format?: ExportFormat;
  readonly view?: View;
  readonly focus?: string;
  readonly depth?: number;
  readonly by?: MatrixSide;
}

/** Writes a design in another format, and counts on standard error what is not in it. */
export async function exportFile(io: Io, path: string, options: ExportCommandOptions): Promise<Exit> {
  const format = options.format ?? formatByEnding(options.output);
  const facts = formatFacts.get(format);
  mindOptions(io, format, facts, options);
  const { file, design, config } = await loadDesign(io, path, options);
  const { locale = "en", digits } = config;
  const page = pageOf({ locale, digits });
  const { view = "organisation", by = "role", quiet = false } = options;
  const graph = once(() => graphInView(design, { ...options, view }, locale));
  const matrix = once(() => markedMatrix(design, config, { by, quiet }));
  const result = () => (quiet ? undefined : check(linkSound(design), config));
  const writer = await writers[format]();
  const written = await writer({ design, graph, matrix, page, result });
  write(io, written, options.output);
  if (quiet || !facts?.written) return exits.fine;
  const said = exportLosses(
    page,
    lossesOf(design, facts.written.carries, shownIn(facts.written, design, graph, matrix)),
  );
  if (said !== undefined) complain(io, `${page.code(file)}: ${said}`);
  return exits.fine;
}

/** The format whose files end like the one that is to be written. */
function formatByEnding(output: string | undefined): ExportFormat {
  const found = formats.find(
    (each): each is Extract<(typeof formats)[number], { readonly written: object }> =>
      "written" in each && each.endings.some((ending) => output?.toLowerCase().endsWith(ending)),
  );
  if (found) return found.id;
  throw usageProblem(
    output === undefined || output === "-"
      ? "--format says what to write, or the ending of --output"
      : `${output}: its ending tells no format; --format says what to write`,
  );
}

/** @throws {Problem} when options say what the format cannot be told. */
function mindOptions(
  { stdout }: Io,
  format: ExportFormat,
  facts: FormatFacts | undefined,
  options: ExportCommandOptions,
): void {
  const from = facts?.written?.from;
  const { output } = options;
  const isPrinted = output === undefined || output === "-";
  for (const option of ["view", "focus", "depth"] as const)
    if (options[option] !== undefined && from !== "graph")
      throw usageProblem(`--${option} is for formats of graphs, and ${format} is none`);
  if (options.by !== undefined && from !== "matrix")
    throw usageProblem(`--by is for formats of the matrix, and ${format} is none`);
  mindDepth(options);
  if (isPrinted && facts?.as === "folder")
    throw usageProblem(`${format} is a folder of files: --output names it`);
  if (isPrinted && facts?.content === "binary" && stdout.isTTY)
    throw usageProblem(`${format} is not text for a terminal: --output names a file`);
}

/** Whether an element is in the output at all. */
function shownIn(
  { from, carries }: NonNullable<FormatFacts["written"]>,
  design: Design,
  graph: () => ViewGraph,
  matrix: () => Matrix,
) {
  if (from === "graph") return shownInGraph(design, graph());
  if (from === "design" || carries === "everything") return shownInProcess(design);
  return shownInMatrix(design, matrix(), carries.roles?.includes("unit") === true);
}

function write(io: Io, written: Written, output: string | undefined): void {
  if (typeof written === "string" || written instanceof Uint8Array) writeOutput(io, written, output);
  else if (output !== undefined) writeFolder(io, written, output);
}
