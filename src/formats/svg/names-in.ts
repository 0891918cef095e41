import type { CliWord } from "../../messages/en/cli.ts";
import { textIn } from "../../model/text.ts";
import type { Element } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Page } from "../terminal/page.ts";

/** What elements are called in the language of a page. */
export function namesIn({ language }: Page): (element: Element) => string {
  return ({ text, name, id }) => oneLine(text === undefined ? name : textIn(text, language.tag)) || id;
}

/** What a picture of a design is called, with the name of the design where it has one. */
export function titleOf(page: Page, { design }: Organisation, word: CliWord): string {
  const title = page.say(word);
  const name = design.name === undefined ? "" : oneLine(textIn(design.name, page.language.tag));
  return name === "" ? title : page.say("picture/titled", { name, title: { word: title } });
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
