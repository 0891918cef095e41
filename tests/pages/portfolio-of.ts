import { pageParts } from "../../src/cli/page-parts.ts";
import type { Locale } from "../../src/messages/language.ts";
import type { Design } from "../../src/model/design.ts";
import { portfolioContent } from "../../src/pages/portfolio/portfolio-content.ts";
import { portfolioHtml } from "../../src/pages/portfolio/portfolio-html.tsx";
import { designIn } from "./report-of.ts";

const steps = ["1-undefined", "2-defined", "3-aligned", "4-integrated"];

/** A company that was written down at four dates, and others beside it. */
export function exampleDesigns(locale: Locale): readonly Design[] {
  const ending = locale === "fa" ? ".fa.yaml" : ".yaml";
  return [
    ...steps.map((step, at) => ({
      ...designIn(`examples/four-levels/${step}${ending}`),
      date: `202${at + 1}-0${at * 2 + 1}-15`,
    })),
    ...["half-known", "marketing-and-sales", "above-advised"].map((name) =>
      designIn(`examples/${name}/design${ending}`),
    ),
    designIn("examples/five-units/design.yaml"),
  ];
}

/** The page that compares designs, with all that it carries; in Persian with Persian digits. */
export function portfolioOf(designs: readonly Design[], locale: Locale = "en"): string {
  const digits = locale === "fa" ? "persian" : "latin";
  const config = { locale, digits, now: "2026-01-15" } as const;
  const content = portfolioContent(
    designs.map((design, at) => ({ file: `design-${at + 1}.yaml`, design, config })),
  );
  return portfolioHtml(content, { ...pageParts(), locale, digits });
}
