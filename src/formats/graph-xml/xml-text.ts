/*
 * XML 1.0 has no place for most control characters, halves of surrogate pairs and two more, not even as references. They are written as spreadsheets
 * do: `_x0007_`; and where a text looks like that itself, its underscore is written so: `_x005F_x0007_`.
 */
const unheld = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|_(?=x[0-9a-fA-F]{4})/gu;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // as they are, readers would take them for spaces or line ends of their own
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
};

/** Any text inside XML, in an element or in quotes; a reader that knows `_x0007_` gets it back to the letter. */
export function xmlText(text: string): string {
  return text
    .replace(unheld, (sign) => `_x${hex(sign.charCodeAt(0))}_`)
    .replace(/[&<>"\t\n\r\u0085\u2028]/g, (sign) => references[sign] ?? sign);
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, "0");
}
