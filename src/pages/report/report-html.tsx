import { renderToString } from "preact-render-to-string";
import { type Page, pageOf } from "../../formats/terminal/page.ts";
import type { LanguageOptions, Locale } from "../../messages/language.ts";
import { shownFindings } from "../view/shown-finding.ts";
import { fontStyle, viewStyle } from "../view/style/view-style.ts";
import { pictureAnchor } from "../view/zoomable-picture.tsx";
import type { ReportContent } from "./report-content.ts";
import { ReportPage } from "./report-page.tsx";
import { pageNumbers, reportStyle } from "./report-style.ts";

/** What a page carries besides its text. */
export interface PageParts {
  /** What makes the page answer; `hash`: its SHA-256 in base64, without which no browser would run it. Without a script the page can be read and printed. */
  readonly script?: { readonly text: string; readonly hash: string } | undefined;
  /** Address of Vazirmatn as WOFF2 of all weights, best a `data:` one; other fonts do when left out. */
  readonly font?: string | undefined;
}

export interface ReportHtmlOptions extends PageParts {
  readonly locale?: Locale | undefined;
  readonly digits?: LanguageOptions["digits"] | undefined;
}

/** A report as one HTML file: it carries all that it needs, and its policy forbids it to ask anybody for anything. */
export function reportHtml(content: ReportContent, options: ReportHtmlOptions = {}): string {
  const page = pageOf(options);
  const findings = shownFindings(
    content.result.findings,
    content.organisation,
    page.language.tag,
    picturedElements(content),
  );
  const title = page.say("page/title", { name: { word: content.name } });
  return pageHtml(page, title, <ReportPage page={page} content={content} findings={findings} />, options);
}

/** A page around what it shows; `style`: what is its own beside that of reports. */
export function pageHtml(
  { language }: Page,
  title: string,
  body: preact.JSX.Element,
  { script, font, style: own = "" }: PageParts & { readonly style?: string },
): string {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ...(script ? [`script-src 'sha256-${script.hash}'`] : []),
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const digits = digitsOf(language);
  const style = `${font ? fontStyle(font, language.rightToLeft ? "arabic" : "latin") : ""}${viewStyle}${reportStyle}${pageNumbers(digits)}${own}`;
  return `<!doctype html>\n${renderToString(
    <html lang={language.tag} dir={language.rightToLeft ? "rtl" : "ltr"} data-digits={digits}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        {body}
        {script ? <script dangerouslySetInnerHTML={{ __html: script.text }} /> : null}
      </body>
    </html>,
  )}\n`;
}

/** In which digits the page says numbers, for what its script says. */
function digitsOf({ number }: Page["language"]): "latin" | "persian" {
  return number(0) === "0" ? "latin" : "persian";
}

/** Where the first picture that shows an element shows it, by `kind:id`. */
function picturedElements({ pictures }: ReportContent): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, picture } of pictures) {
    for (const [, element = ""] of picture.body.join("").matchAll(/ data-element="([^"]*)"/g)) {
      if (!found.has(element)) found.set(element, pictureAnchor(id, element));
    }
  }
  return found;
}
