import { textIn } from "../../model/text.ts";
import type { Element } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Page } from "../terminal/page.ts";

/** What elements are called in the language of a page. */
export function namesIn({ language }: Page): (element: Element) => string {
  return ({ text, name, id }) => oneLine(text === undefined ? name : textIn(text, language.tag)) || id;
}

/** What a design is called in the language of a page; empty where it has no name. */
export function nameOfDesign({ language }: Page, { design }: Organisation): string {
  return design.name === undefined ? "" : oneLine(textIn(design.name, language.tag));
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
