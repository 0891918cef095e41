import type { Word } from "../findings/finding.ts";
import type { Element } from "./elements.ts";

/** A value in a message: an element stands for its name in the reader's language. */
export type Value = string | number | Word | Element | readonly (string | Word | Element)[];
export type Values = { readonly [name: string]: Value };
