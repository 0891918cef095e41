/** A value as one line of NDJSON, with its end: also for readers to whom other signs end a line, too. */
export function ndjsonLine(value: object): string {
  const text = JSON.stringify(value).replace(
    /[\u0085\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${text}\n`;
}
