import { type ParseOptions, safeParseDesign } from "../../../src/formats/parse-design.ts";

/** A finding of reading: message key, path, line:column, parameters (a list of words and values as one line). */
export type Seen = readonly [
  key: string,
  path: string,
  place: string,
  params: Readonly<Record<string, unknown>>,
];

/** What the reader finds in an input; none when it is a design. */
export function seenIn(input: unknown, options: ParseOptions = {}): readonly Seen[] {
  const result = safeParseDesign(input, options);
  if (result.success) return [];
  return result.error.findings.map(({ message, path, location }) => [
    message.key,
    path,
    location ? `${location.line}:${location.column}` : "nowhere",
    Object.fromEntries(Object.entries(message.params).map(([name, value]) => [name, plain(value)])),
  ]);
}

/** Words of the vocabulary in angle brackets, beside what the user wrote. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain).join(", ");
  return typeof value === "object" && value !== null && "word" in value ? `<${String(value.word)}>` : value;
}
