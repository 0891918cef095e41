import * as z from "zod";

/* Letters and marks of any script, digits, `-`, `_`, `.`; between letters or digits the zero-width non-joiner of Persian words. */
const idSource = "(?:[\\p{L}\\p{M}\\p{N}]\\u200c(?=[\\p{L}\\p{M}\\p{N}])|[\\p{L}\\p{M}\\p{N}\\-_.])+";
const idPattern = new RegExp(`^${idSource}$`, "u");

/** Words that cannot name an element: `none` means "known to be empty", `__proto__` is not a safe key in JavaScript. */
function isReserved(text: string): boolean {
  return text === "none" || text === "__proto__";
}

/* Every finding about an element says its id, some in several places. */
export const longestId = 1000;

/** Whether `text` may name an element as it stands. */
export function isId(text: string): boolean {
  return text.length <= longestId && idPattern.test(text) && !isReserved(text);
}

/** What an id may refer to. A `party` is a role or a unit. */
export const referenceKinds = [
  "unit",
  "role",
  "party",
  "activity",
  "information",
  "decision",
  "knowledge",
  "process",
  "system",
] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** Which schema of the model refers to which kind of element: read by `walkReferences`, so that the schema stays the one truth. */
export const references = z.registry<{ to: ReferenceKind }>();

/** Schemas of ids: `accepts` knows a quicker way to the same answer. */
export const idSchemas = z.registry<{ isId: true }>();

/** Which ASCII characters an id may have. */
const plain = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-zA-Z0-9\-_.]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether `text` is an id in its normal form (NFC); the usual ASCII id is told by a table, without a regular expression. */
export function isNormalId(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (plain[code] !== 1) return code > 127 && isId(text) && text.normalize("NFC") === text;
  }
  return text.length > 0 && text.length <= longestId && !isReserved(text);
}

/* The same as `isId`, for readers of the JSON Schema. */
const jsonPattern = `^(?!(?:none|__proto__)$)${idSource}$`;

function idSchema(id: string, description: string) {
  return z
    .string()
    .overwrite((text) => text.normalize("NFC"))
    .refine(isId, { params: { code: "id" } })
    .meta({ id, description, pattern: jsonPattern, maxLength: longestId })
    .register(idSchemas, { isId: true });
}

/** The key under which a section lists an element. */
export const keySchema = idSchema(
  "id",
  "Letters of any script, digits, `-`, `_`, `.`; no white space; not `none`.",
);

type IdSchema = typeof keySchema;
const referring = new Map<ReferenceKind, IdSchema>();

/** An id that must be listed in the section of its kind; one schema for each kind. */
export function refers(to: ReferenceKind): IdSchema {
  const known = referring.get(to);
  if (known) return known;
  const article = to === "activity" || to === "information" ? "an" : "a";
  const schema = idSchema(`${to}-id`, `Id of ${article} ${to}.`).register(references, { to });
  referring.set(to, schema);
  return schema;
}
