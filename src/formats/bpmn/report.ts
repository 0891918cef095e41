import type { Position } from "../../findings/source.ts";

/** An element of the file: its moddle type, its id and name where it has them, and where its tag begins. */
export interface ReportedElement {
  readonly type: string;
  readonly id: string | null;
  readonly name: string | null;
  readonly place: Position;
}

/** An element that is in the design. */
export interface TakenElement extends ReportedElement {
  /** JSON pointers into the design. */
  readonly as: readonly string[];
  /** What of it the design does not say, or what it was read as. */
  readonly but: string | null;
}

/** An element that is not in the design. */
export interface LostElement extends ReportedElement {
  readonly reason: string;
  /** Whether the reason is that of its type: a design has no place for its like, as for events, the order of work and drawings. */
  readonly usual: boolean;
  /** How many elements stand inside it, and are not in the design for the same reason: those of drawings and of other tools are not listed. */
  readonly inside: number;
}

/** What an import of BPMN found: every element of the file is in `taken` or in `lost`, or counted in `inside` of one in `lost`. */
export interface BpmnReport {
  readonly orgproof: 1;
  readonly file: string | null;
  readonly format: "bpmn";
  /** The tool that wrote the file, as it says. */
  readonly exporter: string | null;
  readonly totals: {
    readonly elements: number;
    readonly taken: number;
    readonly lost: number;
    /** Those inside of lost ones. */
    readonly inside: number;
    readonly units: number;
    readonly roles: number;
    readonly activities: number;
    readonly information: number;
    readonly flows: number;
    readonly decisions: number;
  };
  readonly taken: readonly TakenElement[];
  readonly lost: readonly LostElement[];
  /** What concerns the text or several elements. */
  readonly notes: readonly { readonly place: Position; readonly text: string }[];
}

/** Why no design could be made. */
export interface BpmnFailure {
  /** `import/not-xml`: the text breaks the rules of XML, or more than is read; `import/not-bpmn`: it is XML of something else; `import/no-process`: nobody and nothing is in it. */
  readonly code: "import/not-xml" | "import/not-bpmn" | "import/no-process";
  readonly text: string;
  readonly place: Position;
}
