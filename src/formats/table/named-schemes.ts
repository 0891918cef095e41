import type { SchemeName } from "../../model/scheme.ts";

/* CAIRO and RAPID are words too, so they count in capitals only. */
const mention =
  /(?<![\p{L}])(?:(raci[-\s]?vs|raciq|rabsic|rasci|rasic|daci|arci|raci)|(CAIRO|RAPID))(?![\p{L}])/giu;

/** The schemes that a text names, in its order. */
export function namedSchemes(text: string): readonly SchemeName[] {
  return [...text.replaceAll("_", " ").matchAll(mention)].flatMap((match) => {
    if (match[1] !== undefined)
      return [match[1].toLowerCase().replace(/^raci\s?vs$/, "raci-vs") as SchemeName];
    return match[2] === match[2]?.toUpperCase() ? [match[2]?.toLowerCase() as SchemeName] : [];
  });
}
