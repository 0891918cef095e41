/* What XML cannot hold: control characters, two that are none, and halves of a pair. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML cannot hold
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as XML; what XML cannot hold is written as workbooks write it (`_x000D_`), and so is what looks like that. */
export function xmlText(text: string): string {
  if (/^[\w ,.;:/()[\]-]*$/.test(text) && !text.includes("_x")) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(unwritable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
