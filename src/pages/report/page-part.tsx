import type { ComponentChildren, JSX } from "preact";
import type { Page } from "../../formats/terminal/page.ts";
import type { ReportPart } from "./parts-of.ts";

/** A part of a report under its heading. */
export function PagePart({
  page,
  part,
  class: name,
  children,
}: {
  readonly page: Page;
  readonly part: ReportPart;
  readonly class?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section id={part} class={name} aria-labelledby={`${part}-title`} data-part>
      <h2 id={`${part}-title`}>{page.say(`page/${part}`)}</h2>
      {children}
    </section>
  );
}
