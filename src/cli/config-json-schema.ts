import * as z from "zod";
import { configSchema } from "../check/config.ts";
import { ignoreRules } from "../rules/ignore-rules.ts";
import { rules } from "../rules/registry.ts";

/** What only a configuration in JavaScript or TypeScript can hold. */
const code = ["custom"];

/** The JSON Schema (2020-12) of a configuration in JSON or YAML; editors complete the ids of the rules from it, and say what each finds. */
export function configJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(configSchema(), {
    target: "draft-2020-12",
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      // a preset of one's own: an object, of which the schema of the configuration says no more
      if (zodSchema._zod.def.type === "custom") jsonSchema.type = "object";
    },
  });
  const properties = { ...(schema.properties as Record<string, Record<string, unknown>>) };
  for (const name of code) delete properties[name];
  const setting = properties.rules?.additionalProperties;
  const named = [...rules, ...ignoreRules].map(({ id, summary }) => [
    id,
    { description: summary, $ref: "#/$defs/setting" },
  ]);
  return {
    ...schema,
    properties: {
      ...properties,
      rules: {
        ...properties.rules,
        properties: Object.fromEntries(named),
        additionalProperties: { $ref: "#/$defs/setting" },
      },
    },
    $defs: { ...(schema.$defs as object | undefined), setting },
  };
}
