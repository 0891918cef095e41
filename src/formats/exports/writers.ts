import type { DiagramOptions } from "../../graph/diagram.ts";
import { matrixHtmlWords, matrixWords } from "../matrix-words.ts";
import type { Page } from "../terminal/page.ts";
import type { ExportWriter } from "./export-writer.ts";
import type { ExportFormat } from "./formats.ts";

/** How each format is written; its writer, and whatever that needs, is loaded when it is asked for. */
export const writers: { readonly [F in ExportFormat]: () => Promise<ExportWriter> } = {
  yaml: async () => {
    const { stringifyDesign } = await import("../stringify-design.ts");
    return ({ design }) => stringifyDesign(design);
  },
  json: async () => {
    const { stringifyDesign } = await import("../stringify-design.ts");
    return ({ design }) => stringifyDesign(design, { format: "json" });
  },
  bpmn: async () => {
    const { designToBpmn } = await import("../bpmn/design-to-bpmn.ts");
    return ({ design }) => designToBpmn(design);
  },
  mermaid: async () => {
    const { graphToMermaid } = await import("../mermaid.ts");
    return ({ graph, page }) => graphToMermaid(graph(), diagram(page));
  },
  dot: async () => {
    const { graphToDot } = await import("../dot.ts");
    return ({ graph, page }) => graphToDot(graph(), diagram(page));
  },
  "graph-json": async () => {
    const { graphToJson } = await import("../graph-json.ts");
    return ({ graph }) => graphToJson(graph());
  },
  graphml: async () => {
    const { graphToGraphml } = await import("../graph-xml/graphml.ts");
    return ({ graph }) => graphToGraphml(graph());
  },
  gexf: async () => {
    const { graphToGexf } = await import("../graph-xml/gexf.ts");
    return ({ graph }) => graphToGexf(graph());
  },
  csv: async () => {
    const { matrixToCsv } = await import("../matrix-csv.ts");
    return ({ matrix, page }) => matrixToCsv(matrix(), matrixWords(page));
  },
  markdown: async () => {
    const { matrixToMarkdown } = await import("../matrix-markdown.ts");
    return ({ matrix, page }) => matrixToMarkdown(matrix(), matrixWords(page));
  },
  html: async () => {
    const { matrixToHtml } = await import("../matrix-html.ts");
    return ({ matrix, page, design }) => matrixToHtml(matrix(), matrixHtmlWords(page, design.name));
  },
  xlsx: async () => {
    const { designToWorkbook } = await import("../table/book/design-to-workbook.ts");
    return ({ design, page, result }) =>
      designToWorkbook(design, { locale: bookLocale(page), result: result() });
  },
  "csv-folder": async () => {
    const { designToCsv } = await import("../table/book/design-to-csv.ts");
    return ({ design, page }) => designToCsv(design, { locale: bookLocale(page) });
  },
};

function bookLocale({ language }: Page): "en" | "fa" {
  return language.tag === "fa" ? "fa" : "en";
}

function diagram({ language }: Page): DiagramOptions {
  return { direction: language.rightToLeft ? "RL" : "LR" };
}
