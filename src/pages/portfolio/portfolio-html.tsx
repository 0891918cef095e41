import { pageOf } from "../../formats/terminal/page.ts";
import { pageHtml, type ReportHtmlOptions } from "../report/report-html.tsx";
import type { PortfolioContent } from "./portfolio-content.ts";
import { PortfolioPage } from "./portfolio-page.tsx";
import { portfolioStyle } from "./portfolio-style.ts";

/** A page that compares designs as one HTML file: it carries all that it needs, and its policy forbids it to ask anybody for anything. */
export function portfolioHtml(content: PortfolioContent, options: ReportHtmlOptions = {}): string {
  const page = pageOf(options);
  const title = page.say("comparison/title", { count: content.entries.length });
  return pageHtml(page, title, <PortfolioPage page={page} content={content} />, {
    ...options,
    style: portfolioStyle,
  });
}
