import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "..", "..", "fixtures", "bpmn");

/** What another reader finds in a file. */
export interface Truth {
  readonly pools: readonly { readonly id: string; readonly name: string }[];
  readonly lanes: readonly {
    readonly id: string;
    readonly name: string;
    readonly leaf: boolean;
    readonly nodes: readonly string[];
  }[];
  readonly sequenceFlows: number;
  readonly laneCrossingSequenceFlows: readonly { readonly id: string }[];
  readonly messageFlows: readonly { readonly id: string }[];
}

export interface RealFile {
  readonly name: string;
  /** A short name, for tests and goldens. */
  readonly short: string;
  readonly text: string;
  readonly truth: Truth;
}

/** The public files that are kept here and are BPMN with something in it. */
export const realFiles: readonly RealFile[] = readdirSync(folder)
  .filter((name) => name.endsWith(".bpmn") && !/attrs|decision-flow/.test(name))
  .map((name) => ({
    name,
    short:
      name
        .split("__")
        .at(-1)
        ?.replace(/\.bpmn$/, "")
        .slice(0, 40) ?? name,
    text: textOf(name),
    truth: JSON.parse(textOf(join("truth", `${name}.json`))),
  }));

/** The text of a kept file. */
export function textOf(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}
