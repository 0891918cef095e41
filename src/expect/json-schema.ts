import * as z from "zod";
import { expectationsSchema } from "./expectations.ts";

/** The JSON Schema (2020-12) of a file of expectations; editors complete its keys from it. */
export function expectationsJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(expectationsSchema, {
    target: "draft-2020-12",
    io: "input",
    unrepresentable: "any",
  });
}
