import { designSchema } from "../../model/design.ts";
import { yamlPlace } from "../yaml/yaml-place.ts";
import type { KnownElement, KnownElements } from "./known-elements.ts";
import { descriptionOf, flatSchemas, schemasAt } from "./schemas-at.ts";

/** What can be said of a word of a design's text. */
export interface AboutWord {
  readonly from: number;
  readonly to: number;
  readonly word: string;
  /** What the model says of the key. */
  readonly about?: string;
  /** The element that the word names. */
  readonly element?: KnownElement;
}

/** What the model and the design say of the word at an offset of the text. */
export function aboutWord(text: string, offset: number, known: KnownElements): AboutWord | undefined {
  const found = yamlPlace(text, offset);
  const place = found?.places[0];
  if (!found || !place || found.text === "") return undefined;
  const { from, to, text: word } = found;
  const path = place.is === "key" ? [...place.path, word] : place.path;
  const schemas = schemasAt(designSchema, path);
  const about = schemas
    .flatMap((schema) => [schema, ...flatSchemas(schema)])
    .map(descriptionOf)
    .find((each) => each !== undefined);
  const element = known.elements.find(({ id }) => id === word);
  const isAttribute = place.is === "key" && !isFree(place.path, word);
  if (isAttribute) return about === undefined ? undefined : { from, to, word, about };
  return element ? { from, to, word, element } : undefined;
}

/** Whether the key is a name that the design gives, not an attribute of the model. */
function isFree(path: readonly (string | number)[], key: string): boolean {
  return !schemasAt(designSchema, path)
    .flatMap(flatSchemas)
    .some(({ _zod: { def } }) => def.type === "object" && Object.hasOwn(def.shape, key));
}
