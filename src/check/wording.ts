import type { Param, Params, Related } from "../findings/finding.ts";
import { pointer } from "../findings/pointer.ts";
import { locationIn } from "../findings/say.ts";
import type { Location, Source } from "../findings/source.ts";
import type { Language } from "../findings/words.ts";
import { textIn } from "../model/text.ts";
import type { Element } from "../organisation/elements.ts";
import { pathOf } from "../organisation/path-of.ts";
import type { Value, Values } from "../organisation/value.ts";

/** What is needed to put what was found into words. */
export interface Wording {
  readonly language: Language;
  /** The text that the design was read from, if it was. */
  readonly source: Source | undefined;
}

/** Where a path of the design stands in its text. */
export type Places = (path: string) => Location | undefined;

/** Finds all places in one pass over the text. */
export function placesIn(source: Source | undefined, paths: readonly string[]): Places {
  if (!source || paths.length === 0) return () => undefined;
  const places = source.locate(paths);
  return (path) => {
    const place = places.get(path);
    return place && locationIn(source, place);
  };
}

/** An element by its name and place. */
export function referTo(element: Element, language: Language, places: Places): Related {
  const path = pointer(pathOf(element));
  const location = places(path);
  return {
    kind: element.kind,
    id: element.id,
    name: nameIn(element, language),
    path,
    ...(location ? { location } : {}),
  };
}

/** The parameters of a message in a language. */
export function paramsOf(values: Values, language: Language): Params {
  const params: { [name: string]: Param } = {};
  for (const name of Object.keys(values)) params[name] = paramOf(values[name] as Value, language);
  return params;
}

function paramOf(value: Value, language: Language): Param {
  if (Array.isArray(value)) return value.map((item) => (isElement(item) ? nameIn(item, language) : item));
  return isElement(value as Value) ? nameIn(value as Element, language) : (value as Param);
}

function isElement(value: unknown): value is Element {
  return typeof value === "object" && value !== null && "kind" in value;
}

/** The name of an element in a language. */
export function nameIn(element: Element, language: Language): string {
  return element.text === undefined ? element.name : textIn(element.text, language.tag) || element.id;
}
