/**
 * The text as it is compared with lists of words: lower case, no accents, one form of Arabic letters, every sign a space.
 * Both sides of a comparison go through this function.
 */
export function foldText(text: string): string {
  // Most cells are plain ASCII, and every cell is folded.
  if (/^[ -~]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9#]+/g, " ")
      .trim();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[يى]/g, "ی")
    .replace(/ك/g, "ک")
    .replace(/\u0640|\u00ad|\u200d|\u2060|\ufeff/g, "")
    .replace(/[^\p{L}\p{N}#]+/gu, " ")
    .trim();
}

/** One line of text: white space collapsed, trimmed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
