import type { SectionName } from "../../model/section.ts";

/** What of a design is in a format: everything, or attributes by section; `design` are those of the document itself. */
export type Carried = "everything" | { readonly [section in SectionName | "design"]?: readonly string[] };

/** What an export is made of: the design itself, a graph of it (with a view), or its matrix. */
export type ExportSource = "design" | "graph" | "matrix";

/** What is known of a format: help, choices, detection and the reference come from here, and nowhere else. */
export interface FormatFacts {
  /** What `--format` and `--from` call it. */
  readonly id: string;
  readonly title: string;
  readonly content: "text" | "binary";
  readonly as: "file" | "folder";
  /** How names of such files end, the usual ending first. */
  readonly endings: readonly string[];
  /** What `import` takes from it, and what it does not; left out where it is not read. */
  readonly read?: { readonly takes: string; readonly leaves: string };
  /** What `export` writes; left out where it is not written. */
  readonly written?: {
    readonly from: ExportSource;
    readonly about: string;
    readonly carries: Carried;
    /** What else is not in it, which no section says. */
    readonly besides?: string;
  };
}
