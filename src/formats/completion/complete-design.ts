import type * as z from "zod";
import { designSchema } from "../../model/design.ts";
import { durationWords } from "../../model/duration.ts";
import { type ReferenceKind, references } from "../../model/id.ts";
import { letterNameSchema } from "../../model/scheme.ts";
import { type YamlPlace, yamlPlace } from "../yaml/yaml-place.ts";
import type { KnownElements } from "./known-elements.ts";
import { descriptionOf, flatSchemas, schemasAt } from "./schemas-at.ts";

/** Something that could stand where a person writes. */
export interface Completion {
  readonly label: string;
  /** What is written: the label, with a colon behind it where it is a key. */
  readonly insert: string;
  readonly is: "key" | "word" | "element";
  /** The element's name, or what the model says of the key. */
  readonly about?: string;
  /** Of an element: what it is. */
  readonly kind?: ReferenceKind;
}

/** What may be written at an offset, in place of which part of the text. */
export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly options: readonly Completion[];
}

/** What may stand at an offset of a design's text: keys and words from the model, ids from the elements that are known. The text need not be right. */
export function completeDesign(text: string, offset: number, known: KnownElements): Completions | undefined {
  const word = yamlPlace(text, offset);
  if (!word) return undefined;
  const options = new Map<string, Completion>();
  for (const place of word.places)
    for (const option of place.is === "key" ? keysAt(place, known) : valuesAt(place, known))
      if (!options.has(option.insert)) options.set(option.insert, option);
  return { from: word.from, to: word.to, options: [...options.values()] };
}

function keysAt({ path, beside }: YamlPlace, known: KnownElements): readonly Completion[] {
  const taken = new Set(beside);
  return schemasAt(designSchema, path)
    .flatMap((schema) => flatSchemas(schema).flatMap((flat) => keysOf(flat, known)))
    .filter(({ label }) => !taken.has(label));
}

function keysOf(schema: z.core.$ZodTypes, known: KnownElements): readonly Completion[] {
  const definition = schema._zod.def;
  if (definition.type === "object")
    return Object.entries(definition.shape).map(([label, inner]) => {
      const about = descriptionOf(inner);
      const insert = takesMapOnly(inner) ? `${label}:` : `${label}: `;
      return { label, insert, is: "key", ...(about === undefined ? {} : { about }) };
    });
  if (definition.type !== "record") return [];
  if (definition.keyType === letterNameSchema)
    return known.letters.map((label) => ({ label, insert: `${label}: `, is: "key" }));
  return elementsFor(definition.keyType, known).map((each) => ({ ...each, insert: `${each.label}: ` }));
}

/** Whether what stands there goes on in the next line. */
function takesMapOnly(schema: z.core.$ZodType): boolean {
  return flatSchemas(schema).every(({ _zod: { def } }) => {
    if (def.type === "record") return true;
    if (def.type === "array") return flatSchemas(def.element).some((each) => each._zod.def.type === "object");
    return def.type === "literal" && def.values.includes("none");
  });
}

function valuesAt({ path }: YamlPlace, known: KnownElements): readonly Completion[] {
  return schemasAt(designSchema, path).flatMap((schema) =>
    flatSchemas(schema).flatMap((flat) => valuesOf(flat, known)),
  );
}

const word = (value: unknown): Completion => ({ label: String(value), insert: String(value), is: "word" });

function valuesOf(schema: z.core.$ZodTypes, known: KnownElements): readonly Completion[] {
  const definition = schema._zod.def;
  switch (definition.type) {
    case "literal":
      return definition.values.map(word);
    case "enum":
      return Object.values(definition.entries).map(word);
    case "boolean":
      return [true, false].map(word);
    case "array":
      return flatSchemas(definition.element).flatMap((element) => valuesOf(element, known));
    case "object":
      // an item of a list begins with its first key; inside a value, keys come in the next line
      return [];
    case "string":
      return isDuration(schema) ? durationWords.map(word) : elementsFor(schema, known);
    default:
      return [];
  }
}

function isDuration(schema: z.core.$ZodType): boolean {
  return descriptionOf(schema)?.startsWith("ISO 8601") === true;
}

function elementsFor(schema: z.core.$ZodType, { elements }: KnownElements): readonly Completion[] {
  const to = references.get(schema)?.to;
  if (!to) return [];
  return elements
    .filter(({ kind }) => kind === to || (to === "party" && (kind === "role" || kind === "unit")))
    .map(({ id, name, kind }) => ({
      label: id,
      insert: id,
      is: "element",
      kind,
      ...(name === id ? {} : { about: name }),
    }));
}
