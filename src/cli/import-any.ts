import { detectedFormat } from "../formats/exports/detected-format.ts";
import { importBpmnFile } from "./import-bpmn-file.ts";
import { importDesign } from "./import-design.ts";
import { type ImportCommandOptions, importFile } from "./import-file.ts";
import type { Io } from "./io.ts";
import type { Exit } from "./problem.ts";
import { readInput } from "./read-input.ts";
import { sayStage } from "./stages.ts";

/** Imports a file of any format that is read: the one that is asked for, else what its content is, else what its name says. */
export async function importAny(io: Io, path: string, options: ImportCommandOptions): Promise<Exit> {
  const input = await readInput(io, path);
  // a folder may be one of CSV files
  if ("fault" in input) return importFile(io, path, options, input);
  await sayStage(io, "progress/reading", { file: input.file, size: input.bytes.length }, options);
  const format = options.from ?? detectedFormat(path, input.bytes);
  if (format === "bpmn") return importBpmnFile(io, path, input, options);
  if (format === "yaml" || format === "json") return importDesign(io, path, input, options, format);
  return importFile(io, path, options, input);
}
