/* Characters that would drive the terminal or the order of the text instead of being shown. Line feeds and tabs are the caller's. */
const controls = /(?![\n\t])[\p{Cc}\u2028\u2029]/gu;
const overrides = /[\u202a-\u202e]/g;
const isolates = /[\u2066-\u2069\u200e\u200f\u061c]/g;

/** A text in which nothing acts upon the terminal: what would is shown as a sign. Isolates are kept, since messages are made with them. */
export function visible(text: string): string {
  return text.replace(controls, sign).replace(overrides, "\ufffd");
}

/** Text of a file, as it may be shown: as `visible`, and its own marks of direction are shown too, since they can make a line look like another. */
export function visibleSource(text: string): string {
  return visible(text).replace(isolates, "\ufffd");
}

function sign(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}
