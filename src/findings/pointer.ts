/** A JSON pointer (RFC 6901) from its parts. */
export function pointer(parts: readonly (string | number)[]): string {
  let text = "";
  for (const part of parts) {
    text += typeof part === "number" ? `/${part}` : `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  }
  return text;
}

/** The parts of a JSON pointer; `undefined` when the text is not one. */
export function pointerParts(text: string): readonly string[] | undefined {
  if (text === "") return [];
  if (!text.startsWith("/")) return undefined;
  return text
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
