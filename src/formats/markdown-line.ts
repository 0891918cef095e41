/** A sentence of ours as one line of Markdown: what it quotes is code, and nothing else in it acts as markup. */
export function markdownLine(text: string): string {
  const parts = text.replace(/\s+/g, " ").split("`");
  const isPaired = parts.length % 2 === 1;
  return parts
    .map((part, at) => (isPaired && at % 2 === 1 ? code(part) : literal(part)))
    .join(isPaired ? "" : "\\`");
}

function code(text: string): string {
  return text === "" ? "\\`\\`" : `\`${text}\``;
}

/** Text in which nothing acts as markup. */
function literal(text: string): string {
  return text.replace(/[\\*_`<>[\]#|~&]/g, "\\$&");
}
