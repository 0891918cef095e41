/** A JSON pointer (RFC 6901) from its parts. */
export function pointer(parts: readonly (string | number)[]): string {
  let text = "";
  for (const part of parts) {
    text += typeof part === "number" ? `/${part}` : `/${escaped(part)}`;
  }
  return text;
}

function escaped(part: string): string {
  // ids have neither, and looking costs less than replacing
  return part.includes("~") || part.includes("/") ? part.replaceAll("~", "~0").replaceAll("/", "~1") : part;
}

/** The parts of a JSON pointer; `undefined` when the text is not one. */
export function pointerParts(text: string): readonly string[] | undefined {
  if (text === "") return [];
  if (!text.startsWith("/")) return undefined;
  const parts = text.slice(1).split("/");
  return text.includes("~") ? parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")) : parts;
}
