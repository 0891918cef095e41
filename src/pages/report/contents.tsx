import type { JSX } from "preact";
import type { Page } from "../../formats/terminal/page.ts";

/** Links to the parts of a page: beside it where there is room, above it elsewhere. */
export function Contents({
  page,
  parts,
}: {
  readonly page: Page;
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}): JSX.Element {
  return (
    <nav class="contents" aria-label={page.say("page/contents")}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
