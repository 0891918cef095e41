import { expect } from "vitest";

interface Seen {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What a reader of XML sees, one that takes nothing else than well-formed tags, attributes, references and text: elements with their attributes, and texts. */
export function seenInXml(xml: string): readonly Seen[] {
  const found: Seen[] = [];
  const open: string[] = [];
  const markup =
    /<\?xml[^>]*\?>|<(\/?)([a-zA-Z][\w:.-]*)((?: [a-zA-Z][\w:.-]*="[^"<\n\r\t]*")*)(\/?)>|([^<]+)/y;
  while (markup.lastIndex < xml.length) {
    const at = markup.lastIndex;
    const match = markup.exec(xml);
    if (!match) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 40)}`);
    const [, ends, name, written = "", isAlone, text] = match;
    if (text !== undefined) {
      const last = found.pop();
      if (last) found.push({ ...last, text: text.trim() === "" ? last.text : last.text + decoded(text) });
    } else if (name !== undefined && ends) expect(open.pop()).toBe(name);
    else if (name !== undefined) {
      if (!isAlone) open.push(name);
      const pairs = [...written.matchAll(/([a-zA-Z][\w:.-]*)="([^"]*)"/g)];
      const attributes = Object.fromEntries(pairs.map(([, key = "", value = ""]) => [key, decoded(value)]));
      found.push({ name, attributes, text: "" });
    }
  }
  expect(open).toEqual([]);
  return found;
}

function decoded(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  expect(text.replace(/&(?:amp|lt|gt|quot|#\d+);/g, "")).not.toContain("&");
  return text.replace(/&(?:([a-z]+)|#(\d+));/g, (_, name: string, code: string) =>
    name ? (named[name] ?? "") : String.fromCodePoint(Number(code)),
  );
}

/** What XML cannot hold is shown as the replacement character. */
export const held = (text: string) =>
  [...text]
    .map((character) =>
      /[\t\n\r -\ud7ff\ue000-\ufffd]|[\u{10000}-\u{10ffff}]/u.test(character) ? character : "\ufffd",
    )
    .join("");
