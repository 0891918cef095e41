import type { ComponentChildren, JSX } from "preact";
import type { Page } from "../../formats/terminal/page.ts";

/** Something wide that scrolls by itself, by the keyboard too. */
export function Scrolling({
  page,
  title,
  class: name = "scroll",
  dir,
  children,
}: {
  readonly page: Page;
  readonly title: string;
  readonly class?: string;
  readonly dir?: "ltr";
  readonly children: ComponentChildren;
}): JSX.Element {
  const label = page.say("page/picture/scroll", { title: { word: title } });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section class={name} tabIndex={0} aria-label={label} dir={dir}>
      {children}
    </section>
  );
}
