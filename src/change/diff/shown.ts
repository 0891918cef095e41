/** A value as a person reads it in a sentence. */
export function shown(value: unknown): string {
  if (value === undefined) return "–";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(shown).join(", ");
  const text = JSON.stringify(value) ?? "";
  return text
    .replace(/"([^"\\]*)":/g, "$1: ")
    .replace(/"([^"\\]*)"/g, "$1")
    .replaceAll(",", ", ");
}
