import { type Design, designSchema } from "../model/design.ts";
import { inModelOrder } from "../model/in-model-order.ts";
import { writeYaml } from "./yaml/write-yaml.ts";

/** How a design is written. */
export interface StringifyOptions {
  /** YAML when left out. */
  readonly format?: "yaml" | "json" | undefined;
}

/**
 * The canonical text of a design: attributes in the model's order, elements in the design's, two spaces of indentation. Equal designs give
 * equal texts, and `parseDesign` gives the design back.
 */
export function stringifyDesign(design: Design, { format = "yaml" }: StringifyOptions = {}): string {
  const written = inModelOrder(designSchema, design);
  return format === "json" ? `${JSON.stringify(written, null, 2)}\n` : writeYaml(written);
}
