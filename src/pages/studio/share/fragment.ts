import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";

/* What stands before the text in a fragment: `t` for text, and the version of how it is written. */
const mark = "t1=";
/* A fragment that unfolds to more is not one of ours. */
const largest = 4 * 2 ** 20;

/** Why a fragment says no text: it is cut or changed; or it holds more than is read. */
export type FragmentProblem = "broken" | "large";

/** A text as the part of an address behind `#`: compressed, so that a design of fifty activities still fits into a message. */
export function toFragment(text: string): string {
  return mark + base64Url(deflateSync(strToU8(text), { level: 9 }));
}

/** The text that a fragment says; nothing where it is none of ours. */
export function fromFragment(
  fragment: string,
): { readonly text: string } | { readonly problem: FragmentProblem } | undefined {
  const written = fragment.replace(/^#/, "");
  if (!written.startsWith(mark)) return undefined;
  const bytes = fromBase64Url(written.slice(mark.length));
  if (!bytes) return { problem: "broken" };
  return inflated(bytes);
}

/** Unfolds piece by piece, so that a small fragment cannot fill the memory. */
function inflated(bytes: Uint8Array): { readonly text: string } | { readonly problem: FragmentProblem } {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const inflate = new Inflate((piece, final) => {
    size += piece.length;
    isWhole ||= final;
    if (size <= largest) pieces.push(piece);
  });
  const step = 4096;
  try {
    for (let at = 0; at < bytes.length && size <= largest; at += step)
      inflate.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    if (size > largest) return { problem: "large" };
    if (!isWhole) return { problem: "broken" };
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(joined(pieces, size)) };
  } catch {
    return { problem: "broken" };
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function base64Url(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array | undefined {
  if (text === "" || !/^[\w-]+$/.test(text)) return undefined;
  try {
    return strToU8(atob(text.replaceAll("-", "+").replaceAll("_", "/")), true);
  } catch {
    return undefined;
  }
}
