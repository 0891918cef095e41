/* Character codes of JSON. */
export const quote = 34;
export const comma = 44;
export const colon = 58;
const backslash = 92;

/** Whether a character is white space between tokens of JSON. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** `{` or `[`. */
export function isOpening(code: number): boolean {
  return code === 123 || code === 91;
}

/** `}` or `]`. */
export function isClosing(code: number): boolean {
  return code === 125 || code === 93;
}

/** The offset of the next character that is not white space; the length of the text when there is none. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  while (isSpace(text.charCodeAt(next))) next += 1;
  return next;
}

/** The offset after the string whose opening quote stands at `at`; the length of the text when nothing closes it. */
export function skipString(text: string, at: number): number {
  for (let from = at + 1; ; ) {
    const end = text.indexOf('"', from);
    if (end < 0) return text.length;
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return end + 1;
    from = end + 1;
  }
}

/** The offset after the value that begins at `at`, in a text that JSON.parse reads. */
export function skipValue(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === quote) return skipString(text, at);
  if (isOpening(first)) return skipCollection(text, at);
  let next = at;
  for (; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code === comma || isClosing(code) || isSpace(code)) break;
  }
  return next;
}

function skipCollection(text: string, at: number): number {
  let depth = 0;
  for (let next = at; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code === quote) next = skipString(text, next) - 1;
    else if (isOpening(code)) depth += 1;
    else if (isClosing(code)) {
      depth -= 1;
      if (depth === 0) return next + 1;
    }
  }
  return text.length;
}

/** The text of the string from its opening quote to after its closing one. */
export function stringAt(text: string, at: number, end: number): string {
  const inner = text.slice(at + 1, end - 1);
  return inner.includes("\\") ? (JSON.parse(text.slice(at, end)) as string) : inner;
}
