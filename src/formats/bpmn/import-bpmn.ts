import type { BpmnRead } from "./read-bpmn.ts";

export interface ImportBpmnOptions {
  /** The file's name: names the design and a process where the file itself does not. */
  readonly file?: string;
  /** What an innermost lane is: a role of its pool's unit (when left out), or a unit of its own inside that. */
  readonly lanes?: "roles" | "units";
  /** Role, by its name or id -> name of its unit. */
  readonly units?: Readonly<Record<string, string>>;
}

export type BpmnImportResult = BpmnRead;

/**
 * The design that a BPMN 2.0 file makes, and a report of what became of every element of it. Never throws on text, whatever it holds; loads what reads
 * XML when it is first called.
 */
export async function importBpmn(text: string, options: ImportBpmnOptions = {}): Promise<BpmnImportResult> {
  const { readBpmn } = await import("./read-bpmn.ts");
  const { file, lanes = "roles", units = {} } = options;
  return readBpmn(text, { file, lanes, units });
}
