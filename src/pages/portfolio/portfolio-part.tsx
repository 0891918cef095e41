import type { ComponentChildren, JSX } from "preact";
import type { Page } from "../../formats/terminal/page.ts";

/** The parts of a page that compares designs, in their order. */
export const portfolioParts = ["overview", "loosest", "levels", "findings", "trends", "designs"] as const;
export type PortfolioPartName = (typeof portfolioParts)[number];

/** A part of such a page under its heading. */
export function PortfolioPart({
  page,
  part,
  class: name,
  children,
}: {
  readonly page: Page;
  readonly part: PortfolioPartName;
  readonly class?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section id={part} class={name} aria-labelledby={`${part}-title`} data-part>
      <h2 id={`${part}-title`}>{page.say(`comparison/${part}`)}</h2>
      {children}
    </section>
  );
}
