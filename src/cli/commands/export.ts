import type { Command } from "commander";
import { type ExportFormat, formats } from "../../formats/exports/formats.ts";
import type { MatrixSide } from "../../formats/matrix.ts";
import { views } from "../../graph/attributes.ts";
import { acting, choice, command, steps } from "../options.ts";
import type { Session } from "../session.ts";

const sides: readonly MatrixSide[] = ["role", "unit"];
const written = formats.flatMap((each) => ("written" in each ? [each] : []));
const names: readonly ExportFormat[] = written.map(({ id }) => id);

/** `export FILE` */
export function exportCommand(session: Session): Command {
  const made = command(
    {
      name: "export",
      summary: "write a design in another format",
      description:
        "Writes a design in another format. What the format has no place for is counted on standard error, never dropped in silence.",
      examples: [
        ["orgproof export design.yaml -o design.bpmn", "the format is told by the ending"],
        [
          "orgproof export design.yaml -f graphml --view power -o power.graphml",
          "a graph of who decides what",
        ],
        ["orgproof import RACI.md | orgproof export - -f html > raci.html", "from one format to another"],
      ],
    },
    choice("-f, --format <format>", "what to write; by the ending of --output when left out", names),
  );
  const widest = Math.max(...names.map((name) => name.length));
  const lines = written.map(({ id, written: { about } }) => `  ${id.padEnd(widest)}  ${about}`);
  return made
    .addHelpText("after", `\nFormats:\n${lines.join("\n")}`)
    .argument("<file>", "a design in YAML or JSON; - for standard input")
    .addOption(
      choice("--view <view>", "which graph, for formats of graphs: organisation when left out", views),
    )
    .option("--focus <id>", "of a graph only what is near this element: its id, or kind:id")
    .option("--depth <n>", "how many steps from --focus (1)", steps)
    .addOption(choice("--by <side>", "what the columns of a matrix are: roles when left out", sides))
    .action(
      acting(session, async (file: string, options) => {
        const { exportFile } = await import("../export-file.ts");
        return exportFile(session.io, file, options);
      }),
    );
}
