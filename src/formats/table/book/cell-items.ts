/**
 * Several things in one cell: `a; b; c`. A backslash takes the sign after it as it stands, so that any text can be an item; white space around
 * an item says nothing unless it is taken like that.
 */

/** The pieces of a text between separators, still with their backslashes. */
export function piecesOf(text: string, separators: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "\\") at += 1;
    else if (separators.includes(sign)) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces;
}

/** A piece without the white space around it. */
export function trimmedPiece(piece: string): string {
  const start = piece.trimStart();
  const end = start.trimEnd();
  const slashes = /\\*$/.exec(end)?.[0].length ?? 0;
  return slashes % 2 === 1 ? start.slice(0, end.length + 1) : end;
}

/** What a piece says, without its backslashes. */
export function unescapedPiece(piece: string): string {
  return piece.includes("\\") ? piece.replace(/\\([\s\S]?)/g, "$1") : piece;
}

/** A text as an item, with a backslash before each sign that would part it, and what would be trimmed. */
export function escapedPiece(text: string, separators: string): string {
  let escaped = "";
  for (const sign of text.split(""))
    escaped += sign === "\\" || separators.includes(sign) ? `\\${sign}` : sign;
  return escaped.replace(/^[[{"\s]/, "\\$&").replace(/(?<!\\)\s$/, "\\$&");
}
