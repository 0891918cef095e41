import type { Command } from "commander";
import { formats as known, type ReadFormat } from "../../formats/exports/formats.ts";
import type { ImportFormat } from "../import-file.ts";
import { acting, choice, command } from "../options.ts";
import type { Session } from "../session.ts";

const readable: readonly ReadFormat[] = known.flatMap((each) => ("read" in each ? [each.id] : []));
const formats: readonly ImportFormat[] = ["yaml", "json"];

/** `import FILE` */
export function importCommand(session: Session): Command {
  const made = command(
    {
      name: "import",
      summary: "make a design of the RACI tables of a file, or of a BPMN process",
      description:
        "Makes a design of the RACI tables of a Markdown, CSV, TSV or HTML file or a workbook (XLSX), or of the pools, lanes and work of a BPMN 2.0 file; a design it writes in canonical form. What could not be read is said, never dropped.",
      examples: [
        ["orgproof import RACI.md > design.yaml", "every matrix of the file as one design"],
        ["orgproof import raci.csv | orgproof check -", "check it at once"],
        ["orgproof import plan.xlsx --sheet RACI", "one sheet of a workbook"],
        ["orgproof import order.bpmn --report report.json", "a process, and what of it no design can say"],
        [
          "orgproof import RACI.md --units units.yaml --report report.json",
          "who belongs where; what was found",
        ],
      ],
    },
    formats,
  );
  return made
    .argument("<file>", "a file with a RACI matrix, a BPMN process or a design; - for standard input")
    .addOption(choice("--from <format>", "what the file is; by its content or name when left out", readable))
    .option("--sheet <name>", "the only sheet of a workbook to read")
    .option("--units <file>", "which unit each party belongs to (party: unit), in YAML, JSON or CSV")
    .addOption(choice("--lanes <what>", "what the innermost lanes of BPMN are", ["roles", "units"]))
    .option("--transpose", "parties are rows and activities columns")
    .option("--no-transpose", "parties are columns, whatever the table looks like")
    .option("--implied-r", "where nobody is responsible, those accountable are")
    .option("--report <file>", "write what was found, cell by cell, as JSON")
    .action(
      acting(session, async (file: string, options) => {
        const { importAny } = await import("../import-any.ts");
        return importAny(session.io, file, options);
      }),
    );
}
