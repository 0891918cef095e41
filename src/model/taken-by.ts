import type * as z from "zod";
import { idSchemas, referenceKinds, references } from "./id.ts";

/** What a schema takes, read off it once, its unions flattened into one table, so that a value is told by what it is. */
export interface Taken {
  absent: boolean;
  flags: boolean;
  /** Literal values. */
  literals: Set<unknown>;
  /** Whether `none` is one word of several that belong here, not only what may stand in place of anything. */
  namesNone: boolean;
  /** Ids; of the kind with this index in `referenceKinds`, -1 for any. */
  id: boolean;
  to: number;
  /** Texts of these lengths; `written`: only those that say something. */
  shortest: number;
  longest: number;
  written: boolean;
  /** Texts that only zod can tell: durations, dates. */
  texts: Refined[];
  /** Finite numbers in this range; whole ones only. */
  lowest: number;
  highest: number;
  whole: boolean;
  /** Lists of these lengths. */
  items: Taken | undefined;
  fewest: number;
  most: number;
  maps: MapTaken[];
  /** Whatever cannot be read off; nothing, in the design's own schema. */
  others: Refined[];
}

/** A map with named attributes, or (without them) one whose keys are all alike. */
export interface MapTaken {
  readonly attributes: ReadonlyMap<string, Taken> | undefined;
  readonly required: readonly string[];
  readonly key: Taken;
  readonly element: Taken;
  /** How many keys it has at least, where they are all alike. */
  readonly fewest: number;
  readonly refined: Refined | undefined;
}

/** What zod alone can tell; `code` says what it asks for. */
export interface Refined {
  readonly code: string;
  readonly accepts: (value: unknown) => boolean;
}

type Definition = z.core.$ZodTypes["_zod"]["def"];

const read = new WeakMap<z.core.$ZodType, Taken>();

/** What `schema` takes. Schemas do not change after they are made, so each is read once. */
export function takenBy(schema: z.core.$ZodType): Taken {
  const known = read.get(schema);
  if (known) return known;
  const taken = nothing();
  add(schema, taken);
  read.set(schema, taken);
  return taken;
}

function nothing(): Taken {
  return {
    absent: false,
    flags: false,
    literals: new Set(),
    namesNone: false,
    id: false,
    to: -1,
    shortest: 1,
    longest: 0,
    written: false,
    texts: [],
    lowest: 1,
    highest: 0,
    whole: false,
    items: undefined,
    fewest: 0,
    most: Number.POSITIVE_INFINITY,
    maps: [],
    others: [],
  };
}

function add(schema: z.core.$ZodType, taken: Taken): void {
  const definition = (schema as z.core.$ZodTypes)._zod.def as Definition;
  if (idSchemas.get(schema) && !taken.id) {
    const reference = references.get(schema);
    taken.id = true;
    taken.to = reference ? referenceKinds.indexOf(reference.to) : -1;
  } else if (definition.type === "optional") {
    taken.absent = true;
    add(definition.innerType, taken);
  } else if (definition.type === "union") {
    for (const option of definition.options) add(option, taken);
  } else if (definition.type === "boolean") {
    taken.flags = true;
  } else if (definition.type === "literal") {
    for (const value of definition.values) taken.literals.add(value);
  } else if (definition.type === "enum") {
    for (const value of Object.values(definition.entries)) taken.literals.add(value);
    taken.namesNone ||= Object.values(definition.entries).includes("none");
  } else if (!addSized(schema, definition, taken)) {
    (definition.type === "string" ? taken.texts : taken.others).push(refined(schema, definition));
  }
}

/** Adds what may carry checks of its size; false when they cannot be read off, or would not be alone. */
function addSized(schema: z.core.$ZodType, definition: Definition, taken: Taken): boolean {
  const size = sizeOf(definition);
  if (definition.type === "object" || definition.type === "record") {
    taken.maps.push(mapOf(definition, size?.least ?? 0, size ? undefined : refined(schema, definition)));
    return true;
  }
  if (!size) return false;
  if (definition.type === "string" && taken.shortest > taken.longest) {
    taken.shortest = size.least;
    taken.longest = size.most;
    taken.written = size.written;
    return true;
  }
  if (definition.type === "array" && !taken.items) {
    taken.items = takenBy(definition.element);
    taken.fewest = size.least;
    taken.most = size.most;
    return true;
  }
  if (definition.type === "number" && taken.lowest > taken.highest) {
    taken.whole = "format" in definition;
    taken.lowest = Math.max(size.least, taken.whole ? Number.MIN_SAFE_INTEGER : -Number.MAX_VALUE);
    taken.highest = Math.min(size.most, taken.whole ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE);
    return true;
  }
  return false;
}

function mapOf(
  definition: Extract<Definition, { type: "object" | "record" }>,
  fewest: number,
  also: Refined | undefined,
): MapTaken {
  if (definition.type === "record") {
    const [key, element] = [takenBy(definition.keyType), takenBy(definition.valueType)];
    return { attributes: undefined, required: [], key, element, fewest, refined: also };
  }
  const shape = Object.entries(definition.shape);
  const required = shape.filter(([, inner]) => inner._zod.optin !== "optional").map(([name]) => name);
  const attributes = new Map(shape.map(([name, inner]) => [name, takenBy(inner)]));
  return { attributes, required, key: nothing(), element: nothing(), fewest, refined: also };
}

interface Size {
  readonly least: number;
  readonly most: number;
  /** Whether a text has to say something. */
  readonly written: boolean;
}

/** The bounds that the checks of a text, a list, a map or a number set to its size; `undefined` when any check does something else. */
function sizeOf(definition: Definition): Size | undefined {
  if ("format" in definition && definition.format !== "safeint") return undefined;
  let [least, most, written] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, false];
  for (const check of definition.checks ?? []) {
    const rule = (check as z.core.$ZodChecks)._zod.def;
    if (rule.check === "min_length") least = Math.max(least, rule.minimum);
    else if (rule.check === "max_length") most = Math.min(most, rule.maximum);
    else if (rule.check === "length_equals")
      [least, most] = [Math.max(least, rule.length), Math.min(most, rule.length)];
    else if (rule.check === "greater_than" && rule.inclusive) least = Math.max(least, Number(rule.value));
    else if (rule.check === "less_than" && rule.inclusive) most = Math.min(most, Number(rule.value));
    else if (codeIn(check) === "written") written = true;
    else if (codeIn(check) === "filled") least = Math.max(least, 1);
    else return undefined;
  }
  return { least, most, written };
}

function refined(schema: z.core.$ZodType, definition: Definition): Refined {
  // durations and dates are few in kind and many in number
  const told = new Map<string, boolean>();
  const accepts = (value: unknown): boolean => {
    const result = schema._zod.run({ value, issues: [] }, { async: false });
    if (result instanceof Promise || result.issues.length > 0) return false;
    return typeof value !== "string" || result.value === value;
  };
  return {
    code: codeOf(definition) ?? ("format" in definition ? String(definition.format) : definition.type),
    accepts: (value) => {
      if (typeof value !== "string" || value.length > 100) return accepts(value);
      const known = told.get(value) ?? accepts(value);
      if (told.size < 1000) told.set(value, known);
      return known;
    },
  };
}

/** The name that a refinement of the model gives to what it asks for. */
function codeOf({ checks = [] }: Definition): string | undefined {
  for (const check of checks) {
    const code = codeIn(check);
    if (code) return code;
  }
  return undefined;
}

function codeIn(check: unknown): string | undefined {
  const { params } = (
    check as { readonly _zod: { readonly def: { readonly params?: { readonly code?: string } } } }
  )._zod.def;
  return params?.code;
}
