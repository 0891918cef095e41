import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";

/* In the way of `decode-named-character-reference`: one name without its signs, or nothing. */
const decoder = `import { decodeHTMLStrict } from "entities/decode";
export function decodeNamedCharacterReference(name) {
  const written = "&" + name + ";";
  const decoded = decodeHTMLStrict(written);
  return decoded === written ? false : decoded;
}`;

interface Decoder {
  readonly decodeHTMLStrict: (text: string) => string;
}
interface Table {
  readonly characterEntities: Readonly<Record<string, string>>;
}

/** The names of characters (`&eacute;`) stand in the table that HTML is read with only, not in one for Markdown beside it: the build asks whether both say the same. */
export const oneEntityTable: Plugin = {
  name: "one-entity-table",
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^decode-named-character-reference$/ }, ({ path }) => ({
      path,
      namespace: "one-entity-table",
    }));
    onLoad({ filter: /.*/, namespace: "one-entity-table" }, async () => {
      const at = { resolveDir: process.cwd(), kind: "import-statement" } as const;
      const files = await Promise.all([resolve("entities/decode", at), resolve("character-entities", at)]);
      const [html, markdown] = files.map(({ path }) => pathToFileURL(path).href);
      const { decodeHTMLStrict }: Decoder = await import(html ?? "");
      const { characterEntities }: Table = await import(markdown ?? "");
      const others = Object.entries(characterEntities).filter(
        ([name, text]) => decodeHTMLStrict(`&${name};`) !== text,
      );
      if (others.length > 0 || decodeHTMLStrict("&nothing-of-the-kind;") !== "&nothing-of-the-kind;")
        throw new Error(
          `HTML and Markdown read these characters differently: ${others.map(([name]) => name)}`,
        );
      return { contents: decoder, resolveDir: process.cwd() };
    });
  },
};
