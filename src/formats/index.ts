/** Importers and exporters. */

export type { DiagramOptions } from "../graph/diagram.ts";
export { designToBpmn } from "./bpmn/design-to-bpmn.ts";
export { type BpmnImportResult, type ImportBpmnOptions, importBpmn } from "./bpmn/import-bpmn.ts";
export type { CheckOutcome, ResultsOptions, RuleAbout } from "./check-outcome.ts";
export { type CheckTextOptions, checkText } from "./check-text.ts";
export { checkToCsv } from "./check-to-csv.ts";
export { checkToGithub } from "./check-to-github.ts";
export { checkToGitlab } from "./check-to-gitlab.ts";
export { checkToJunit } from "./check-to-junit.ts";
export { type CheckMarkdownOptions, checkToMarkdown } from "./check-to-markdown.ts";
export { checkToNdjson } from "./check-to-ndjson.ts";
export { checkToSarif, type SarifOptions } from "./check-to-sarif.ts";
export { graphToDot } from "./dot.ts";
export { type EditResult, editDesign } from "./edit-design.ts";
export { graphToJson } from "./graph-json.ts";
export { levelJsonSchema } from "./level-schema.ts";
export { type LevelTextOptions, levelText } from "./level-text.ts";
export { levelsToCsv } from "./levels-to-csv.ts";
export { levelsToMarkdown } from "./levels-to-markdown.ts";
export { type Matrix, type MatrixOptions, matrixOf } from "./matrix.ts";
export { matrixToCsv } from "./matrix-csv.ts";
export { matrixToMarkdown } from "./matrix-markdown.ts";
export { graphToMermaid } from "./mermaid.ts";
export { resultJsonSchema } from "./result-schema.ts";
export { importHtml } from "./table/import-html.ts";
export { type ImportResult, type ImportTableOptions, importTable } from "./table/import-table.ts";
export { type ImportWorkbookOptions, importWorkbook } from "./table/import-workbook.ts";
