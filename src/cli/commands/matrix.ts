import type { Command } from "commander";
import type { MatrixSide } from "../../formats/matrix.ts";
import { acting, choice, command } from "../options.ts";
import type { MatrixFormat } from "../print-matrix.ts";
import type { Session } from "../session.ts";

const sides: readonly MatrixSide[] = ["role", "unit"];
const formats: readonly MatrixFormat[] = ["text", "markdown", "csv", "html"];

/** `matrix FILE` */
export function matrixCommand(session: Session): Command {
  const made = command(
    {
      name: "matrix",
      summary: "print the RACI matrix of a design",
      description:
        "Prints the RACI matrix of a design; activities whose letters or owner are wrong carry a number, and below it says why.",
      examples: [
        ["orgproof matrix design.yaml", "who answers, performs, advises, is told"],
        ["orgproof matrix design.yaml --by unit", "the letters of all roles of a unit together"],
        ["orgproof matrix design.yaml -f csv -o raci.csv", "for a spreadsheet"],
      ],
    },
    formats,
  );
  return made
    .argument("<file>", "a design in YAML or JSON; - for standard input")
    .addOption(choice("--by <side>", "what the columns are", sides).default("role"))
    .action(
      acting(session, async (file: string, options) => {
        const { printMatrix } = await import("../print-matrix.ts");
        return printMatrix(session.io, file, options);
      }),
    );
}
