type Piece = string | Uint8Array;

function cut(input: Piece, from: number, to: number): Piece {
  if (typeof input === "string") return input.slice(0, from) + input.slice(to);
  return Uint8Array.from([...input.subarray(0, from), ...input.subarray(to)]);
}

/* So many attempts are worth a smaller input. */
const mostTries = 4000;

/** A smaller input that still fails: pieces are left out, halves first, single characters last. */
export function smaller(input: Piece, fails: (input: Piece) => boolean): Piece {
  let left = input;
  let tries = 0;
  for (let size = Math.ceil(input.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < left.length && tries < mostTries; ) {
      const tried = cut(left, from, Math.min(left.length, from + size));
      tries += 1;
      if (fails(tried)) left = tried;
      else from += size;
    }
  }
  return left;
}
