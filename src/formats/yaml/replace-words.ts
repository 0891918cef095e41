import { isAlias, isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { WordChange } from "../design-changes.ts";
import { flowYaml } from "./flow-yaml.ts";
import { keyOf } from "./node-range.ts";

/**
 * A text of YAML or JSON with other words in the places of some; nothing else of it changes. `undefined` where one of them cannot be found, or
 * stands where the text means two things by it.
 */
export function replaceWords(
  text: string,
  changes: readonly WordChange[],
  style: "yaml" | "json",
): string | undefined {
  if (changes.length === 0) return text;
  const document = parseDocument(text, { version: "1.2", schema: "core", stringKeys: false });
  const through = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  const cuts = new Map<number, { readonly end: number; readonly word: string }>();
  for (const { path, is, word } of changes) {
    let node: unknown = document.contents;
    let key: unknown;
    for (const part of path) {
      const holder = through(node);
      if (isMap(holder)) {
        const pair = holder.items.find((each) => keyOf(each.key) === part);
        [key, node] = [pair?.key, pair?.value];
      } else if (isSeq(holder)) [key, node] = [undefined, holder.items[Number(part)]];
      else return undefined;
    }
    const token = is === "key" ? key : through(node);
    if (!isScalar(token) || !token.range || token.type?.startsWith("BLOCK")) return undefined;
    const [start, end] = token.range;
    const written = style === "json" ? JSON.stringify(word) : flowYaml(word);
    const known = cuts.get(start);
    if (known && known.word !== written) return undefined;
    cuts.set(start, { end, word: written });
  }
  return [...cuts]
    .sort(([a], [b]) => b - a)
    .reduce((sofar, [start, { end, word }]) => sofar.slice(0, start) + word + sofar.slice(end), text);
}
