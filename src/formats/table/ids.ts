import { isId } from "../../model/id.ts";

/** Longer ids are cut at a word: the name is kept beside them. */
const longest = 64;

/** An id made of a name's words: lower case, its own script, `-` between words; `fallback` where no word is left. */
export function idOf(name: string, fallback: string): string {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/\u200c+/g, "\u200c")
    .replace(/(?<![\p{L}\p{M}\p{N}])\u200c|\u200c(?![\p{L}\p{M}\p{N}])/gu, "")
    .split(/[^\p{L}\p{M}\p{N}\-_.\u200c]+/u)
    .map((word) => word.replace(/^[-_.\u200c]+|[-_.\u200c]+$/g, ""))
    .filter((word) => word !== "");
  let id = "";
  for (const word of words) {
    if (id !== "" && id.length + word.length >= longest) break;
    id += id === "" ? [...word].slice(0, longest).join("") : `-${word}`;
  }
  const normal = id.normalize("NFC").replace(/[-_.\u200c]+$/, "");
  return isId(normal) ? normal : fallback;
}

/** Gives each id once: the second `pm` is `pm-2`. */
export function idGiver(): (wanted: string) => string {
  const given = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let number = next.get(wanted) ?? 2;
    for (; given.has(id); number += 1) id = `${wanted}-${number}`;
    next.set(wanted, number);
    given.add(id);
    return id;
  };
}
