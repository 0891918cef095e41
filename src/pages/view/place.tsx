import type { JSX } from "preact";
import type { Location } from "../../findings/source.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { Code } from "./name.tsx";

/** Where something stands: a link to its line where the text is on the page, else what the place is called. */
export function Place({
  page,
  location,
  path,
  isOnPage,
}: {
  readonly page: Page;
  readonly location: Location | undefined;
  readonly path: string;
  readonly isOnPage: boolean;
}): JSX.Element {
  if (!location) return <Code text={path || "/"} />;
  if (location.cell) return <Code text={location.cell} />;
  const said = page.say("page/source/line", { line: location.line });
  return isOnPage ? (
    <a class="place" href={`#line-${location.line}`}>
      {said}
    </a>
  ) : (
    <span class="place">{said}</span>
  );
}
