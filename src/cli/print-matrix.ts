import type { MatrixSide } from "../formats/matrix.ts";
import { matrixToCsv } from "../formats/matrix-csv.ts";
import { matrixToHtml } from "../formats/matrix-html.ts";
import { matrixToMarkdown } from "../formats/matrix-markdown.ts";
import { matrixToText } from "../formats/matrix-text.ts";
import { matrixHtmlWords, matrixWords } from "../formats/matrix-words.ts";
import { pageOf } from "../formats/terminal/page.ts";
import { columnsOf, isColoured } from "./appearance.ts";
import type { Io } from "./io.ts";
import { loadDesign } from "./load-design.ts";
import { markedMatrix } from "./marked-matrix.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, exits } from "./problem.ts";
import { writeOutput } from "./write-output.ts";

export type MatrixFormat = "text" | "markdown" | "csv" | "html";

export interface MatrixCommandOptions extends SharedOptions {
  readonly format: MatrixFormat;
  readonly by: MatrixSide;
}

/** Prints the matrix of a design with what is wrong with its rows. */
export async function printMatrix(io: Io, file: string, options: MatrixCommandOptions): Promise<Exit> {
  const { design, config } = await loadDesign(io, file, options);
  const { locale = "en", digits } = config;
  const matrix = markedMatrix(design, config, options);
  const colour = isColoured(io, options.color, options.output !== undefined);
  const page = pageOf({ width: columnsOf(io), colour, locale, digits });
  const words = matrixWords(page);
  const writers: Record<MatrixFormat, () => string> = {
    text: () => matrixToText(page, matrix),
    markdown: () => matrixToMarkdown(matrix, words),
    csv: () => matrixToCsv(matrix, words),
    html: () => matrixToHtml(matrix, matrixHtmlWords(page, design.name)),
  };
  writeOutput(io, writers[options.format](), options.output);
  return exits.fine;
}
