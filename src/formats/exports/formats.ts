import { drawn, process, responsibilities, stated } from "./carried.ts";
import type { FormatFacts } from "./format-facts.ts";

const matrixLoss = "with `--by unit`, which role of the unit holds a letter";

/** Every format that is read or written, in the order in which it is listed. */
export const formats = [
  {
    id: "yaml",
    title: "YAML",
    content: "text",
    as: "file",
    endings: [".yaml", ".yml"],
    read: { takes: "a design", leaves: "comments and layout" },
    written: {
      from: "design",
      about: "the design, in canonical form",
      carries: "everything",
      besides: "comments and layout",
    },
  },
  {
    id: "json",
    title: "JSON",
    content: "text",
    as: "file",
    endings: [".json"],
    read: { takes: "a design", leaves: "layout" },
    written: {
      from: "design",
      about: "the design, in canonical form",
      carries: "everything",
      besides: "comments and layout",
    },
  },
  {
    id: "bpmn",
    title: "BPMN 2.0",
    content: "text",
    as: "file",
    endings: [".bpmn", ".xml"],
    read: {
      takes:
        "pools and lanes as units and roles, tasks as activities, data as information, flows between lanes and pools as handoffs, named gateways as decisions",
      leaves: "events, order of work within a lane, drawings; the report names every element",
    },
    written: {
      from: "design",
      about: "a process model with a drawing, for bpmn.io, Camunda and others",
      carries: process,
    },
  },
  {
    id: "mermaid",
    title: "Mermaid",
    content: "text",
    as: "file",
    endings: [".mmd", ".mermaid"],
    written: { from: "graph", about: "a flowchart that GitHub, GitLab and wikis show", carries: drawn },
  },
  {
    id: "dot",
    title: "DOT",
    content: "text",
    as: "file",
    endings: [".dot", ".gv"],
    written: { from: "graph", about: "a drawing for Graphviz", carries: drawn },
  },
  {
    id: "graph-json",
    title: "graph as JSON",
    content: "text",
    as: "file",
    endings: [],
    written: { from: "graph", about: "the serialisation of graphology", carries: stated },
  },
  {
    id: "graphml",
    title: "GraphML",
    content: "text",
    as: "file",
    endings: [".graphml"],
    written: { from: "graph", about: "the graph with all facts, for Gephi, yEd, NetworkX", carries: stated },
  },
  {
    id: "gexf",
    title: "GEXF",
    content: "text",
    as: "file",
    endings: [".gexf"],
    written: { from: "graph", about: "the graph with all facts, for Gephi", carries: stated },
  },
  {
    id: "csv",
    title: "CSV",
    content: "text",
    as: "file",
    endings: [".csv"],
    read: { takes: "RACI matrices", leaves: "rows and columns that are none; the report names every cell" },
    written: {
      from: "matrix",
      about: "the RACI matrix, for a spreadsheet",
      carries: { ...responsibilities, roles: ["name"] },
      besides: matrixLoss,
    },
  },
  {
    id: "tsv",
    title: "TSV",
    content: "text",
    as: "file",
    endings: [".tsv"],
    read: { takes: "RACI matrices", leaves: "rows and columns that are none; the report names every cell" },
  },
  {
    id: "markdown",
    title: "Markdown",
    content: "text",
    as: "file",
    endings: [".md", ".markdown", ".mdx"],
    read: {
      takes: "RACI matrices of its tables",
      leaves: "text around them, tables that are none; the report names each",
    },
    written: {
      from: "matrix",
      about: "the RACI matrix as a table of a document",
      carries: responsibilities,
      besides: matrixLoss,
    },
  },
  {
    id: "html",
    title: "HTML",
    content: "text",
    as: "file",
    endings: [".html", ".htm", ".xhtml"],
    read: {
      takes: "RACI matrices of its tables",
      leaves: "text around them, tables that are none; the report names each",
    },
    written: {
      from: "matrix",
      about: "the RACI matrix as a page that stands alone",
      carries: { ...responsibilities, design: ["orgproof", "name"] },
      besides: matrixLoss,
    },
  },
  {
    id: "xlsx",
    title: "workbook (XLSX)",
    content: "binary",
    as: "file",
    endings: [".xlsx"],
    read: {
      takes:
        "a design with a sheet for each section, in English or Persian; else RACI matrices of its sheets",
      leaves: "other sheets, columns and tables, formats and formulas; each is named",
    },
    written: {
      from: "design",
      about: "a workbook with a sheet for each section, drop-downs and what a check found",
      carries: "everything",
      besides: "comments and layout",
    },
  },
  {
    id: "csv-folder",
    title: "folder of CSV files",
    content: "text",
    as: "folder",
    endings: [],
    read: {
      takes: "a design with a file for each section, in English or Persian",
      leaves: "other files and columns; each is named",
    },
    written: {
      from: "design",
      about: "a folder with a CSV file for each section",
      carries: "everything",
      besides: "comments and layout",
    },
  },
] as const satisfies readonly FormatFacts[];

type Known = (typeof formats)[number];

/** The formats that `export` writes. */
export type ExportFormat = Extract<Known, { readonly written: object }>["id"];
/** The formats that `import` reads. */
export type ReadFormat = Extract<Known, { readonly read: object }>["id"];

/** What is known of a format by its id. */
export const formatFacts: ReadonlyMap<string, FormatFacts> = new Map(
  formats.map((facts): [string, FormatFacts] => [facts.id, facts]),
);
