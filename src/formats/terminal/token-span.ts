const closing: { readonly [opening: string]: string } = { "{": "}", "[": "]", "(": ")" };

/** Where the word of YAML or JSON that starts at `start` ends on its line: a quoted text, a bracket with what is in it, a key, a plain value. */
export function tokenEnd(line: string, start: number): number {
  const first = line[start];
  if (first === undefined) return start;
  const last = line.trimEnd().length;
  if (first === '"' || first === "'") return quoteEnd(line, start, first) ?? last;
  if (closing[first] !== undefined) return bracketEnd(line, start) ?? last;
  const plain = /^(?:[^\s:,[\]{}#]|:(?=[^\s,[\]{}])|#(?<!\s#)|[ ]+(?=[^\s:,[\]{}#]))+/.exec(
    line.slice(start),
  );
  return plain ? start + plain[0].length : Math.min(start + 1, line.length);
}

function quoteEnd(line: string, start: number, quote: string): number | undefined {
  for (let at = start + 1; at < line.length; at += 1) {
    if (quote === '"' && line[at] === "\\") at += 1;
    else if (line[at] === quote) return at + 1;
  }
  return undefined;
}

function bracketEnd(line: string, start: number): number | undefined {
  const open: string[] = [];
  for (let at = start; at < line.length; at += 1) {
    const character = line[at] ?? "";
    if (character === '"' || character === "'") at = (quoteEnd(line, at, character) ?? line.length) - 1;
    else if (closing[character] !== undefined) open.push(closing[character]);
    else if (character === open.at(-1)) open.pop();
    if (open.length === 0) return at + 1;
  }
  return undefined;
}
