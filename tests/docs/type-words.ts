import type { z } from "zod";
import { durationSchema, rhythmSchema } from "../../src/model/duration.ts";
import { keySchema, type ReferenceKind, references } from "../../src/model/id.ts";
import { textSchema } from "../../src/model/text.ts";

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes["_zod"]["def"];

/** An attribute of the model, as a row of the reference. */
export interface AttributeRow {
  /** Path below the table's subject, such as `needs.within`. */
  readonly path: string;
  readonly type: string;
  readonly description: string;
  readonly required: boolean;
}

const definitionOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def as Definition;

/** The options of a schema without `none`, unions flattened, optional ones unwrapped. */
function optionsOf(schema: Schema): readonly Schema[] {
  if (references.has(schema) || schema === textSchema || schema === durationSchema) return [schema];
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "optional":
    case "default":
      return optionsOf(definition.innerType);
    case "union":
      return definition.options.flatMap(optionsOf);
    case "literal":
      return definition.values.length === 1 && definition.values[0] === "none" ? [] : [schema];
    default:
      return [schema];
  }
}

/** What may stand in place of a schema, in words. */
export function typeWords(schema: Schema): string {
  const options = optionsOf(schema);
  const lists = options.flatMap((option) => {
    const definition = definitionOf(option);
    return definition.type === "array" ? [typeWords(definition.element)] : [];
  });
  const alone = [...new Set(options.filter((option) => definitionOf(option).type !== "array").map(oneWords))];
  if (lists.includes(alone.join(" or "))) return `${alone.join(" or ")}, or a list`;
  const said = alone.map((words) => (lists.includes(words) ? `${words}, or a list` : words));
  return [
    ...said,
    ...lists.filter((words) => !alone.includes(words)).map((words) => `list of: ${words}`),
  ].join(" or ");
}

const nouns: Record<ReferenceKind, string> = {
  unit: "a unit",
  role: "a role",
  party: "a role or unit",
  activity: "an activity",
  information: "information",
  decision: "a decision",
  knowledge: "knowledge",
  process: "a process",
  system: "a system",
};

function oneWords(schema: Schema): string {
  const reference = references.get(schema as z.ZodType);
  if (reference) return `id of ${nouns[reference.to]}`;
  if (schema === textSchema) return "text";
  if (schema === durationSchema) return "duration";
  if (schema === rhythmSchema) return "duration above zero";
  if (schema === keySchema) return "id";
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "string":
      return "string";
    case "number":
      return numberWords(schema);
    case "boolean":
      return "`true` or `false`";
    case "literal":
      return definition.values.map((value) => `\`${String(value)}\``).join(" or ");
    case "enum":
      return Object.values(definition.entries)
        .map((value) => `\`${value}\``)
        .join(" ");
    case "array":
      return `list of: ${typeWords(definition.element)}`;
    case "record":
      return `map from ${oneWords(definition.keyType)} to ${typeWords(definition.valueType)}`;
    case "object":
      return "map";
    case "unknown":
      return "any value";
    case "custom":
      return "object";
    case "nullable":
      return `${typeWords(definition.innerType)} or \`null\``;
    default:
      return definition.type;
  }
}

function numberWords(schema: Schema): string {
  const { isInt, minValue, maxValue } = schema as z.ZodNumber;
  const kind = isInt ? "whole number" : "number";
  const [least, most] = [minValue ?? Number.NEGATIVE_INFINITY, maxValue ?? Number.POSITIVE_INFINITY];
  if (least <= Number.MIN_SAFE_INTEGER) return kind;
  return most < Number.MAX_SAFE_INTEGER ? `${kind} from ${least} to ${most}` : `${kind}, ${least} or more`;
}

/** The attributes of a map, those of maps inside of it below them. */
export function attributeRows(schema: Schema, prefix = ""): readonly AttributeRow[] {
  return optionsOf(schema).flatMap((option) => {
    const definition = definitionOf(option);
    if (definition.type !== "object") return [];
    return Object.entries(definition.shape).flatMap(([name, inner]): readonly AttributeRow[] => {
      const path = `${prefix}${name}`;
      const row = {
        path,
        type: typeWords(inner),
        description: (inner as z.ZodType).description ?? describedBelow(inner),
        required: inner._zod.optin !== "optional",
      };
      return [row, ...below(inner, path)];
    });
  });
}

/** An optional attribute may be described inside of its wrapping. */
function describedBelow(schema: Schema): string {
  return optionsOf(schema).flatMap((option) => (option as z.ZodType).description ?? [])[0] ?? "";
}

function below(schema: Schema, path: string): readonly AttributeRow[] {
  const seen = new Set<string>();
  return optionsOf(schema)
    .flatMap((option): readonly AttributeRow[] => {
      const definition = definitionOf(option);
      if (definition.type === "object") return attributeRows(option, `${path}.`);
      if (definition.type === "array") return below(definition.element, path);
      if (definition.type === "record") return below(definition.valueType, `${path}.*`);
      return [];
    })
    .filter((row) => !seen.has(row.path) && seen.add(row.path));
}

/** The schema of the elements of a section, whether it is a map or a list. */
export function elementOf(section: Schema): Schema {
  const [only] = optionsOf(section);
  if (!only) throw new Error("a section of nothing");
  const definition = definitionOf(only);
  if (definition.type === "record") return definition.valueType;
  return definition.type === "array" ? definition.element : only;
}
