import { type Text, textIn } from "../model/text.ts";
import type { MatrixWords } from "./matrix-csv.ts";
import type { MatrixHtmlWords } from "./matrix-html.ts";
import type { Page } from "./terminal/page.ts";

/** What a matrix says besides names and letters, in the language of a page. */
export function matrixWords({ say }: Page): MatrixWords {
  return { activity: say("matrix/activity"), defects: say("matrix/defects") };
}

/** The same for a page of HTML, which is called after its design. */
export function matrixHtmlWords(page: Page, name: Text | undefined): MatrixHtmlWords {
  const { language, say } = page;
  const title = say("matrix/title");
  return {
    ...matrixWords(page),
    title: name === undefined ? title : `${textIn(name, language.tag)} – ${title}`,
    language: language.tag,
    rightToLeft: language.rightToLeft,
  };
}
