import { readXml } from "./read-xml.ts";
import { type RichText, richTextReader } from "./rich-text.ts";

/** The texts that cells name by number. */
export function readStrings(name: string, bytes: Uint8Array): readonly RichText[] {
  const strings: RichText[] = [];
  const reader = richTextReader();
  readXml(name, bytes, {
    open: reader.open,
    text: reader.text,
    close(tag) {
      if (tag === "si") strings.push(reader.take());
    },
  });
  return strings;
}
