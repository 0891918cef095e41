import { z } from "zod";
import { designSchema } from "./design.ts";

/** The JSON Schema (2020-12) of a design, generated from `designSchema`; editors complete keys and show descriptions from it. */
export function designJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(designSchema, { target: "draft-2020-12", io: "input" });
}
